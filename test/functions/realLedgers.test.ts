import type { FunctionResult } from '../../src/base/outcome';
import { toSerialDay } from '../../src/base/serialDay';
import type { Cells } from '../../src/ledger/cells';
import { catalog } from '../../functions/catalog/catalog';
import { runFunction } from '../../functions/run';
import { createCache } from '../../functions/run/cache';
import { coreReaders } from '../../functions/run/coreReaders';
import { sharedText, testOnShared } from '../support/shared';

const cache = createCache(coreReaders);
const asOf = toSerialDay(2013, 6, 30);

function ibm(): Cells {
  return sharedText('data/ibm/late-payment-histories.csv').trim().split(/\r?\n/).map((line) => line.split(','));
}

function call(name: string, ...given: unknown[]): FunctionResult {
  return runFunction(catalog.find((spec) => spec.name === name)!, given, cache);
}

// EXPECTED.md in the shared data: computed independently, to the digits shown there.
testOnShared('the functions give the expected figures of the ibm ledger', () => {
  const ledger = ibm();
  const clients = ['0187-ERLSR', '0379-NEVHP', '0465-DTULQ'];
  const column = (name: string): unknown => (call(name, clients.map((client) => [client]), ledger, asOf) as unknown[][]).map((row) => row[0]);
  expect(column('AVGDAYSLATE')).toEqual([-16.6154, -11, 5.4762]);
  expect(column('WAVGDAYSLATE')).toEqual([-16.7072, -10.8629, 4.814]);
  expect(column('LATERATE')).toEqual([0, 0.0556, 0.6667]);
  expect(column('OPENBALANCE')).toEqual([0, 61.66, 0]);
  expect(column('OVERDUEBALANCE')).toEqual([0, 0, 0]);
  expect(call('AVGDAYSLATE', '', ledger, asOf)).toBe(-2.8848);
  expect(call('WAVGDAYSLATE', '', ledger, asOf)).toBe(-2.5855);
  expect(call('MEDIANDAYSLATE', '', ledger, asOf)).toBe(-4);
  expect(call('AVGDAYSTOPAY', '', ledger, asOf)).toBe(27.0596);
  expect(call('LATERATE', '', ledger, asOf)).toBe(0.3784);
  expect(call('OPENBALANCE', '', ledger, asOf)).toBe(5119.85);
  expect(call('OVERDUEBALANCE', '', ledger, asOf)).toBe(835.56);
  expect(call('DSO', ledger, asOf)).toBe(26.2575);
  expect(call('DSO', ledger, asOf, 'bestpossible')).toBe(21.9723);
  expect(call('CEI', ledger, toSerialDay(2013, 4, 1), asOf)).toBe(96.1527);
  expect((call('AGEDBALANCE', ledger, asOf) as unknown[][])[1]).toEqual(['Total', 5119.85, 4284.29, 835.56, 0, 0, 0, 0, 0]);
});
