import { success } from '../../src/base/outcome';
import { drain } from '../../src/base/steps';
import type { Cells } from '../../src/ledger/cells';
import { DEFAULT_OPTIONS, type Options } from '../../src/ledger/options';
import type { Reading } from '../../src/ledger/reading';
import type { DelayModel } from '../../src/risk/delayModel';
import type { PreparedLedger } from '../../functions/catalog/spec';
import { createCache, type Readers } from '../../functions/run/cache';
import { ledgerOf } from '../support/ledgerOf';

/** Readers that only count: what a ledger contains does not matter here, whether it is read again does. */
function countingReaders(): { readers: Readers; counts: { read: number; fitted: number; options: number } } {
  const counts = { read: 0, fitted: 0, options: 0 };
  const reading: Reading = {
    ledger: ledgerOf([{ client: 'A', issued: 45000, due: 45030, amount: 100 }]),
    issues: [], counts: { rows: 1, accepted: 1, rejected: 0, blank: 0 }, headerRow: 1, columns: [], language: 'en',
  };
  return {
    counts,
    readers: {
      readOptions: (cells) => {
        counts.options += 1;
        return success({ ...DEFAULT_OPTIONS, grace: Number(cells[0]![1]) });
      },
      readLedger: () => {
        counts.read += 1;
        return success(reading);
      },
      *fitModel(_ledger, asOf) {
        counts.fitted += 1;
        yield 0.5;
        return success({ asOf } as DelayModel);
      },
    },
  };
}

const content = (client: string): Cells => [['Client', 'Amount'], [client, 100]];
const read = (cache: ReturnType<typeof createCache>, cells: Cells, options: Options = DEFAULT_OPTIONS): PreparedLedger => {
  const prepared = drain(cache.ledger(cells, options));
  if (!prepared.ok) throw new Error(prepared.failure.text.en);
  return prepared.value;
};

test('a fresh copy of the same content is not read again', () => {
  const { readers, counts } = countingReaders();
  const cache = createCache(readers);
  expect(read(cache, content('A'))).toBe(read(cache, content('A')));
  expect(counts.read).toBe(1);
});

test('a fresh copy with dates of its own is not read again', () => {
  const { readers, counts } = countingReaders();
  const cache = createCache(readers);
  const dated = (): Cells => [['Client', 'Issued'], ['A', new Date(2024, 2, 12)]];
  expect(read(cache, dated())).toBe(read(cache, dated()));
  expect(counts.read).toBe(1);
});

test('one changed cell is read again', () => {
  const { readers, counts } = countingReaders();
  const cache = createCache(readers);
  read(cache, content('A'));
  read(cache, content('B'));
  expect(counts.read).toBe(2);
});

test('the same content under other options is another ledger', () => {
  const { readers, counts } = countingReaders();
  const cache = createCache(readers);
  const options = cache.options([['grace', 5]]);
  if (!options.ok) throw new Error('options');
  expect(read(cache, content('A'))).not.toBe(read(cache, content('A'), options.value));
  expect(counts.read).toBe(2);
});

test('options of the same content are the same options', () => {
  const { readers, counts } = countingReaders();
  const cache = createCache(readers);
  expect(cache.options([['grace', 5]])).toBe(cache.options([['grace', 5]]));
  expect(counts.options).toBe(1);
});

test('two ledgers are kept; the one not used for longest goes first', () => {
  const { readers, counts } = countingReaders();
  const cache = createCache(readers);
  for (const client of ['A', 'B', 'A', 'C', 'A']) read(cache, content(client));
  expect(counts.read).toBe(3);
  read(cache, content('B'));
  expect(counts.read).toBe(4);
});

test('a model is fitted once per ledger and day, and two are kept', () => {
  const { readers, counts } = countingReaders();
  const cache = createCache(readers);
  for (const asOf of [45100, 45100, 45101, 45100]) drain(read(cache, content('A')).model(asOf));
  expect(counts.fitted).toBe(2);
  drain(read(cache, content('A')).model(45102));
  drain(read(cache, content('A')).model(45101));
  expect(counts.fitted).toBe(4);
});

test('what a function remembers depends on the values that it names, tables by content', () => {
  const { readers } = countingReaders();
  const ledger = read(createCache(readers), content('A'));
  let made = 0;
  const remember = (...dependsOn: unknown[]): number => ledger.remember('figures', dependsOn, () => (made += 1));
  expect([remember(1, content('x')), remember(1, content('x')), remember(2, content('x')), remember(1, content('y'))]).toEqual([1, 1, 2, 3]);
  expect(ledger.remember('others', [1, content('x')], () => 'apart')).toBe('apart');
});

test('two caches share nothing', () => {
  const { readers, counts } = countingReaders();
  read(createCache(readers), content('A'));
  read(createCache(readers), content('A'));
  expect(counts.read).toBe(2);
});
