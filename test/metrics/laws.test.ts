import { fc } from '../support/laws';
import { accountOf, groupByClient, type Account } from '../../src/metrics/account';
import { agedBalance, agedBalanceByClient, USUAL_BUCKETS } from '../../src/metrics/agedBalance';
import { allClientMetrics } from '../../src/metrics/allClientMetrics';
import { averageDaysDelinquent } from '../../src/metrics/averageDaysDelinquent';
import { averageDaysLate } from '../../src/metrics/averageDaysLate';
import { averageDaysToPay } from '../../src/metrics/averageDaysToPay';
import { bestPossibleDso } from '../../src/metrics/bestPossibleDso';
import { collectionEffectiveness } from '../../src/metrics/collectionEffectiveness';
import { countBackDso } from '../../src/metrics/countBackDso';
import { delayTrend } from '../../src/metrics/delayTrend';
import { lateRate } from '../../src/metrics/lateRate';
import { medianDaysLate } from '../../src/metrics/medianDaysLate';
import { netBalance } from '../../src/metrics/netBalance';
import { openBalance } from '../../src/metrics/openBalance';
import { overdueBalance } from '../../src/metrics/overdueBalance';
import { quantileDaysLate } from '../../src/metrics/quantileDaysLate';
import { rollForward } from '../../src/metrics/rollForward';
import { simpleDso } from '../../src/metrics/simpleDso';
import { unappliedCredits } from '../../src/metrics/unappliedCredits';
import { weightedAverageDaysLate } from '../../src/metrics/weightedAverageDaysLate';
import { weightedAverageDaysToPay } from '../../src/metrics/weightedAverageDaysToPay';
import { anyDatedFacts, anyDay, anyFacts, build, LAST, type LedgerFacts } from '../support/anyLedger';
import { ledgerOf } from '../support/ledgerOf';

const runs = { numRuns: 150 };

function accountNamed(facts: LedgerFacts, client: string | null): Account | null {
  const ledger = build(facts);
  const id = client === null ? null : ledger.clientIds.get(client);
  return id === undefined ? null : accountOf(groupByClient(ledger), id, 0);
}

/** Every metric that does not look at the calendar. */
function timeless(account: Account, asOf: number) {
  return {
    average: averageDaysLate(account, asOf), weighted: weightedAverageDaysLate(account, asOf), median: medianDaysLate(account, asOf),
    ninetieth: quantileDaysLate(account, asOf, 0.9), toPay: averageDaysToPay(account, asOf), weightedToPay: weightedAverageDaysToPay(account, asOf),
    late: lateRate(account, asOf, 0), lateAfterTen: lateRate(account, asOf, 10), trend: delayTrend(account, asOf),
    open: openBalance(account, asOf), overdue: overdueBalance(account, asOf), credits: unappliedCredits(account, asOf),
    aged: agedBalance(account, asOf, USUAL_BUCKETS), simple: simpleDso(account, asOf, 365), cei: collectionEffectiveness(account, asOf - 89, asOf),
    rolled: rollForward(account, asOf - 89, asOf),
  };
}

function everything(account: Account, asOf: number) {
  return { ...timeless(account, asOf), countBack: countBackDso(account, asOf), best: bestPossibleDso(account, asOf), delinquent: averageDaysDelinquent(account, asOf) };
}

test('conservation: not due and the buckets sum to the open balance, the buckets to the overdue balance, the clients to the whole', () => {
  fc.assert(fc.property(anyFacts(), anyDay, fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 }), (facts, asOf, bounds) => {
    bounds.sort((a, b) => a - b);
    const accounts = groupByClient(build(facts));
    const account = accountOf(accounts, null, 0);
    const whole = agedBalance(account, asOf, bounds);
    const late = whole.overdue.reduce((sum, bucket) => sum + bucket, 0);
    expect(whole.notDue + late).toBe(whole.total);
    expect(whole.total).toBe(openBalance(account, asOf));
    expect(late).toBe(overdueBalance(account, asOf));
    expect(whole.total - whole.credits).toBe(netBalance(account, asOf));
    const lines = agedBalanceByClient(accounts, 0, asOf, bounds);
    const sum = (of: (line: (typeof lines)[number]) => number): number => lines.reduce((total, line) => total + of(line), 0);
    expect([sum((line) => line.notDue), sum((line) => line.total), sum((line) => line.credits)]).toEqual([whole.notDue, whole.total, whole.credits]);
    whole.overdue.forEach((bucket, at) => expect(sum((line) => line.overdue[at]!)).toBe(bucket));
  }), runs);
});

test('the order of the rows changes nothing', () => {
  fc.assert(fc.property(anyFacts(), anyDay, (facts, asOf) => {
    const turned = { ...facts, invoices: [...facts.invoices].reverse(), credits: [...facts.credits].reverse() };
    expect(everything(accountNamed(turned, null)!, asOf)).toEqual(everything(accountNamed(facts, null)!, asOf));
  }), runs);
});

test('moving every day by the same number of days changes nothing but the figures by calendar month', () => {
  fc.assert(fc.property(anyFacts(), anyDay, fc.integer({ min: -5000, max: 5000 }), (facts, asOf, by) => {
    const move = (pairs: readonly (readonly [number, number])[] = []) => pairs.map(([day, amount]) => [day + by, amount] as const);
    const moved: LedgerFacts = {
      ...facts,
      invoices: facts.invoices.map((fact) => ({ ...fact, issued: fact.issued + by, due: fact.due + by, payments: move(fact.payments), creditNotes: move(fact.creditNotes) })),
      credits: facts.credits.map((credit) => ({ ...credit, day: credit.day + by })),
    };
    expect(timeless(accountNamed(moved, null)!, asOf + by)).toEqual(timeless(accountNamed(facts, null)!, asOf));
  }), runs);
});

