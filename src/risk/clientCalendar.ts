import { NO_DAY, weekday, type SerialDay } from '../base/serialDay';
import type { Steps } from '../base/steps';
import type { DelayFacts } from './delayFacts';
import { MONTH_PLACES, monthPlaces } from './monthPlaces';

/** On which days a ledger's clients pay, and how far each has days of their own. */
export interface ClientCalendar {
  /** Share of the payment days of all clients on each weekday (0 = Monday) and on each place in the month. */
  readonly weekdayShare: Float64Array;
  readonly placeShare: Float64Array;
  /** The ledger's shares weigh like this many of a client's own payment days. */
  readonly weekdayLean: number;
  readonly placeLean: number;
}

const LEANS = [2, 5, 10, 20, 50, 100, 300, 1000, 10000] as const;
/** Leaning like this is leaning wholly: clients are not told apart. */
export const NO_OWN_DAYS = 3000;
/** Payment days of a client are alike: they count for a fifth. */
const TEMPER = 0.2;
const PRIOR_DAYS = 2;
const FACTS_AT_ONCE = 20000;

/** What is learnt of one way to tell days apart. */
interface DayKind {
  readonly share: Float64Array;
  /** Of the client at hand. */
  readonly seen: Float64Array;
  /** By lean, the log-likelihood gained over the ledger's shares. */
  readonly gain: Float64Array;
}

/**
 * Learns how far clients have payment days of their own (every Friday; the 10th; the end of the month). Each payment day
 * of a client is predicted from the earlier ones, leaning on the ledger's with the weight of 2 to 10,000 days; the lean
 * is the geometric mean of these, each with its weight of evidence. Several invoices paid on a day are one payment day.
 *
 * @source the predictive probability of a Dirichlet-multinomial around the ledger's shares
 */
export function* clientCalendar(facts: DelayFacts): Steps<ClientCalendar> {
  const places = monthPlaces(facts.firstDay, facts.asOf);
  const kinds: readonly DayKind[] = [7, MONTH_PLACES].map((size) => (
    { share: new Float64Array(size).fill(PRIOR_DAYS), seen: new Float64Array(size), gain: new Float64Array(LEANS.length) }));
  const cells = (day: SerialDay): readonly number[] => [weekday(day), places[day - facts.firstDay]!];
  let work = 0;
  for (const learning of [false, true]) {
    for (let block = 0; block < facts.blocks; block += 1) {
      const days = paymentDays(facts, block);
      if (learning) learnClient(kinds, days.map(cells));
      else for (const day of days) cells(day).forEach((cell, k) => { kinds[k]!.share[cell]! += 1; });
      work += facts.blockStart[block + 1]! - facts.blockStart[block]!;
      if (work < FACTS_AT_ONCE) continue;
      work = 0;
      yield (learning ? 0.5 : 0) + (0.5 * block) / facts.blocks;
    }
    if (learning) break;
    for (const { share } of kinds) {
      const total = share.reduce((sum, part) => sum + part, 0);
      share.forEach((part, cell) => { share[cell] = part / total; });
    }
  }
  const [weekdays, months] = kinds as [DayKind, DayKind];
  return {
    weekdayShare: weekdays.share, placeShare: months.share, weekdayLean: leanOf(weekdays.gain), placeLean: leanOf(months.gain),
  };
}

/** The days on which a client paid something, ascending. */
function paymentDays(facts: DelayFacts, block: number): SerialDay[] {
  const days = facts.paid.slice(facts.blockStart[block], facts.blockStart[block + 1]).sort();
  return [...days.filter((day, at) => day !== NO_DAY && (at === 0 || day !== days[at - 1]))];
}

function learnClient(kinds: readonly DayKind[], days: readonly (readonly number[])[]): void {
  kinds.forEach(({ share, seen, gain }, k) => {
    seen.fill(0);
    days.forEach((cells, earlier) => {
      const cell = cells[k]!;
      const own = seen[cell]! / share[cell]!;
      for (let i = 0; i < LEANS.length && earlier > 0; i += 1) gain[i]! += Math.log((own + LEANS[i]!) / (earlier + LEANS[i]!));
      seen[cell]! += 1;
    });
  });
}

function leanOf(gain: Float64Array): number {
  const best = gain.reduce((most, value) => Math.max(most, value), -Infinity);
  let sum = 0;
  let total = 0;
  LEANS.forEach((lean, i) => {
    const evidence = Math.exp(TEMPER * (gain[i]! - best));
    sum += evidence * Math.log(lean);
    total += evidence;
  });
  return Math.exp(sum / total);
}
