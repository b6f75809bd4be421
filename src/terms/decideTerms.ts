import { notAvailable, success, type Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';
import type { ClientsReading } from '../ledger/clientRecord';
import { isUnscoredPerson } from '../ledger/isUnscoredPerson';
import type { Options } from '../ledger/options';
import { recordOf } from '../ledger/recordOf';
import type { ClientTerms, TermsDesk } from './clientTerms';
import { clientTermsFacts } from './clientTermsFacts';

/**
 * Terms and limit of a client with what the Clients table says of it; a client marked as a natural person gets none, since
 * they rest on its score.
 *
 * @param client id in the ledger of the desk; null = a client that the ledger does not know
 * @param table the Clients table; null = there is none
 */
export function decideTerms(
  desk: TermsDesk, table: ClientsReading | null, options: Pick<Options, 'scoreNaturalPersons'>, asOf: SerialDay, client: number | null, name: string,
): Outcome<ClientTerms> {
  const record = recordOf(table, name);
  if (isUnscoredPerson(record, options)) {
    return notAvailable('natural-person', {
      fr: 'personne physique\u00a0: ni score, ni délai, ni plafond suggérés (RGPD)',
      en: 'natural person: no score, terms or limit suggested (GDPR)',
    });
  }
  return success(desk.decide(client, record === undefined ? {} : clientTermsFacts(record, table!.issues, asOf)));
}
