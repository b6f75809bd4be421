import { NO_DAY, type SerialDay } from '../base/serialDay';
import { InvoiceFlag, type Ledger } from '../ledger/ledger';

/** How much of a change of terms reaches the day of payment. */
export interface PassThrough {
  /** 0: clients pay when they always did; 1: payments move with the terms. */
  readonly share: number;
  /** False: the ledger's terms hardly vary, and the stated default is used. */
  readonly fromLedger: boolean;
  readonly invoices: number;
}

/** People pay late by habit: about six days of ten reach the payment. Our choice, where the ledger cannot tell. */
export const DEFAULT_PASS_THROUGH = 0.6;
const PRIOR_INVOICES = 30;
const PRIOR_DAYS = 15;
/** An invoice must have had this long to be paid, or the quick payers of a term would count and the slow ones not. */
const RIPE = 120;
const LEAST_INVOICES = 30;
const MOST = 1;
const LEAST = 0.1;

/**
 * The share of a term change that reaches the payment date, from the clients whose terms varied: within each client,
 * days from issue to payment are regressed on days from issue to due. Drawn to the default of 0.6 with the weight of 30
 * invoices whose terms differ by 15 days; kept between 0.1 and 1. Under 30 invoices of clients with varying terms the
 * default is used.
 *
 * @param currency index into the ledger's currencies
 * @source within-client (fixed-effect) least squares with a normal prior
 */
export function passThrough(ledger: Ledger, asOf: SerialDay, currency: number): PassThrough {
  const { issued, due, settled, client, flags, count } = ledger.invoices;
  const clients = ledger.clients.length;
  const counts = new Float64Array(clients);
  const terms = new Float64Array(clients);
  const taken = new Float64Array(clients);
  const usable = (i: number): boolean =>
    ledger.invoices.currency[i] === currency && issued[i]! <= asOf - RIPE && settled[i] !== NO_DAY && settled[i]! <= asOf
    && settled[i]! - issued[i]! <= 365 && (flags[i]! & (InvoiceFlag.credited | InvoiceFlag.closedWithoutDay)) === 0;
  for (let i = 0; i < count; i += 1) {
    if (!usable(i)) continue;
    const id = client[i]!;
    counts[id]! += 1;
    terms[id]! += due[i]! - issued[i]!;
    taken[id]! += settled[i]! - issued[i]!;
  }
  let together = 0;
  let spread = 0;
  const varying = new Uint8Array(clients);
  for (let i = 0; i < count; i += 1) {
    if (!usable(i)) continue;
    const id = client[i]!;
    const term = due[i]! - issued[i]! - terms[id]! / counts[id]!;
    if (Math.abs(term) >= 3) varying[id] = 1;
    together += term * (settled[i]! - issued[i]! - taken[id]! / counts[id]!);
    spread += term * term;
  }
  let invoices = 0;
  for (let id = 0; id < clients; id += 1) if (varying[id] === 1) invoices += counts[id]!;
  if (invoices < LEAST_INVOICES) return { share: DEFAULT_PASS_THROUGH, fromLedger: false, invoices };
  const prior = PRIOR_INVOICES * PRIOR_DAYS * PRIOR_DAYS;
  const share = (together + prior * DEFAULT_PASS_THROUGH) / (spread + prior);
  return { share: Math.min(MOST, Math.max(LEAST, share)), fromLedger: true, invoices };
}
