import { NO_DAY, type SerialDay } from '../base/serialDay';
import { InvoiceFlag, type Ledger } from '../ledger/ledger';
import { clientAfterClient, openAmong } from './openReceivables';
import type { PastWeek } from './dispersion';
import { weekMoments } from './weekMoments';

const CUTOFFS = 12;
const FARTHEST_WEEK = 6;
const RELEARN = 4;
const SAMPLE = 20_000;
const FROM = -120;
const TO = 200;
const DAYS = TO - FROM + 1;
/** Clients are told apart only as quick, usual, slow and slowest payers: enough to see how weeks scatter. */
const CLASSES = 4;

/**
 * Forecasts of the ledger's own past: at each of the last twelve week ends, up to six weeks ahead, with only what was
 * known then, and what was then received on the invoices open at that moment. The forecast is a plain one (payments by
 * days late, for four classes of payer, learnt anew every four weeks from up to 20,000 invoices evenly spaced): it is
 * there to measure how weeks scatter, not to predict.
 *
 * @param currency an index into `ledger.currencies`
 */
export function pastWeeks(ledger: Ledger, asOf: SerialDay, currency: number): PastWeek[] {
  const weeks: PastWeek[] = [];
  const { settled } = ledger.invoices;
  const first = asOf - 7 * CUTOFFS;
  const recent = clientAfterClient(ledger, currency, (i) => settled[i] === NO_DAY || settled[i]! > first);
  let classOf: Uint8Array | null = null;
  let chances: Float64Array | null = null;
  for (let back = CUTOFFS; back >= 1; back -= 1) {
    const cutoff = asOf - 7 * back;
    if (cutoff < ledger.firstEvent + 60) continue;
    const open = openAmong(ledger, cutoff, recent, true);
    if (open.count === 0) continue;
    classOf ??= payerClasses(ledger, cutoff);
    if (chances === null || back % RELEARN === 0) chances = weekChances(unpaidShares(ledger, cutoff, classOf));
    const ahead = Math.min(back, FARTHEST_WEEK);
    const received = receivedByWeek(ledger, open.invoice, cutoff, ahead);
    const probability = new Float64Array(open.count);
    const place = new Int32Array(open.count);
    for (let k = 0; k < open.count; k += 1) place[k] = chancePlace(classOf[open.client[k]!]!, cutoff - open.due[k]!);
    for (let week = 1; week <= ahead; week += 1) {
      for (let k = 0; k < open.count; k += 1) probability[k] = chances[place[k]! + week - 1]!;
      weeks.push({ ...weekMoments(open.amount, open.client, probability), received: received[week - 1]! });
    }
  }
  return weeks;
}

/** Before this many days late no payment falls within the weeks ahead; after `TO` none is known. */
const FIRST = FROM - 1 - 7 * FARTHEST_WEEK;
const PLACES = TO - FIRST + 1;

/** By class, days late and week ahead: P(paid in that week) of an invoice that is unpaid so many days late. */
function weekChances(unpaid: Float64Array): Float64Array {
  const chances = new Float64Array(CLASSES * PLACES * FARTHEST_WEEK);
  for (let kind = 0; kind < CLASSES; kind += 1) {
    const share = (daysLate: number): number => unpaid[kind * (DAYS + 1) + slot(daysLate)]!;
    for (let daysLate = FIRST; daysLate <= TO; daysLate += 1) {
      const at = chancePlace(kind, daysLate);
      for (let week = 1; week <= FARTHEST_WEEK; week += 1) {
        chances[at + week - 1] = (share(daysLate + 7 * (week - 1)) - share(daysLate + 7 * week)) / share(daysLate);
      }
    }
  }
  return chances;
}

function chancePlace(kind: number, daysLate: number): number {
  return (kind * PLACES + Math.min(TO, Math.max(FIRST, daysLate)) - FIRST) * FARTHEST_WEEK;
}

