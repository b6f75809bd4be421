import { notAvailable, success, type Outcome } from '../../src/base/outcome';
import { toMajorUnits } from '../../src/base/rounding';
import { foldName } from '../../src/ledger/foldName';
import { accountOf, groupByClient, type Account, type Accounts } from '../../src/metrics/account';
import { chooseCurrency } from '../../src/metrics/chooseCurrency';
import type { PreparedLedger } from './spec';

/** The documents that a call is about, and how its money is written. */
export interface AccountOfCall {
  readonly account: Account;
  /** Minor units → the amount that a cell shows. */
  readonly money: (minor: number) => number;
}

/** The account of a client as typed in a cell, or of the whole ledger for ''; in the one currency that is meant. */
export function accountFor(ledger: PreparedLedger, client: string): Outcome<AccountOfCall> {
  const currency = chooseCurrency(ledger.reading.ledger, ledger.options.currency);
  if (!currency.ok) return currency;
  const id = client === '' ? success(null) : clientId(ledger, client);
  if (!id.ok) return id;
  const digits = ledger.reading.ledger.minorDigits[currency.value] ?? 2;
  return success({
    account: accountOf(accountsOf(ledger), id.value, currency.value),
    money: (minor) => toMajorUnits(minor, digits),
  });
}

/** The documents by client, grouped once per ledger. */
export function accountsOf(ledger: PreparedLedger): Accounts {
  return ledger.remember('accounts', [], () => groupByClient(ledger.reading.ledger));
}

/** The id of a client as typed in a cell; names are matched as the ledger matches them. */
export function clientId(ledger: PreparedLedger, client: string): Outcome<number> {
  const id = ledger.reading.ledger.clientIds.get(foldName(client));
  if (id !== undefined) return success(id);
  return notAvailable('unknown-client', { fr: 'aucune facture de ce client', en: 'no invoice of this client' });
}
