import { notAvailable, success, type Outcome } from '../../src/base/outcome';
import type { SerialDay } from '../../src/base/serialDay';
import type { Steps } from '../../src/base/steps';
import type { Cells } from '../../src/ledger/cells';
import { termsDesk, type ClientTerms, type TermsDesk } from '../../src/terms/clientTerms';
import { decideTerms } from '../../src/terms/decideTerms';
import { accountsOf } from './clientFor';
import { clientsReading } from './clientRecords';
import type { PreparedLedger } from './spec';

/** Terms and limits of the clients of a ledger at a day. */
export interface DeskOfCall {
  readonly desk: TermsDesk;
  /** Index of the currency that the answers are in. */
  readonly currency: number;
  /**
   * Terms and limit of a client; a client marked as a natural person gets none, since they rest on its score.
   * @param client id in the ledger; null = a client that the ledger does not know
   */
  readonly decide: (client: number | null, name: string) => Outcome<ClientTerms>;
}

/** The desk that PAYMENTTERMS, its table and CREDITLIMIT share; made once per ledger and day. */
export function* termsFor(ledger: PreparedLedger, asOf: SerialDay, clients: Cells | null): Steps<Outcome<DeskOfCall>> {
  if (!ledger.reading.ledger.invoices.issued.some((day) => day <= asOf)) {
    return notAvailable('no-invoice-yet', { fr: 'aucune facture à cette date', en: 'no invoice by this day' });
  }
  const table = clientsReading(ledger, clients);
  if (!table.ok) return table;
  const model = yield* ledger.model(asOf);
  if (!model.ok) return model;
  const desk = ledger.remember('termsDesk', [asOf], () => termsDesk(accountsOf(ledger), model.value, ledger.options));
  return success({
    desk,
    currency: model.value.currency,
    decide: (client, name) => decideTerms(desk, table.value, ledger.options, asOf, client, name),
  });
}
