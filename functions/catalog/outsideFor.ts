import { notAvailable, success, type Outcome } from '../../src/base/outcome';
import type { Cells } from '../../src/ledger/cells';
import type { ClientRecord } from '../../src/ledger/clientRecord';
import { sectorFactor } from '../../src/ledger/sectorFactors';
import type { OutsideInformation } from '../../src/risk/outside';
import { clientsReading, recordOf } from './clientRecords';
import type { PreparedLedger } from './spec';

/**
 * What the table of clients states about a client beyond the ledger. An external score counts only where its scale is
 * declared, a sector only where the options give it a factor. A client marked as a natural person is not scored unless
 * the options say so: facts about this client are shown instead.
 *
 * @source GDPR art. 22; CJEU C-634/21 (SCHUFA): a payment probability can itself be an automated decision
 */
export function outsideFor(prepared: PreparedLedger, clients: Cells | null, id: number): Outcome<OutsideInformation> {
  const reading = clientsReading(prepared, clients);
  if (!reading.ok) return reading;
  const record = recordOf(prepared, reading.value, id);
  if (record === undefined) return success({});
  if (record.kind === 'person' && !prepared.options.scoreNaturalPersons) {
    return notAvailable('natural-person', {
      fr: 'personne physique\u00a0: pas de score (RGPD)\u00a0; voyez les retards et l’encours',
      en: 'natural person: not scored (GDPR); see the delays and the balance',
    });
  }
  return success({ ...sector(prepared, record), ...external(record), ...insolvency(record) });
}

function sector(prepared: PreparedLedger, { sector: name }: ClientRecord): Pick<OutsideInformation, 'sector'> {
  const factor = name === null ? undefined : sectorFactor(prepared.options, name);
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
