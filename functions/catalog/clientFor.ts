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
  if (id !== undefined && isKnown(accountsOf(prepared), id, asOf)) return success(id);
  return notAvailable('unknown-client', { fr: 'aucune facture de ce client', en: 'no invoice of this client' });
}

/** The documents by client, grouped once per ledger. */
export function accountsOf(prepared: PreparedLedger): Accounts {
  return prepared.remember('accounts', [], () => groupByClient(prepared.reading.ledger));
}

function isKnown({ ledger, invoices, invoiceStart, credits, creditStart }: Accounts, id: number, asOf: SerialDay): boolean {
  for (let at = invoiceStart[id]!; at < invoiceStart[id + 1]!; at++) if (isIssued(ledger, invoices[at]!, asOf)) return true;
  for (let at = creditStart[id]!; at < creditStart[id + 1]!; at++) if (ledger.credits.day[credits[at]!]! <= asOf) return true;
  return false;
}
