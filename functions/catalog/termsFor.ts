import { notAvailable, success, type Outcome } from '../../src/base/outcome';
import type { SerialDay } from '../../src/base/serialDay';
import type { Steps } from '../../src/base/steps';
import type { Cells } from '../../src/ledger/cells';
import { foldName } from '../../src/ledger/foldName';
import { termsDesk, type ClientTerms, type TermsDesk } from '../../src/terms/clientTerms';
import { readClientTerms } from '../../src/terms/readClientTerms';
import { termsSettingsOf } from '../../src/terms/termsSettings';
import { accountsOf } from './clientFor';
import type { PreparedLedger } from './spec';

/** Terms and limits of the clients of a ledger at a day. */
export interface DeskOfCall {
  readonly desk: TermsDesk;
  /** Index of the currency that the answers are in. */
  readonly currency: number;
  /** @param client id in the ledger; null = a client that the ledger does not know */
  decide(client: number | null, name: string): ClientTerms;
}

/** The desk that PAYMENTTERMS, its table and CREDITLIMIT share; made once per ledger and day. */
export function* termsFor(ledger: PreparedLedger, asOf: SerialDay, clients: Cells | null): Steps<Outcome<DeskOfCall>> {
  if (!ledger.reading.ledger.invoices.issued.some((day) => day <= asOf)) {
    return notAvailable('no-invoice-yet', { fr: 'aucune facture à cette date', en: 'no invoice by this day' });
  }
  const model = yield* ledger.model(asOf);
  if (!model.ok) return model;
  const desk = ledger.remember('termsDesk', [asOf], () => termsDesk(accountsOf(ledger), model.value, termsSettingsOf(ledger.options)));
  const facts = clients === null ? null : ledger.remember('clientTerms', [clients], () => readClientTerms(clients));
  return success({ desk, currency: model.value.currency, decide: (client, name) => desk.decide(client, facts?.get(foldName(name))) });
}
