import { drain, type Steps } from '../../src/base/steps';
import { backtest } from '../../src/risk/backtest';
import { fitDelayModel } from '../../src/risk/fitDelayModel';
import { FIRST_DAY, madeUpLedger } from './madeUp';

const AS_OF = FIRST_DAY + 400;
const ledgers = [
  { name: 'a ledger of any kind', ledger: madeUpLedger({ clients: 40, invoices: 3000, days: 400, seed: 31 }) },
  { name: 'one client', ledger: madeUpLedger({ clients: 1, invoices: 3000, days: 400, seed: 32 }) },
  { name: 'a client for each invoice', ledger: madeUpLedger({ clients: 20000, invoices: 3000, days: 400, seed: 33 }) },
  { name: 'a few invoices', ledger: madeUpLedger({ clients: 3, invoices: 12, days: 400, seed: 34 }) },
];

function progressOf(steps: Steps<unknown>): number[] {
  const told: number[] = [];
  for (let step = steps.next(); !step.done; step = steps.next()) told.push(step.value);
  return told;
}

describe.each(ledgers)('long work on $name', ({ ledger }) => {
  test.each([
    ['the fit', () => fitDelayModel(ledger, AS_OF)],
    ['the backtest', () => backtest(ledger, AS_OF, 0)],
  ] as const)('%s tells progress from 0 to 1 that never falls back', (_name, start) => {
    const told = progressOf(start());
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((done) => !(done >= 0 && done <= 1))).toEqual([]);
    expect(told.filter((done, at) => done < (told[at - 1] ?? 0) - 1e-12)).toEqual([]);
    expect(told.at(-1)).toBeGreaterThan(0.8);
  });

  test('a fit left half-way leaves nothing behind: the next gives the same', () => {
    const half = fitDelayModel(ledger, AS_OF);
    for (let i = 0; i < 40 && !half.next().done; i += 1);
    const [first, second] = [drain(fitDelayModel(ledger, AS_OF)), drain(fitDelayModel(ledger, AS_OF))];
    if (!first.ok || !second.ok) throw new Error('no model');
    expect(second.value.score(0)).toBe(first.value.score(0));
  });
});
