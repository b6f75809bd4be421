import { scaled } from '../base/scaled';
import type { Steps } from '../base/steps';

/** Kinds of payer found in a ledger: how common each is, and its hazard in each bin. */
export interface PayerClasses {
  /** As many kinds as the ledger is said to have. */
  readonly found: number;
  /** Classes in the mixture: the kinds found, and those of other numbers of kinds that are almost as likely. */
  readonly count: number;
  readonly weight: Float64Array;
  /** P(paid in the bin | unpaid before), class by class. */
  readonly hazard: Float64Array;
  /** ln of `weight`. */
  readonly logWeight: Float64Array;
  /** ln of `hazard`. */
  readonly logPaid: Float64Array;
  /** ln of the complement. */
  readonly logUnpaid: Float64Array;
}

/** Counts of clients: row c holds, by bin, times paid and times it could have been. */
export interface ClientCounts {
  readonly clients: number;
  readonly bins: number;
  readonly paid: Float32Array;
  readonly tried: Float32Array;
}

const SIZES = [1, 2, 3, 4, 6, 8, 12] as const;
const ITERATIONS = 30;
const STOP = 1e-5;
/** Differences of the criterion count for half: invoices of a client are alike. */
const TEMPER = 0.5;
/** Fits with less evidence than this against the best are left out; the others lose as much, so that none comes in at a stroke. */
const LEAST_EVIDENCE = 0.01;
/** Invoices that the pooled hazard adds to every class. */
const POOLED_WEIGHT = 5;

/**
 * Finds kinds of payer: a mixture of hazard curves, fitted by expectation–maximisation, with as many classes as
 * Akaike's criterion pays for. One class means that clients are not told apart in this ledger.
 * Numbers of classes that the criterion hardly tells apart from the best all stay in the mixture, each with its
 * weight of evidence, so that one fact more does not turn every score by tipping the choice.
 * Clients start in equal groups by how much sooner or later than the pool they pay.
 *
 * @source weights of evidence: Akaike weights, exp(gain in the criterion), here tempered by one half
 */
export function* fitPayerClasses(counts: ClientCounts, pooled: Float64Array): Steps<PayerClasses> {
  const fits: { readonly classes: PayerClasses; readonly value: number }[] = [];
  let best = -Infinity;
  for (const [at, size] of SIZES.entries()) {
    if (size > Math.max(1, counts.clients)) break;
    const { classes, logLikelihood } = yield* scaled(fitSize(counts, pooled, size), at / SIZES.length, (at + 1) / SIZES.length);
    const value = logLikelihood - (size - 1) * (counts.bins + 1);
    fits.push({ classes, value });
    if (value <= best && size >= 3) break;
    best = Math.max(best, value);
  }
  return mixed(fits.map(({ classes, value }) => ({ classes, evidence: Math.exp(TEMPER * (value - best)) })));
}

/** One mixture of the classes of all fits whose evidence is worth mentioning. */
function mixed(fits: readonly { readonly classes: PayerClasses; readonly evidence: number }[]): PayerClasses {
  const kept = fits.map((fit) => ({ ...fit, evidence: fit.evidence === 1 ? 1 : Math.max(0, fit.evidence - LEAST_EVIDENCE) }))
    .filter(({ evidence }) => evidence > 0);
  const total = kept.reduce((sum, { evidence }) => sum + evidence, 0);
  const found = kept.find(({ evidence }) => evidence === 1)!.classes.count;
  const weight = kept.flatMap(({ classes, evidence }) => Array.from(classes.weight, (share) => (share * evidence) / total));
  const hazard = kept.flatMap(({ classes }) => [...classes.hazard]);
  return payerClasses(Float64Array.from(weight), Float64Array.from(hazard), found);
}

function* fitSize(
  counts: ClientCounts, pooled: Float64Array, size: number,
): Steps<{ classes: PayerClasses; logLikelihood: number }> {
  const { clients, bins } = counts;
  const share = startingShares(counts, pooled, size);
  let classes = classesFrom(counts, pooled, share, size);
  let previous = -Infinity;
  for (let iteration = 0; ; iteration += 1) {
    const logLikelihood = assign(counts, classes, share);
    yield iteration / ITERATIONS;
    if (iteration === ITERATIONS || size === 1 || clients * bins === 0 ||
      logLikelihood - previous < STOP * Math.abs(logLikelihood)) {
      return { classes, logLikelihood };
    }
    previous = logLikelihood;
    classes = classesFrom(counts, pooled, share, size);
  }
}

