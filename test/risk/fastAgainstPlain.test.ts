import { NO_DAY } from '../../src/base/serialDay';
import { drain } from '../../src/base/steps';
import { clientHistory, HALF_LIFE, OVERDUE_MEMORY } from '../../src/risk/clientHistory';
import { binAt, binFrom, delayEdges } from '../../src/risk/delayBins';
import { dailyHazard, HAZARD_FROM, HAZARD_TO } from '../../src/risk/dailyHazard';
import { delayFacts } from '../../src/risk/delayFacts';
import { belonging, fitPayerClasses, payerClasses } from '../../src/risk/payerClasses';
import { pooledHistory } from '../../src/risk/pooledHistory';
import { priorHazard } from '../../src/risk/priorCurve';
import { chanceOf, FIRST_DAY, madeUpLedger } from './madeUp';

const AS_OF = FIRST_DAY + 300;
const facts = delayFacts(madeUpLedger({ clients: 7, invoices: 250, days: 300, seed: 21, spread: 20 }), AS_OF, 0);
const edges = drain(delayEdges(facts));
const bins = edges.length;

/** Paid in the bin and could have been, of the facts of a block dated before `day`: each invoice followed bin by bin. */
function plainCounts(block: number, day: number): { paid: number[]; tried: number[]; recentPaid: number[]; recentTried: number[] } {
  const zeros = (): number[] => Array.from(edges, () => 0);
  const counts = { paid: zeros(), tried: zeros(), recentPaid: zeros(), recentTried: zeros() };
  for (let i = facts.blockStart[block]!; i < facts.blockStart[block + 1]!; i += 1) {
    const [issued, due, paid] = [facts.issued[i]!, facts.due[i]!, facts.paid[i]!];
    for (let bin = 0; bin < bins; bin += 1) {
      const end = due + edges[bin]!;
      if (end < issued) continue;
      const paidInIt = paid !== NO_DAY && paid <= end;
      const happened = paidInIt ? paid : end;
      if (happened < day) {
        const fresh = 0.5 ** ((day - Math.min(due, AS_OF)) / HALF_LIFE);
        counts.tried[bin]! += 1;
        counts.recentTried[bin]! += fresh;
        if (paidInIt) {
          counts.paid[bin]! += 1;
          counts.recentPaid[bin]! += fresh;
        }
      }
      if (paidInIt) break;
    }
  }
  return counts;
}

describe('a client’s state, replayed in one pass', () => {
  test.each([10, 60, 123, 200, 301])('equals a plain recount on day %i', (after) => {
    const day = FIRST_DAY + after;
    const history = clientHistory(facts, edges);
    for (let block = 0; block < facts.blocks; block += 1) {
      history.open(block);
      for (let step = FIRST_DAY; step < day; step += 17) history.advance(step);
      history.advance(day);
      const { state } = history;
      const plain = plainCounts(block, day);
      expect([...state.paid]).toEqual(plain.paid);
      expect([...state.tried]).toEqual(plain.tried);
      plain.recentPaid.forEach((value, bin) => expect(state.recentPaid[bin]! * state.fade).toBeCloseTo(value, 9));
      plain.recentTried.forEach((value, bin) => expect(state.recentTried[bin]! * state.fade).toBeCloseTo(value, 9));
      const own = Array.from({ length: facts.count }, (_, i) => i).filter((i) => i >= facts.blockStart[block]! && i < facts.blockStart[block + 1]!);
      const known = own.filter((i) => facts.issued[i]! < day);
      const openOn = (i: number): boolean => facts.paid[i] === NO_DAY || facts.paid[i]! >= day;
      const overdue = own.filter((i) => openOn(i) && facts.due[i]! + 1 < day && facts.due[i]! + OVERDUE_MEMORY >= day);
      expect(state.invoices).toBe(known.length);
      expect(state.overdue).toBe(overdue.length);
      const allOverdue = own.filter((i) => openOn(i) && facts.due[i]! + 1 < day);
      const paidUpTo = Math.max(NO_DAY, ...own.filter((i) => facts.paid[i] !== NO_DAY && facts.paid[i]! < day).map((i) => facts.due[i]!));
      expect(state.allOverdue).toBe(allOverdue.length);
      expect(state.paidUpTo).toBe(paidUpTo);
      const run = allOverdue.filter((i) => facts.due[i]! > paidUpTo);
      expect([...state.unpaidRun]).toEqual(Array.from(edges, (edge) => (edge <= 0 ? 0 : run.filter((i) => facts.due[i]! + edge < day).length)));
      expect(state.lastPaid).toBe(Math.max(NO_DAY, ...own.map((i) => facts.paid[i]!).filter((paid) => paid < day)));
    }
  });

  test('the pool is the sum of its clients', () => {
    const pool = drain(pooledHistory(facts, edges));
    const hazard = new Float64Array(bins);
    for (const after of [5, 100, 250, 301]) {
      const day = FIRST_DAY + after;
      pool.hazardOn(day, hazard);
      const clients = Array.from({ length: facts.blocks }, (_, block) => plainCounts(block, day));
      for (let bin = 0; bin < bins; bin += 1) {
        const paid = clients.reduce((sum, counts) => sum + counts.paid[bin]!, 0);
        const tried = clients.reduce((sum, counts) => sum + counts.tried[bin]!, 0);
        const prior = priorHazard(binFrom(edges, bin), edges[bin]!);
        expect(hazard[bin]).toBeCloseTo(Math.min(0.98, Math.max(0.002, (paid + 3 * prior) / (tried + 3))), 12);
      }
    }
  });
});