test('facts dated after asOf change nothing', () => {
  fc.assert(fc.property(anyDatedFacts, anyDatedFacts, anyDay, fc.integer({ min: 1, max: 300 }), (facts, later, asOf, after) => {
    const client = facts.invoices[0]?.client ?? null;
    const account = accountNamed(facts, client);
    const start = asOf + after;
    const shift = start - Math.min(...later.invoices.map((fact) => fact.issued), ...later.credits.map((credit) => credit.day), LAST);
    const added: LedgerFacts = {
      ...facts,
      invoices: [
        ...facts.invoices.map((fact) => ({ ...fact, payments: [...(fact.payments ?? []), [start, fact.amount] as const] })),
        ...later.invoices.map((fact) => ({ ...fact, issued: fact.issued + shift, due: fact.due + shift, payments: [[start, fact.amount] as const], creditNotes: [] })),
      ],
      credits: [...facts.credits, ...later.credits.map((credit) => ({ ...credit, day: credit.day + shift }))],
    };
    expect(everything(accountNamed(added, client)!, asOf)).toEqual(everything(account!, asOf));
  }), runs);
});

test('what other clients do changes nothing for a client, alone or in the table of all', () => {
  fc.assert(fc.property(anyDatedFacts, anyDay, (facts, asOf) => {
    const mine = facts.invoices[0]?.client;
    if (mine === undefined) return;
    const alone = { ...facts, invoices: facts.invoices.filter((fact) => fact.client === mine), credits: facts.credits.filter((credit) => credit.client === mine) };
    expect(everything(accountNamed(facts, mine)!, asOf)).toEqual(everything(accountNamed(alone, mine)!, asOf));
    const crowd = build(facts);
    const all = allClientMetrics(crowd, asOf, 0, 0);
    const one = allClientMetrics(build(alone), asOf, 0, 0);
    expect(all.medianDaysLate[crowd.clientIds.get(mine)!]).toBe(one.medianDaysLate[0]);
    expect(all.openBalance[crowd.clientIds.get(mine)!]).toBe(one.openBalance[0]);
  }), runs);
});

test('best-possible DSO is at most the count-back DSO, and the difference is the average days delinquent', () => {
  fc.assert(fc.property(anyFacts(), anyDay, (facts, asOf) => {
    const account = accountNamed(facts, null)!;
    const whole = countBackDso(account, asOf);
    const best = bestPossibleDso(account, asOf);
    if (!whole.ok) return;
    expect(best.ok && best.value).toBeLessThanOrEqual(whole.value);
    expect(averageDaysDelinquent(account, asOf)).toEqual({ ok: true, value: whole.value - (best.ok ? best.value : NaN) });
  }), runs);
});

test('roll-forward: opening + invoices − payments − credit notes − forgiven = closing, for every period', () => {
  fc.assert(fc.property(anyFacts(), anyDay, fc.integer({ min: 0, max: 400 }), (facts, to, days) => {
    expect(rollForward(accountNamed(facts, null)!, to - days, to).difference).toBe(0);
  }), runs);
});

test('a period rolled forward in two parts gives the movements of the whole', () => {
  fc.assert(fc.property(anyFacts(), anyDay, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (facts, to, first, second) => {
    const account = accountNamed(facts, null)!;
    const whole = rollForward(account, to - first - second + 1, to);
    const before = rollForward(account, to - first - second + 1, to - second);
    const after = rollForward(account, to - second + 1, to);
    expect(before.closing).toBe(after.opening);
    for (const name of ['invoiced', 'paid', 'credited', 'forgiven'] as const) expect(before[name] + after[name]).toBe(whole[name]);
  }), runs);
});

test('antisymmetry: if every invoice is as early as it was late, the average and the median change their sign', () => {
  const paid = fc.array(fc.record({ issued: fc.integer({ min: 45000, max: 45100 }), terms: fc.integer({ min: 0, max: 60 }), late: fc.integer({ min: -100, max: 100 }), amount: fc.integer({ min: 1, max: 1e6 }) }), { minLength: 1, maxLength: 20 });
  fc.assert(fc.property(paid, (given) => {
    const account = (sign: 1 | -1): Account => accountOf(groupByClient(ledgerOf(given.map(({ issued, terms, late, amount }) =>
      ({ client: 'Alba', issued, due: issued + terms, amount, payments: [[issued + terms + sign * late, amount]] })))), null, 0);
    for (const metric of [averageDaysLate, medianDaysLate, weightedAverageDaysLate]) {
      const [late, early] = [metric(account(1), 46000), metric(account(-1), 46000)];
      expect((late.ok ? late.value : NaN) + (early.ok ? early.value : NaN)).toBe(0);
    }
  }), runs);
});

test('when nothing overdue is left and nobody is in credit, the collection effectiveness is 100', () => {
  fc.assert(fc.property(anyDatedFacts, anyDay, (facts, asOf) => {
    const account = accountNamed({ ...facts, credits: [] }, null)!;
    if (overdueBalance(account, asOf) > 0 || unappliedCredits(account, asOf) > 0) return;
    const found = collectionEffectiveness(account, asOf - 89, asOf);
    if (found.ok) expect(found.value).toBe(100);
  }), { numRuns: 600 });
});