function startingShares(counts: ClientCounts, pooled: Float64Array, size: number): Float64Array {
  const { clients, bins } = counts;
  const pace = new Float64Array(clients);
  for (let c = 0; c < clients; c += 1) {
    let seen = 1;
    let expected = 1;
    for (let bin = 0; bin < bins; bin += 1) {
      seen += counts.paid[c * bins + bin]!;
      expected += counts.tried[c * bins + bin]! * pooled[bin]!;
    }
    pace[c] = Math.log(seen / expected);
  }
  const ranked = Array.from(pace, (_, c) => c).sort((a, b) => pace[a]! - pace[b]! || a - b);
  const share = new Float64Array(clients * size);
  ranked.forEach((c, place) => { share[c * size + Math.floor((place * size) / clients)] = 1; });
  return share;
}

export function payerClasses(weight: Float64Array, hazard: Float64Array, found = weight.length): PayerClasses {
  return {
    found, count: weight.length, weight, hazard, logWeight: weight.map(Math.log), logPaid: hazard.map(Math.log),
    logUnpaid: hazard.map((h) => Math.log(1 - h)),
  };
}

/** Hazards and weights of the classes, given how far each client belongs to each. */
function classesFrom(counts: ClientCounts, pooled: Float64Array, share: Float64Array, size: number): PayerClasses {
  const { clients, bins } = counts;
  const paid = new Float64Array(size * bins);
  const tried = new Float64Array(size * bins);
  const weight = new Float64Array(size).fill(1);
  for (let c = 0; c < clients; c += 1) {
    for (let k = 0; k < size; k += 1) {
      const part = share[c * size + k]!;
      if (part < 1e-9) continue;
      weight[k]! += part;
      for (let bin = 0; bin < bins; bin += 1) {
        paid[k * bins + bin]! += part * counts.paid[c * bins + bin]!;
        tried[k * bins + bin]! += part * counts.tried[c * bins + bin]!;
      }
    }
  }
  const total = weight.reduce((sum, part) => sum + part, 0);
  const hazards = new Float64Array(size * bins);
  for (let at = 0; at < size * bins; at += 1) {
    const raw = (paid[at]! + POOLED_WEIGHT * pooled[at % bins]!) / (tried[at]! + POOLED_WEIGHT);
    hazards[at] = Math.min(0.999, Math.max(0.001, raw));
  }
  return payerClasses(weight.map((part) => part / total), hazards);
}

/** Writes how far each client belongs to each class; gives the log-likelihood. */
function assign(counts: ClientCounts, classes: PayerClasses, share: Float64Array): number {
  const { clients, bins } = counts;
  const size = classes.count;
  let logLikelihood = 0;
  for (let c = 0; c < clients; c += 1) {
    logLikelihood += belonging(classes, bins, counts.paid, counts.tried, c * bins, 1, share, c * size);
  }
  return logLikelihood;
}

/**
 * How far a client with these counts (times `factor`) belongs to each class, summing to 1, written into `share`.
 * Gives the log-likelihood of the counts.
 */
export function belonging(
  classes: PayerClasses, bins: number, paid: Float32Array | Float64Array, tried: Float32Array | Float64Array, from: number,
  factor: number, share: Float64Array, to: number,
): number {
  const size = classes.count;
  const { logPaid, logUnpaid, logWeight } = classes;
  for (let k = 0; k < size; k += 1) share[to + k] = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    const triedTimes = tried[from + bin]!;
    if (triedTimes === 0) continue;
    const paidTimes = paid[from + bin]!;
    const unpaidTimes = triedTimes - paidTimes;
    for (let k = 0, at = bin; k < size; k += 1, at += bins) share[to + k]! += paidTimes * logPaid[at]! + unpaidTimes * logUnpaid[at]!;
  }
  let highest = -Infinity;
  for (let k = 0; k < size; k += 1) {
    const log = share[to + k]! * factor + logWeight[k]!;
    share[to + k] = log;
    if (log > highest) highest = log;
  }
  let total = 0;
  for (let k = 0; k < size; k += 1) total += share[to + k] = Math.exp(share[to + k]! - highest);
  for (let k = 0; k < size; k += 1) share[to + k]! /= total;
  return highest + Math.log(total);
}

/**
 * The hazard in each bin from `first` to before `end` of a client who belongs to the classes as `share` says: after every bin that
 * an invoice survives, the slower classes become more likely. `share` is used up; the hazards go into `hazard`.
 */
export function mixedHazards(classes: PayerClasses, bins: number, share: Float64Array, first: number, end: number, hazard: Float64Array): void {
  const size = classes.count;
  for (let bin = first; bin < end; bin += 1) {
    let total = 0;
    let paid = 0;
    for (let k = 0; k < size; k += 1) {
      total += share[k]!;
      paid += share[k]! * classes.hazard[k * bins + bin]!;
    }
    hazard[bin] = paid / total;
    for (let k = 0; k < size; k += 1) share[k]! *= (1 - classes.hazard[k * bins + bin]!) / total;
  }
}