test('the daily hazard counts payments and open invoices day by day', () => {
  const hazard = drain(dailyHazard(facts, edges));
  for (let x = HAZARD_FROM; x <= HAZARD_TO; x += 1) {
    const bin = binAt(edges, x);
    const from = bin === 0 ? HAZARD_FROM : edges[bin - 1]! + 1;
    const to = bin === bins ? HAZARD_TO : edges[bin]!;
    const count = (low: number, high: number): { events: number; open: number } => {
      let events = 0;
      let open = 0;
      for (let i = 0; i < facts.count; i += 1) {
        const delay = facts.paid[i] === NO_DAY ? Infinity : facts.paid[i]! - facts.due[i]!;
        for (let day = low; day <= high; day += 1) {
          if (day < facts.issued[i]! - facts.due[i]! || day > delay || facts.due[i]! + day > AS_OF) continue;
          open += 1;
          if (day === delay) events += 1;
        }
      }
      return { events, open };
    };
    if (x % 7 !== 0) continue;
    const whole = count(from, to);
    const own = count(x, x);
    const mean = (whole.events + 0.1) / (whole.open + 10);
    expect(hazard[x - HAZARD_FROM]).toBeCloseTo((own.events + 20 * mean) / (own.open + 20), 12);
  }
});

describe('kinds of payer', () => {
  test('belonging is Bayes’ rule', () => {
    const classes = payerClasses(Float64Array.of(0.3, 0.7), Float64Array.of(0.2, 0.5, 0.6, 0.1));
    const share = new Float64Array(2);
    const logLikelihood = belonging(classes, 2, Float64Array.of(2, 1), Float64Array.of(3, 1), 0, 1, share, 0);
    const [a, b] = [0.3 * 0.2 ** 2 * 0.8 * 0.5, 0.7 * 0.6 ** 2 * 0.4 * 0.1];
    expect(share[0]).toBeCloseTo(a / (a + b), 12);
    expect(logLikelihood).toBeCloseTo(Math.log(a + b), 12);
  });

  test('two kinds that differ are found, one kind stays one', () => {
    const chance = chanceOf(4);
    const countsOf = (hazards: readonly number[]): { clients: number; bins: number; paid: Float32Array; tried: Float32Array } => {
      const clients = 80;
      const counts = { clients, bins: 2, paid: new Float32Array(clients * 2), tried: new Float32Array(clients * 2) };
      for (let c = 0; c < clients; c += 1) {
        for (let invoice = 0; invoice < 20; invoice += 1) {
          for (let bin = 0; bin < 2; bin += 1) {
            counts.tried[c * 2 + bin]! += 1;
            if (chance() >= hazards[c % hazards.length]!) continue;
            counts.paid[c * 2 + bin]! += 1;
            break;
          }
        }
      }
      return counts;
    };
    const two = drain(fitPayerClasses(countsOf([0.2, 0.8]), Float64Array.of(0.5, 0.5)));
    expect(two.found).toBeGreaterThanOrEqual(2);
    expect(Math.min(...two.hazard)).toBeLessThan(0.3);
    expect(Math.max(...two.hazard)).toBeGreaterThan(0.7);
    expect(drain(fitPayerClasses(countsOf([0.5]), Float64Array.of(0.5, 0.5))).found).toBe(1);
  });
});
