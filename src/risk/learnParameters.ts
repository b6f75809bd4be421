import { inSlices } from '../base/inSlices';
import { scaled } from '../base/scaled';
import type { SerialDay } from '../base/serialDay';
import type { Steps } from '../base/steps';
import { calendarClock } from './calendarClock';
import { matured } from './clientEvidence';
import { clientCalendar } from './clientCalendar';
import { clientHistory } from './clientHistory';
import { dailyHazard } from './dailyHazard';
import { delayEdges } from './delayBins';
import type { DelayFacts } from './delayFacts';
import { FEATURES } from './features';
import { ledgerDrift } from './ledgerDrift';
import { phaseFeatures, type MeasuredFeatures } from './phaseFeatures';
import type { ModelParameters } from './modelParameters';
import { fitPayerClasses, type ClientCounts } from './payerClasses';
import { fitPhases } from './phaseFit';
import { logOddsAbove } from './logit';
import { pooledHistory, TERMS_GROUPS, type PooledHistory } from './pooledHistory';
import { chooseShrinkage } from './shrinkage';
import { trainingRows } from './trainingRows';
import { usualInvoice } from './usualInvoice';

/** Kinds of payer are looked for among this many clients, evenly spaced from small to large. */
const MOST_CLIENTS = 2000;
const FACTS_AT_ONCE = 100000;
const REPLAYED_AT_ONCE = 4000;

/** Learns the parameters of the model from facts, knowing those dated ≤ asOf of the facts. */
export function* learnParameters(facts: DelayFacts, useDisputes: boolean): Steps<ModelParameters> {
  const edges = yield* scaled(delayEdges(facts), 0, 0.02);
  const hazard = yield* scaled(dailyHazard(facts, edges), 0.02, 0.05);
  const clock = yield* scaled(calendarClock(facts, hazard), 0.05, 0.12);
  const ownDays = yield* scaled(clientCalendar(facts), 0.12, 0.15);
  const pool = yield* scaled(pooledHistory(facts, edges), 0.15, 0.25);
  const pooled = new Float64Array(edges.length);
  pool.hazardOn(facts.asOf + 1, pooled);
  const termsHazard = termsHazards(pool, pooled, facts.asOf + 1);
  const classes = yield* scaled(fitPayerClasses(yield* scaled(clientCounts(facts, edges), 0.25, 0.35), pooled), 0.35, 0.5);
  const rows = yield* scaled(trainingRows(facts, edges, hazard, clock, ownDays, pool, classes), 0.5, 0.75);
  const shrinkage = yield* scaled(chooseShrinkage(rows, pool, edges.length), 0.75, 0.78);
  const features: MeasuredFeatures[] = [];
  for (const [phase, of] of rows.phases.entries()) {
    features.push(yield* scaled(phaseFeatures(facts, rows, of, pool, shrinkage), 0.78 + 0.01 * phase, 0.79 + 0.01 * phase));
  }
  const allowed = FEATURES.map((feature) => feature !== 'disputed' || useDisputes);
  const { intercept, phases, logOdds } = yield* scaled(fitPhases(rows.phases, features, edges, allowed), 0.81, 0.95);
  const drift = yield* scaled(ledgerDrift(facts, rows, logOdds, edges), 0.95, 0.98);
  const known = yield* scaled(maturedInSteps(facts), 0.98, 0.99);
  const usual = yield* scaled(usualInvoice(facts), 0.99, 1);
  return {
    learntAt: facts.asOf, evidence: { invoices: facts.count, matured: known }, edges,
    dailyHazard: hazard, clock, clientCalendar: ownDays, pooled, termsHazard, classes, shrinkage, intercept, phases, drift, ...usual,
  };
}

function* maturedInSteps(facts: DelayFacts): Steps<number> {
  let count = 0;
  yield* inSlices(facts.count, FACTS_AT_ONCE, (from, to) => { count += matured(facts, from, to); });
  return count;
}

function termsHazards(pool: PooledHistory, pooled: Float64Array, day: SerialDay): Float64Array {
  const bins = pooled.length;
  const hazard = new Float64Array(bins);
  const all = new Float64Array(TERMS_GROUPS * bins);
  for (let group = 0; group < TERMS_GROUPS; group += 1) {
    pool.hazardOfTerms(day, group, hazard);
    for (let bin = 0; bin < bins; bin += 1) all[group * bins + bin] = logOddsAbove(hazard[bin]!, pooled[bin]!);
  }
  return all;
}

function* clientCounts(facts: DelayFacts, edges: Int32Array): Steps<ClientCounts> {
  const bins = edges.length;
  const stride = Math.max(1, facts.blocks / MOST_CLIENTS);
  const clients = Math.ceil(facts.blocks / stride);
  const counts = { clients, bins, paid: new Float32Array(clients * bins), tried: new Float32Array(clients * bins) };
  const history = clientHistory(facts, edges);
  let replayed = 0;
  for (let c = 0; c < clients; c += 1) {
    const block = Math.min(facts.blocks - 1, Math.floor(c * stride));
    history.open(block);
    history.advance(facts.asOf + 1);
    counts.paid.set(history.state.paid, c * bins);
    counts.tried.set(history.state.tried, c * bins);
    replayed += facts.blockStart[block + 1]! - facts.blockStart[block]!;
    if (replayed < REPLAYED_AT_ONCE) continue;
    replayed = 0;
    yield c / clients;
  }
  return counts;
}
