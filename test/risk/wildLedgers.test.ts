import { fc } from '../support/laws';
import { catalog } from '../../functions/catalog/catalog';
import { runFunction } from '../../functions/run';
import { createCache } from '../../functions/run/cache';
import { coreReaders } from '../../functions/run/coreReaders';
import { resultToJson } from '../../functions/run/resultToJson';

/** What may stand in a cell of a ledger in the wild. */
const day = fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 44900, max: 45700 }) }, fc.integer({ min: 1, max: 73000 }), fc.constantFrom('', '12/03/2025', 'n.c.', 0, -5, 1e9));
const cells = fc.record({
  client: fc.constantFrom('Alpha', 'Bêta', ' beta ', 'Gamma', '', '=1+1'),
  number: fc.oneof(fc.integer({ min: 1, max: 9 }).map((n) => `F-${n}`), fc.constantFrom('', 'F-1')),
  issued: day, due: day, paid: fc.oneof({ weight: 2, arbitrary: fc.constant('') }, day),
  amount: fc.oneof({ weight: 6, arbitrary: fc.double({ min: -5000, max: 90000, noNaN: true }) }, fc.constantFrom(0, '', 'abc', 1e15, -1e15, '1 234,56 €', 100)),
});
const ledger = fc.array(cells, { minLength: 1, maxLength: 60 }).map((rows) => [
  ['Client', 'Facture', 'Émise le', 'Échéance', 'Montant', 'Payée le'],
  ...rows.map(({ client, number, issued, due, amount, paid }) => [client, number, issued, due, amount, paid]),
]);
const clients = fc.constantFrom(null, [
  ['Client', 'Secteur', 'Score externe', 'Meilleur score', 'Pire score', 'Procédure collective'],
  ['Alpha', 'BTP', 140, 100, 1, ''], ['Gamma', '', 3, 10, 0, 'redressement'], ['Bêta', 'x', 'AAA', '', '', 45300],
]);

const call = (name: string, args: readonly unknown[]): string => {
  const spec = catalog.find((each) => each.name === name)!;
  return resultToJson(runFunction(spec, args, createCache(coreReaders)));
};

test('whatever a ledger holds, every risk function gives a value in its bounds or a reason, in both languages', () => {
  const given = { value: 0, reason: 0 };
  fc.assert(fc.property(ledger, clients, fc.constantFrom(null, 45400, 44000), fc.integer({ min: -40, max: 400 }), (table, known, asOf, days) => {
    const outside = known === null ? [] : [known];
    const told = [
      call('RISKSCORE', ['Alpha', table, asOf, ...outside]), call('RISKGRADE', ['Bêta', table, asOf, ...outside]),
      call('RISKREASONS', ['Gamma', table, asOf, ...outside]), call('RISKEXPLAIN', ['Alpha', table, asOf, ...outside]),
      call('CLIENTRISKS', [table, asOf, ...outside]), call('LATEPROBABILITY', ['F-1', table, asOf, days]),
      call('EXPECTEDPAYDATE', ['F-1', table, asOf, 0.9, 'Alpha']), call('DEFAULTPROBABILITY', ['Alpha', table, asOf, Math.max(0, Math.min(180, days))]),
      call('RISKBACKTEST', [table, asOf]),
    ];
    for (const json of told) {
      expect(json).not.toMatch(/NaN|Infinity|undefined|TypeError|RangeError|is not|Cannot read/);
      const result = JSON.parse(json) as unknown;
      const failure = (result as { failure?: { text?: { fr: string; en: string } } } | null)?.failure;
      if (failure !== undefined) {
        expect(failure.text!.fr.length).toBeGreaterThan(5);
        expect(failure.text!.en.length).toBeGreaterThan(5);
        given.reason += 1;
      } else {
        expect(result).not.toBeNull();
        given.value += 1;
      }
    }
    const score = JSON.parse(told[0]!) as unknown;
    if (typeof score !== 'number') return;
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(100);
    const parts = JSON.parse(told[3]!) as unknown[][];
    expect(parts.slice(1).reduce((sum, [, , points]) => sum + Math.round(10 * (points as number)), 0)).toBe(Math.round(10 * score));
  }), { numRuns: 60 });
  // Else the law would hold for want of values.
  expect(given.value).toBeGreaterThan(40);
  expect(given.reason).toBeGreaterThan(40);
});
