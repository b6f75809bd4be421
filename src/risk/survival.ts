import type { DelayClock } from './delayClock';
import { binAt } from './delayBins';
import { classSignal, recentHazard, type ClientSignals } from './clientSignals';
import { FACTOR_GROUPS } from './delayModel';
import { FEATURE_COUNT, FIRST_INVOICE_FEATURE, GROUP_OF_FEATURE } from './features';
import { logistic } from './logit';
import type { ModelParameters } from './modelParameters';
import { standardised } from './standardised';
import { phaseOf, PHASES } from './phases';
import { termsGroup } from './pooledHistory';

/** All factor groups speak. */
export const ALL_GROUPS = 2 ** FACTOR_GROUPS.length - 1;
const ALWAYS = -1;
const GROUP_BIT = GROUP_OF_FEATURE.map((group) => (group === null ? ALWAYS : 2 ** FACTOR_GROUPS.indexOf(group)));

/** Computes how likely an invoice is to be still unpaid at the end of each bin. */
export interface Survival {
  /**
   * P(unpaid at the end of bin b), for an invoice unpaid `elapsed` days after due; 1 for bins that lie behind.
   * `clock` is that of the same `elapsed`.
   */
  at(signals: ClientSignals, invoice: Float64Array, terms: number, elapsed: number, clock: DelayClock, kept: number): Float64Array;
}

export function survivalOf(parameters: ModelParameters): Survival {
  const { edges, pooled, classes, shrinkage, intercept, phases, drift, termsHazard } = parameters;
  const bins = edges.length;
  const phase = Array.from(edges, phaseOf);
  const scratch = new Float64Array(classes.count);
  const steady = new Float64Array(bins);
  const recent = new Float64Array(bins);
  const ofInvoice = new Float64Array(PHASES);

  const speaks = (feature: number, kept: number): boolean => GROUP_BIT[feature] === ALWAYS || (kept & GROUP_BIT[feature]!) !== 0;
  const term = (p: number, feature: number, value: number): number => {
    const { weight, mean, spread } = phases[p]!;
    return weight[feature]! * standardised(value, mean[feature]!, spread[feature]!);
  };

  return {
    at(signals, invoice, terms, elapsed, { share, own: ownDays, ownBefore }, kept) {
      const first = binAt(edges, elapsed + 1);
      const survival = new Float64Array(bins).fill(1);
      if (first === bins) return survival;
      const history = speaks(0, kept);
      const ofTerms = speaks(4, kept);
      const group = termsGroup(terms) * bins;
      if (history) {
        classSignal(classes, pooled, signals.steadyShare, first, pooled.length, scratch, steady);
        classSignal(classes, pooled, signals.recentShare, first, pooled.length, scratch, recent);
      }
      for (let p = phase[first]!; p < PHASES; p += 1) {
        let sum = drift.shift[p]!;
        if (history) sum += term(p, 3, signals.recentPace);
        for (let feature = FIRST_INVOICE_FEATURE; feature < FEATURE_COUNT; feature += 1) {
          if (speaks(feature, kept)) sum += term(p, feature, invoice[feature - FIRST_INVOICE_FEATURE]!);
        }
        ofInvoice[p] = sum;
      }
      let unpaid = 1;
      for (let bin = first; bin < bins; bin += 1) {
        const p = phase[bin]!;
        let logOdds = intercept[bin]! + Math.log(share[bin]!) + ofInvoice[p]! + term(p, 5, ownDays[bin]!) + term(p, 6, ownBefore[bin]!);
        if (ofTerms) logOdds += term(p, 4, termsHazard[group + bin]!);
        if (history) {
          const own = recentHazard(signals.recentPaid[bin]!, signals.recentTried[bin]!, pooled[bin]!, shrinkage[bin]!);
          logOdds += term(p, 0, steady[bin]!) + term(p, 1, recent[bin]!) + term(p, 2, own);
        }
        unpaid *= 1 - logistic(logOdds);
        survival[bin] = unpaid;
      }
      return survival;
    },
  };
}