/** Every so many invoices, so that 20,000 at most are looked at. */
function stride(count: number): number {
  return Math.max(1, Math.ceil(count / SAMPLE));
}

function slot(daysLate: number): number {
  return Math.min(TO, Math.max(FROM - 1, daysLate)) - FROM + 1;
}

/** The class of each client by its mean delay at the cutoff, shrunk to the ledger's; classes hold equal numbers of invoices. */
function payerClasses(ledger: Ledger, cutoff: SerialDay): Uint8Array {
  const { client, settled, due, count } = ledger.invoices;
  const sums = new Float64Array(ledger.clients.length);
  const counts = new Float64Array(ledger.clients.length);
  let sum = 0;
  let known = 0;
  for (let i = 0; i < count; i += stride(count)) {
    if (settled[i] === NO_DAY || settled[i]! > cutoff) continue;
    const delay = Math.min(TO, Math.max(FROM, settled[i]! - due[i]!));
    sums[client[i]!]! += delay;
    counts[client[i]!]! += 1;
    sum += delay;
    known += 1;
  }
  const mean = known === 0 ? 0 : sum / known;
  const shrunk = sums.map((total, id) => (total + 3 * mean) / (counts[id]! + 3));
  const order = Array.from(shrunk.keys()).sort((a, b) => shrunk[a]! - shrunk[b]! || a - b);
  const classes = new Uint8Array(ledger.clients.length);
  let passed = 0;
  for (const id of order) {
    classes[id] = Math.min(CLASSES - 1, Math.floor((passed * CLASSES) / Math.max(1, known)));
    passed += counts[id]!;
  }
  return classes;
}

/** By class and day: the share still unpaid after so many days late, e to the minus the summed daily hazard; slot 0 is the day before the first. */
function unpaidShares(ledger: Ledger, cutoff: SerialDay, classOf: Uint8Array): Float64Array {
  const { client, issued, settled, due, flags, count } = ledger.invoices;
  const paid = new Float64Array(CLASSES * (DAYS + 1));
  const change = new Float64Array(CLASSES * (DAYS + 2));
  for (let i = 0; i < count; i += stride(count)) {
    if (issued[i]! > cutoff || (flags[i]! & (InvoiceFlag.closedWithoutDay | InvoiceFlag.credited)) !== 0) continue;
    const kind = classOf[client[i]!]!;
    const isPaid = settled[i] !== NO_DAY && settled[i]! <= cutoff;
    const entry = slot(issued[i]! - due[i]!);
    const end = slot((isPaid ? settled[i]! : cutoff) - due[i]!);
    change[kind * (DAYS + 2) + entry]! += 1;
    change[kind * (DAYS + 2) + end + 1]! -= 1;
    if (isPaid) paid[kind * (DAYS + 1) + end]! += 1;
  }
  const shares = new Float64Array(CLASSES * (DAYS + 1));
  for (let kind = 0; kind < CLASSES; kind += 1) {
    let open = 0;
    let sum = 0;
    for (let day = 0; day <= DAYS; day += 1) {
      open += change[kind * (DAYS + 2) + day]!;
      sum += (paid[kind * (DAYS + 1) + day]! + 0.02) / (open + 1);
      shares[kind * (DAYS + 1) + day] = Math.exp(-sum);
    }
  }
  return shares;
}

function receivedByWeek(ledger: Ledger, positions: Int32Array, cutoff: SerialDay, weeks: number): Float64Array {
  const { receiptStart, receipts } = ledger.invoices;
  const received = new Float64Array(weeks);
  for (const i of positions) {
    for (let k = receiptStart[i]!; k < receiptStart[i + 1]!; k += 1) {
      const week = Math.floor((receipts.day[k]! - cutoff - 1) / 7);
      if (receipts.kind[k] === 0 && week >= 0 && week < weeks) received[week]! += receipts.amount[k]!;
    }
  }
  return received;
}
