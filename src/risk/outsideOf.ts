import { notAvailable, success, type Outcome } from '../base/outcome';
import type { ClientRecord } from '../ledger/clientRecord';
import { isUnscoredPerson } from '../ledger/isUnscoredPerson';
import type { Options } from '../ledger/options';
import { sectorFactor } from '../ledger/sectorFactors';
import type { OutsideInformation } from './outside';

/**
 * What the Clients table states about a client beyond the ledger. An external score counts only where its scale is
 * declared, a sector only where the options give it a factor. A client marked as a natural person is not scored unless
 * the options say so: facts about this client are shown instead.
 *
 * @param record the client's row; undefined = the table says nothing about the client
 * @example
 * outsideOf(undefined, { sectorFactors: new Map(), scoreNaturalPersons: false }) // { ok: true, value: {} }
 */
export function outsideOf(record: ClientRecord | undefined, options: Pick<Options, 'sectorFactors' | 'scoreNaturalPersons'>): Outcome<OutsideInformation> {
  if (record === undefined) return success({});
  if (isUnscoredPerson(record, options)) {
    return notAvailable('natural-person', {
      fr: 'personne physique\u00a0: pas de score (RGPD)\u00a0; voyez les retards et l’encours',
      en: 'natural person: not scored (GDPR); see the delays and the balance',
    });
  }
  return success({ ...sector(options, record), ...external(record), ...insolvency(record) });
}

function sector(options: Pick<Options, 'sectorFactors'>, { sector: name }: ClientRecord): Pick<OutsideInformation, 'sector'> {
  const factor = name === null ? undefined : sectorFactor(options, name);
  return name === null || factor === undefined ? {} : { sector: { name, factor } };
}

function external({ externalScore }: ClientRecord): Pick<OutsideInformation, 'externalScore'> {
  if (externalScore === null || externalScore.best === null || externalScore.worst === null) return {};
  const { value, best, worst, source, day } = externalScore;
  return { externalScore: { value, best, worst, ...(source === null ? {} : { source }), ...(day === null ? {} : { day }) } };
}

function insolvency({ insolvency: notice }: ClientRecord): Pick<OutsideInformation, 'insolvency'> {
  if (notice === null) return {};
  return { insolvency: notice.day === null ? {} : { day: notice.day } };
}
