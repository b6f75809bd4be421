import type { ClientState } from './clientHistory';
import { logOddsAbove } from './logit';
import { belonging, mixedHazards, type PayerClasses } from './payerClasses';

/** The pool weighs like this many invoices against the client's own habits. */
const OWN_WEIGHT = 5;

/** What a client's payments say, for any invoice of theirs. */
export interface ClientSignals {
  /** How far the client belongs to each kind of payer: by all facts, and by recent ones. */
  readonly steadyShare: Float64Array;
  readonly recentShare: Float64Array;
  /** By bin, recent times paid and times it could have been, faded to today. */
  readonly recentPaid: Float64Array;
  readonly recentTried: Float64Array;
  /** Recent payments against those of the pool, as a log ratio; 0 = as the pool. */
  recentPace: number;
  /** By bin, how sure it is that an invoice is paid between its due date and the end of the bin, as −ln P(still unpaid), by the client's habits before the unpaid run. */
  readonly patience: Float64Array;
  /** −ln P(all of the unpaid run is still unpaid), by the same habits. */
  surprise: number;
}

export function emptySignals(bins: number, classes: number): ClientSignals {
  // One piece of memory: thousands of clients have signals, and small pieces cost more to get than to fill.
  const memory = new ArrayBuffer(8 * (2 * classes + 3 * bins));
  const part = (start: number, length: number): Float64Array => new Float64Array(memory, 8 * start, length);
  const ofBins = 2 * classes;
  return {
    steadyShare: part(0, classes), recentShare: part(classes, classes),
    recentPaid: part(ofBins, bins), recentTried: part(ofBins + bins, bins), recentPace: 0,
    patience: part(ofBins + 2 * bins, bins), surprise: 0,
  };
}

/** Computes the signals of a client in a state into `signals`. */
export function readSignals(state: ClientState, classes: PayerClasses, pooled: Float64Array, signals: ClientSignals): void {
  const bins = pooled.length;
  let paid = 2;
  let expected = 2;
  for (let bin = 0; bin < bins; bin += 1) {
    const recentPaid = state.recentPaid[bin]! * state.fade;
    const recentTried = state.recentTried[bin]! * state.fade;
    signals.recentPaid[bin] = recentPaid;
    signals.recentTried[bin] = recentTried;
    paid += recentPaid;
    expected += recentTried * pooled[bin]!;
  }
  signals.recentPace = Math.log(paid / expected);
  readSurprise(state, pooled, signals);
  belonging(classes, bins, state.paid, state.tried, 0, 1, signals.steadyShare, 0);
  belonging(classes, bins, state.recentPaid, state.recentTried, 0, state.fade, signals.recentShare, 0);
}

function readSurprise(state: ClientState, pooled: Float64Array, signals: ClientSignals): void {
  let patience = 0;
  signals.surprise = 0;
  for (let bin = state.firstLate; bin < pooled.length; bin += 1) {
    const tried = state.tried[bin]! - state.unpaidRun[bin]!;
    const hazard = (state.paid[bin]! + OWN_WEIGHT * pooled[bin]!) / (tried + OWN_WEIGHT);
    const own = -Math.log(1 - hazard);
    signals.patience[bin] = patience += own;
    signals.surprise += state.unpaidRun[bin]! * own;
  }
}

/**
 * The hazard of a client who belongs to the classes by `share` against the pool's, in log-odds, for the bins of an
 * invoice from `first` to before `end`; 0 where there is only one class. `scratch` is used up.
 */
export function classSignal(
  classes: PayerClasses, pooled: Float64Array, share: Float64Array, first: number, end: number, scratch: Float64Array, into: Float64Array,
): void {
  if (classes.count === 1) {
    into.fill(0);
    return;
  }
  scratch.set(share);
  mixedHazards(classes, pooled.length, scratch, first, end, into);
  for (let bin = first; bin < end; bin += 1) into[bin] = logOddsAbove(into[bin]!, pooled[bin]!);
}

/** The client's recent hazard in a bin, leaning on the pool with the weight of `shrinkage` invoices, against the pool. */
export function recentHazard(recentPaid: number, recentTried: number, pooled: number, shrinkage: number): number {
  if (recentTried === 0) return 0;
  return logOddsAbove((recentPaid + shrinkage * pooled) / (recentTried + shrinkage), pooled);
}
