import { isWorkingDay } from '../base/calendar';
import { toCivilDay, type SerialDay } from '../base/serialDay';
import { dueUnder } from '../ledger/termsText';
import { intentOf, paysInParts } from './payingHabit';
import { paymentDay } from './paymentDay';
import type { SampleClient } from './sampleClient';
import { SAMPLE_CLIENTS } from './sampleClients';
import { seededRandom, type SeededRandom } from './seededRandom';

/** An invoice of the sample company with all that became of it, whether before or after the end of the ledger. Cents. */
export interface SampleInvoice {
  readonly client: SampleClient;
  readonly issued: SerialDay;
  readonly due: SerialDay;
  readonly amount: number;
  readonly disputed: boolean;
  /** At most two, oldest first; none when the client never pays. */
  readonly payments: readonly { readonly day: SerialDay; readonly amount: number }[];
  readonly creditNote: { readonly day: SerialDay; readonly amount: number } | null;
}

/** Length of the history, days. */
const HISTORY = 1096;
/** Brings the yearly numbers of the list to about 1,500 invoices in three years. */
const VOLUME = 0.8;
/** French orders by month: August is dead, January and December slow. */
const SEASON = [0.85, 0.95, 1.1, 1.05, 0.95, 1.15, 1, 0.4, 1.15, 1.15, 1.1, 0.85];
const NEW_FOR = 110;

/** All invoices of the sample company, by day of issue. */
export function sampleDocuments(endingAt: SerialDay, seed: number): readonly SampleInvoice[] {
  const days = workingDays(endingAt);
  const invoices = SAMPLE_CLIENTS.flatMap((client, at) => invoicesOf(client, days, endingAt, seededRandom(seed * 1000 + at)));
  return invoices.sort((a, b) => a.issued - b.issued);
}

interface OrderDay {
  readonly day: SerialDay;
  readonly season: number;
}

/** The days on which invoices are written, found once for all clients. */
function workingDays(endingAt: SerialDay): readonly OrderDay[] {
  const found: OrderDay[] = [];
  for (let day = endingAt - HISTORY + 1; day <= endingAt; day += 1) {
    if (isWorkingDay(day, 'FR')) found.push({ day, season: SEASON[toCivilDay(day).month - 1]! });
  }
  return found;
}

function invoicesOf(client: SampleClient, days: readonly OrderDay[], endingAt: SerialDay, random: SeededRandom): SampleInvoice[] {
  if (client.payer === 'onlyOnce') return [invoice(client, workingDayBefore(endingAt - 95 - random.whole(0, 60)), endingAt, random)];
  const from = client.payer === 'newcomer' ? endingAt - NEW_FOR : 0;
  const found: SampleInvoice[] = [];
  for (const { day, season } of days) {
    if (day <= from) continue;
    const chance = (client.invoicesPerYear * VOLUME * season * appetite(client, endingAt - day)) / 252;
    if (random.next() < chance) found.push(invoice(client, day, endingAt, random));
  }
  return found;
}

/** Clients in trouble order less towards the end; one that stopped paying is no longer delivered at last. */
function appetite(client: SampleClient, left: number): number {
  if (client.payer === 'worsening' && left < 240) return 0.7;
  if (client.payer === 'stopped') return left < 75 ? 0 : 1;
  return 1;
}

function invoice(client: SampleClient, issued: SerialDay, endingAt: SerialDay, random: SeededRandom): SampleInvoice {
  const due = dueUnder({ ...client.terms, dayOfMonth: 0 }, issued);
  const amount = withVat(amountBeforeTax(client.usualAmount, random));
  const { late, disputed } = intentOf(client.payer, random, due, endingAt - due);
  const creditNote = random.next() < (disputed ? 0.55 : 0.015) ? { day: issued + random.whole(4, 25), amount: creditOn(amount, disputed, random) } : null;
  const inParts = paysInParts(client.payer, random);
  if (late === null) return { client, issued, due, amount, disputed, payments: [], creditNote };
  // A credit note that comes after the payment leaves the client in credit.
  const tooLate = creditNote !== null && !disputed && random.next() < 0.2;
  const rest = amount - (tooLate ? 0 : (creditNote?.amount ?? 0));
  // A payment before the goods have left is rare enough to leave out.
  const day = paymentDay(Math.max(issued + 2, tooLate ? 0 : (creditNote?.day ?? 0) + 1, due + late), client.payer, random);
  if (rest === 0) return { client, issued, due, amount, disputed, payments: [], creditNote };
  if (!inParts) {
    return { client, issued, due, amount, disputed, payments: [{ day, amount: rest }], creditNote: tooLate ? { ...creditNote, day: day + random.whole(5, 20) } : creditNote };
  }
  const first = Math.round((rest * random.whole(3, 6)) / 1000) * 100;
  const second = paymentDay(day + random.whole(18, 45), client.payer, random);
  return { client, issued, due, amount, disputed, payments: [{ day, amount: first }, { day: second, amount: rest - first }], creditNote };
}

/** A few lines of goods: mostly around the usual amount, sometimes a large order, cents as unit prices leave them. */
function amountBeforeTax(usual: number, random: SeededRandom): number {
  const size = random.next() < 0.07 ? 1.8 + random.next() * 1.5 : 0.45 + (random.next() + random.next()) * 0.55;
  const cents = Math.round(usual * size * 100);
  return random.next() < 0.3 ? Math.max(1000, Math.round(cents / 1000) * 1000) : cents;
}

/** French VAT at the usual rate of 20 %, rounded to the cent as on an invoice. */
function withVat(centsBeforeTax: number): number {
  return Math.round((centsBeforeTax * 6) / 5);
}

/** A gesture of a tenth or so; after a dispute more, and sometimes all of it. */
function creditOn(amount: number, disputed: boolean, random: SeededRandom): number {
  if (disputed && random.next() < 0.15) return amount;
  return Math.round((amount * random.whole(disputed ? 10 : 5, disputed ? 35 : 15)) / 1000) * 10;
}

function workingDayBefore(day: SerialDay): SerialDay {
  let found = day;
  while (!isWorkingDay(found, 'FR')) found -= 1;
  return found;
}
