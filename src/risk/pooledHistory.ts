import { NO_DAY, type SerialDay } from '../base/serialDay';
import { binAt, binFrom } from './delayBins';
import type { DelayFacts } from './delayFacts';
import { priorHazard } from './priorCurve';

/** What all clients together had done by a day. */
export interface PooledHistory {
  /** P(paid in the bin | unpaid before it) for an average invoice, from facts dated before `day`; written into `hazard`. */
  hazardOn(day: SerialDay, hazard: Float64Array): void;
}

/** Days are grouped so that no ledger, however long, needs more than this many rows. */
const MOST_ROWS = 4000;
const PRIOR_WEIGHT = 3;

/** Counts, by day and bin, of invoices paid in the bin and of invoices that could have been, over the whole ledger. */
export function pooledHistory(facts: DelayFacts, edges: Int32Array): PooledHistory {
  const bins = edges.length;
  const span = facts.asOf - facts.firstDay + 2;
  const daysPerRow = Math.max(1, Math.ceil(span / MOST_ROWS));
  const rows = Math.ceil(span / daysPerRow) + 1;
  const paid = new Float64Array(rows * bins);
  const tried = new Float64Array(rows * bins);
  // A fact of day d is known from the first row that begins after d.
  const cell = (day: SerialDay, bin: number): number => (Math.floor((day - facts.firstDay) / daysPerRow) + 1) * bins + bin;
  for (let i = 0; i < facts.count; i += 1) {
    const due = facts.due[i]!;
    const paidOn = facts.paid[i]!;
    const delay = paidOn === NO_DAY ? Infinity : paidOn - due;
    for (let bin = binAt(edges, facts.issued[i]! - due); bin < bins; bin += 1) {
      const edge = edges[bin]!;
      if (delay <= edge) {
        paid[cell(paidOn, bin)]! += 1;
        tried[cell(paidOn, bin)]! += 1;
        break;
      }
      if (due + edge > facts.asOf) break;
      tried[cell(due + edge, bin)]! += 1;
    }
  }
  for (let at = bins; at < rows * bins; at += 1) {
    paid[at]! += paid[at - bins]!;
    tried[at]! += tried[at - bins]!;
  }
  const prior = new Float64Array(bins);
  for (let bin = 0; bin < bins; bin += 1) prior[bin] = priorHazard(binFrom(edges, bin), edges[bin]!);

  return {
    hazardOn(day, hazard) {
      const row = Math.min(rows - 1, Math.max(0, Math.floor((day - facts.firstDay) / daysPerRow)));
      for (let bin = 0; bin < bins; bin += 1) {
        const share = (paid[row * bins + bin]! + PRIOR_WEIGHT * prior[bin]!) / (tried[row * bins + bin]! + PRIOR_WEIGHT);
        hazard[bin] = Math.min(0.98, Math.max(0.002, share));
      }
    },
  };
}
