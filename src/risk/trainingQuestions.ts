import { inSlices } from '../base/inSlices';
import { scaled } from '../base/scaled';
import { NO_DAY, type SerialDay } from '../base/serialDay';
import type { Steps } from '../base/steps';
import { binAt } from './delayBins';
import type { DelayFacts } from './delayFacts';
import { phaseOf, PHASES } from './phases';

/** Past invoices asked about: fact and day of each question, client by client and for each client day by day. */
export interface TrainingQuestions {
  readonly fact: Uint16Array | Int32Array;
  readonly day: Int32Array;
  /** How many rows the questions make, by phase. */
  readonly rows: Int32Array;
}

/** The first fifth of the time only builds up histories. */
const BURN_IN = 0.2;
const MOST_QUESTIONS = 12000;
/** Up to this many invoices, each is also asked about on one later day. */
const LANDMARKS_UP_TO = 10000;
const LANDMARK_AFTER_DUE = 60;
const AT_ONCE = 100000;

/** A number in [0, 1) from the dates and the amount of a fact: chance without a clock, independent of the outcome. */
function lot(issued: number, due: number, logAmount: number): number {
  let hash = Math.imul(issued, 0x9e3779b1) ^ Math.imul(due, 0x85ebca6b) ^ Math.imul(Math.round(logAmount * 1e5), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/**
 * Chooses what to learn from. Every invoice after the burn-in is asked about on its issue day (12,000 of them, evenly
 * spaced, where there are more); in ledgers of up to 10,000 invoices also on one day drawn without looking at the
 * outcome, if still open then. A question that no bin answers by asOf is left out.
 */
export function* trainingQuestions(facts: DelayFacts, edges: Int32Array): Steps<TrainingQuestions> {
  const burnIn = facts.firstDay + BURN_IN * (facts.asOf + 1 - facts.firstDay);
  let eligible = 0;
  yield* scaled(inSlices(facts.count, AT_ONCE, (from, to) => {
    for (let i = from; i < to; i += 1) if (facts.issued[i]! >= burnIn) eligible += 1;
  }), 0, 0.1);
  const stride = Math.max(1, eligible / MOST_QUESTIONS);
  const landmarks = facts.count <= LANDMARKS_UP_TO;
  const most = Math.ceil(eligible / stride) * (landmarks ? 2 : 1) + 1;
  const numbers = facts.count <= 2 ** 16 ? Uint16Array : Int32Array;
  const chosen = { count: 0, fact: new numbers(most), day: new Int32Array(most), rows: new Int32Array(PHASES) };
  const ofBlock: { readonly fact: number; readonly day: SerialDay }[] = [];
  const ask = (fact: number, day: SerialDay): void => {
    if (!countRows(facts, edges, fact, day, chosen.rows)) return;
    chosen.fact[chosen.count] = fact;
    chosen.day[chosen.count] = day;
    chosen.count += 1;
  };
  let passed = 0;
  let taken = 0;
  let looked = 0;
  for (let block = 0; block < facts.blocks; block += 1) {
    for (let i = facts.blockStart[block]!; i < facts.blockStart[block + 1]!; i += 1) {
      looked += 1;
      if (looked % AT_ONCE === 0) yield 0.1 + (0.9 * i) / facts.count;
      if (facts.issued[i]! < burnIn) continue;
      passed += 1;
      if (passed < (taken + 1) * stride) continue;
      taken += 1;
      if (!landmarks) {
        ask(i, facts.issued[i]!);
        continue;
      }
      ofBlock.push({ fact: i, day: facts.issued[i]! });
      const length = facts.due[i]! + LANDMARK_AFTER_DUE - facts.issued[i]!;
      const day = facts.issued[i]! + 1 + Math.floor(lot(facts.issued[i]!, facts.due[i]!, facts.logAmount[i]!) * length);
      const open = facts.paid[i] === NO_DAY || facts.paid[i]! >= day;
      if (length > 0 && day <= facts.asOf && open) ofBlock.push({ fact: i, day });
    }
    ofBlock.sort((a, b) => a.day - b.day || a.fact - b.fact);
    for (const { fact, day } of ofBlock) ask(fact, day);
    ofBlock.length = 0;
  }
  return { fact: chosen.fact.slice(0, chosen.count), day: chosen.day.slice(0, chosen.count), rows: chosen.rows };
}

/** Adds the rows of a question, by phase; false if there is none. */
function countRows(facts: DelayFacts, edges: Int32Array, fact: number, day: SerialDay, rows: Int32Array): boolean {
  const first = binAt(edges, day - facts.due[fact]!);
  const end = answeredUpTo(facts, edges, fact, first);
  for (let bin = first; bin < end; bin += 1) rows[phaseOf(edges[bin]!)]! += 1;
  return end > first;
}

/**
 * Of the bins from `first` on, the one after the last that the facts answer: the bin of the payment answers and ends the
 * row; a bin that ends after asOf does not, also when the invoice was paid inside it.
 */
export function answeredUpTo(facts: DelayFacts, edges: Int32Array, fact: number, first: number): number {
  const due = facts.due[fact]!;
  const paid = facts.paid[fact]!;
  for (let bin = first; bin < edges.length; bin += 1) {
    if (due + edges[bin]! > facts.asOf) return bin;
    if (paid !== NO_DAY && paid <= due + edges[bin]!) return bin + 1;
  }
  return edges.length;
}
