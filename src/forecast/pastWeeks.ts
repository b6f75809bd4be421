import { NO_DAY, type SerialDay } from '../base/serialDay';
import { InvoiceFlag, type Ledger } from '../ledger/ledger';
import { openReceivables } from './openReceivables';
import type { PastWeek } from './dispersion';
import { weekMoments } from './weekMoments';

const CUTOFFS = 16;
const FARTHEST_WEEK = 8;
const FROM = -120;
const TO = 200;
const DAYS = TO - FROM + 1;
/** Clients are told apart only as quick, usual, slow and slowest payers: enough to see how weeks scatter. */
const CLASSES = 4;

/**
 * Forecasts of the ledger's own past: at each of the last sixteen week ends, up to eight weeks ahead, with only what was
 * known then, and what was then received on the invoices open at that moment. The forecast is a plain one (payments by
 * days late, for four classes of payer): it is there to measure how weeks scatter, not to predict.
 *
 * @param currency an index into `ledger.currencies`
 */
export function pastWeeks(ledger: Ledger, asOf: SerialDay, currency: number): PastWeek[] {
  const weeks: PastWeek[] = [];
  for (let back = 1; back <= CUTOFFS; back += 1) {
    const cutoff = asOf - 7 * back;
    if (cutoff < ledger.firstEvent + 60) break;
    const open = openReceivables(ledger, cutoff, currency);
    if (open.count === 0) continue;
    const classOf = payerClasses(ledger, cutoff);
    const clock = settlementClock(ledger, cutoff, classOf);
    const ahead = Math.min(back, FARTHEST_WEEK);
    const received = receivedByWeek(ledger, open.invoice, cutoff, ahead);
    const probability = new Float64Array(open.count);
    for (let week = 1; week <= ahead; week += 1) {
      for (let k = 0; k < open.count; k += 1) {
        const kind = classOf[open.client[k]!]! * (DAYS + 1);
        const elapsed = cutoff - open.due[k]!;
        const now = clock[kind + slot(elapsed)]!;
        const before = Math.exp(now - clock[kind + slot(elapsed + 7 * (week - 1))]!);
        probability[k] = before - Math.exp(now - clock[kind + slot(elapsed + 7 * week)]!);
      }
      weeks.push({ ...weekMoments(open.amount, open.client, probability), received: received[week - 1]! });
    }
  }
  return weeks;
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
  for (let i = 0; i < count; i += 1) {
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

/** By class and day: the sum of the daily hazard of payment up to that many days late; slot 0 is the day before the first. */
function settlementClock(ledger: Ledger, cutoff: SerialDay, classOf: Uint8Array): Float64Array {
  const { client, issued, settled, due, flags, count } = ledger.invoices;
  const paid = new Float64Array(CLASSES * (DAYS + 1));
  const change = new Float64Array(CLASSES * (DAYS + 2));
  for (let i = 0; i < count; i += 1) {
    if (issued[i]! > cutoff || (flags[i]! & (InvoiceFlag.closedWithoutDay | InvoiceFlag.credited)) !== 0) continue;
    const kind = classOf[client[i]!]!;
    const isPaid = settled[i] !== NO_DAY && settled[i]! <= cutoff;
    const entry = slot(issued[i]! - due[i]!);
    const end = slot((isPaid ? settled[i]! : cutoff) - due[i]!);
    change[kind * (DAYS + 2) + entry]! += 1;
    change[kind * (DAYS + 2) + end + 1]! -= 1;
    if (isPaid) paid[kind * (DAYS + 1) + end]! += 1;
  }
  const clock = new Float64Array(CLASSES * (DAYS + 1));
  for (let kind = 0; kind < CLASSES; kind += 1) {
    let open = 0;
    let sum = 0;
    for (let day = 0; day <= DAYS; day += 1) {
      open += change[kind * (DAYS + 2) + day]!;
      sum += (paid[kind * (DAYS + 1) + day]! + 0.02) / (open + 1);
      clock[kind * (DAYS + 1) + day] = sum;
    }
  }
  return clock;
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
