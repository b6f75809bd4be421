import { success, type Outcome } from '../../src/base/outcome';
import { toMajorUnits } from '../../src/base/rounding';
import type { SerialDay } from '../../src/base/serialDay';
import { accountOf, type Account } from '../../src/metrics/account';
import { chooseCurrency } from '../../src/metrics/chooseCurrency';
import { accountsOf, clientFor, wholeLedger } from './clientFor';
import type { PreparedLedger } from './spec';

/** The documents that a call is about, and how its money is written. */
export interface AccountOfCall {
  readonly account: Account;
  /** Minor units → the amount that a cell shows. */
  readonly money: (minor: number) => number;
}

/** The account of a client as typed in a cell, or of the whole ledger for ''; in the one currency that is meant. */
export function accountFor(ledger: PreparedLedger, client: string, asOf: SerialDay): Outcome<AccountOfCall> {
  const currency = chooseCurrency(ledger.reading.ledger, ledger.options.currency);
  if (!currency.ok) return currency;
  const id = client === '' ? wholeLedger(ledger, asOf) : clientFor(ledger, client, asOf);
  if (!id.ok) return id;
  const digits = ledger.reading.ledger.minorDigits[currency.value] ?? 2;
  return success({
    account: accountOf(accountsOf(ledger), id.value, currency.value),
    money: (minor) => toMajorUnits(minor, digits),
  });
}
