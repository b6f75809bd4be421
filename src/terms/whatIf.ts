import type { SerialDay } from '../base/serialDay';
import { drain, type Steps } from '../base/steps';
import type { Accounts } from '../metrics/account';
import { openInvoiceCurve, type CashModel } from '../forecast/openInvoiceCurve';
import { openReceivables } from '../forecast/openReceivables';
import { creditReader } from './clientCredit';
import { orderValue, payingHabit } from './orderValue';
import { OFFERS, type Offer, type OfferCode } from './offers';
import { passThrough } from './passThrough';
import type { TermsSettings } from './termsSettings';

/** Twenty-six weeks ahead, by week; money in minor units. */
export interface Outlook {
  readonly cash: readonly number[];
  /** Receivables at the end of each week ÷ sales per day: days of sales outstanding. */
  readonly dso: readonly number[];
  /** Expected loss on what is sold in these weeks. */
  readonly loss: number;
}

export interface WhatIf {
  /** The last day of each week. */
  readonly weekEnds: readonly SerialDay[];
  readonly today: Outlook;
  readonly changed: Outlook;
  /** Clients whose terms change and who bought in the last year. */
  readonly clients: number;
}

const WEEKS = 26;
const INVOICES_PER_STEP = 200;
const CLIENTS_PER_STEP = 20;
const WEEKS_OF_YEAR = 365 / 7;

/**
 * What new terms for some clients would do to cash, DSO and loss over the next six months, beside today's terms.
 * Sales are held as they were: each client goes on billing its weekly mean of the last 365 days, once a week. Invoices
 * that are open now are paid as they would be; only new ones follow the new terms. A payment moves by the pass-through
 * share of the change of terms; what is asked before delivery is paid on the day of the invoice. Loss = sales × the
 * expected loss of the offer (see `orderValue`).
 *
 * @param clients ids of the clients whose terms change: one, or those of a whole grade
 * @param offer the terms that they would get
 * @throws {RangeError} if there is no such offer
 */
export function whatIf(
  accounts: Accounts, model: CashModel,
  clients: ReadonlySet<number>, offer: OfferCode, settings: TermsSettings,
): WhatIf {
  return drain(whatIfSteps(accounts, model, clients, offer, settings));
}

/** The same in short steps, for whoever must let the user in between. */
export function* whatIfSteps(
  accounts: Accounts, model: CashModel,
  clients: ReadonlySet<number>, offer: OfferCode, settings: TermsSettings,
): Steps<WhatIf> {
  const wanted = OFFERS.find((candidate) => candidate.code === offer);
  if (wanted === undefined) throw new RangeError(`no such offer: ${String(offer)}`);
  const { ledger } = accounts;
  const { asOf, currency } = model;
  const share = passThrough(ledger, asOf, currency).share;
  const today = new Tally();
  const changed = new Tally();
  const open = openReceivables(ledger, asOf, currency);
  for (let k = 0; k < open.count; k += 1) {
    if (k % INVOICES_PER_STEP === INVOICES_PER_STEP - 1) yield (0.5 * k) / open.count;
    const unpaidAfter = openInvoiceCurve(ledger, model, open.invoice[k]!);
    const elapsed = asOf - open.due[k]!;
    const byWeek = Array.from({ length: WEEKS + 1 }, (_, week) => open.amount[k]! * (1 - unpaidAfter(elapsed + 7 * week)));
    today.addOpen(open.amount[k]!, byWeek);
    changed.addOpen(open.amount[k]!, byWeek);
  }
  const creditOf = creditReader(accounts, currency, asOf);
  let touched = 0;
  for (let client = 0; client < ledger.clients.length; client += 1) {
    if (client % CLIENTS_PER_STEP === CLIENTS_PER_STEP - 1) yield 0.5 + (0.5 * client) / ledger.clients.length;
    const credit = creditOf(client);
    if (credit.yearlySales <= 0) continue;
    const terms = Math.max(0, Math.round(credit.usualTerms ?? 0));
    const curve = model.nextInvoice(client, terms, credit.usualAmount ?? undefined);
    const habit = payingHabit(curve, terms, share);
    const weekly = credit.yearlySales / WEEKS_OF_YEAR;
    const paidAfter = (days: number): number => 1 - curve.exceeds(days - terms);
    const usual: Offer = { ...OFFERS[5]!, days: terms };
    const lossToday = orderValue(usual, habit, settings).expectedLoss;
    today.addSales(weekly, 0, paidAfter, lossToday);
    if (!clients.has(client)) {
      changed.addSales(weekly, 0, paidAfter, lossToday);
      continue;
    }
    touched += 1;
    const shift = share * (wanted.days - terms);
    const atOnce = 1 - wanted.creditShare;
    changed.addSales(weekly, atOnce, (days) => paidAfter(days - shift), orderValue(wanted, habit, settings).expectedLoss);
  }
  return {
    weekEnds: Array.from({ length: WEEKS }, (_, week) => asOf + 7 * (week + 1)),
    today: today.outlook(), changed: changed.outlook(), clients: touched,
  };
}

/** Adds up cash, sales and loss over the weeks. */
class Tally {
  private readonly cash = new Float64Array(WEEKS);
  private owed = 0;
  private weeklySales = 0;
  private loss = 0;

  addOpen(amount: number, paidByWeek: readonly number[]): void {
    this.owed += amount;
    for (let week = 0; week < WEEKS; week += 1) this.cash[week]! += paidByWeek[week + 1]! - paidByWeek[week]!;
  }

  /** One invoice a week, in the middle of it. `atOnce` of it is paid then, the rest as `paidAfter` days says. */
  addSales(weekly: number, atOnce: number, paidAfter: (days: number) => number, loss: number): void {
    this.weeklySales += weekly;
    this.loss += weekly * WEEKS * loss;
    for (let week = 0; week < WEEKS; week += 1) {
      const paid = atOnce + (1 - atOnce) * Math.max(0, paidAfter(7 * week + 3));
      // The invoices of all weeks so far stand side by side at different ages; their receipts of one week add up to this.
      this.cash[week]! += weekly * paid;
    }
  }

  outlook(): Outlook {
    const dso: number[] = [];
    let owed = this.owed;
    for (let week = 0; week < WEEKS; week += 1) {
      owed += this.weeklySales - this.cash[week]!;
      dso.push(this.weeklySales > 0 ? owed / (this.weeklySales / 7) : 0);
    }
    return { cash: Array.from(this.cash, Math.round), dso, loss: Math.round(this.loss) };
  }
}
