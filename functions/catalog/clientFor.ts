import { notAvailable, success, type Outcome } from '../../src/base/outcome';
import type { SerialDay } from '../../src/base/serialDay';
import { foldName } from '../../src/ledger/foldName';
import { groupByClient, type Accounts } from '../../src/metrics/account';
import { isIssued } from '../../src/metrics/invoiceState';
import type { PreparedLedger } from './spec';

/**
 * The id of a client as typed in a cell; names are matched as the ledger matches them. A client whose documents are all
 * dated after asOf does not exist yet.
 */
export function clientFor(prepared: PreparedLedger, client: string, asOf: SerialDay): Outcome<number> {
  const { ledger } = prepared.reading;
  const id = ledger.clientIds.get(foldName(client));
  if (id !== undefined && isKnown(accountsOf(prepared), id, id + 1, asOf)) return success(id);
  return notAvailable('unknown-client', { fr: 'aucune facture de ce client', en: 'no invoice of this client' });
}

/** Whether anything is known of the whole ledger: with no accepted document by asOf a balance of 0 would be a guess. */
export function wholeLedger(prepared: PreparedLedger, asOf: SerialDay): Outcome<null> {
  if (isKnown(accountsOf(prepared), 0, prepared.reading.ledger.clients.length, asOf)) return success(null);
  return notAvailable('no-document-yet', { fr: 'aucune pièce acceptée à cette date', en: 'no accepted document by this day' });
}

/** The documents by client, grouped once per ledger. */
export function accountsOf(prepared: PreparedLedger): Accounts {
  return prepared.remember('accounts', [], () => groupByClient(prepared.reading.ledger));
}

/** Whether a document of the clients from `first` to before `end` is dated by asOf. */
function isKnown({ ledger, invoices, invoiceStart, credits, creditStart }: Accounts, first: number, end: number, asOf: SerialDay): boolean {
  for (let at = invoiceStart[first]!; at < invoiceStart[end]!; at++) if (isIssued(ledger, invoices[at]!, asOf)) return true;
  for (let at = creditStart[first]!; at < creditStart[end]!; at++) if (ledger.credits.day[credits[at]!]! <= asOf) return true;
  return false;
}
