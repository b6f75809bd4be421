import type { FunctionResult } from '../../src/base/outcome';
import { toSerialDay } from '../../src/base/serialDay';
import type { Cells } from '../../src/ledger/cells';
import { catalog } from '../../functions/catalog/catalog';
import { exampleHistory, historyDay } from '../../functions/catalog/exampleHistory';
import { runFunction } from '../../functions/run';
import { createCache } from '../../functions/run/cache';
import { coreReaders } from '../../functions/run/coreReaders';

const cache = createCache(coreReaders);
const call = (name: string, ...given: unknown[]): FunctionResult => runFunction(catalog.find((spec) => spec.name === name)!, given, cache);
const terms = (client: string, options: Cells | null = null, clients: Cells | null = null): FunctionResult =>
  call('PAYMENTTERMS', client, exampleHistory, historyDay, clients, null, options);

describe('bad input has a defined answer that says its assumption, or #N/A with its reason', () => {
  test.each([
    ['an unknown country: the European cap, said', [['country', 'Atlantis']], /No rule is known for country "ATLANTIS": the European cap of 60 days is assumed/],
    ['no margin given: the stated default', null, /Margin 30%, cost of capital 8% a year, 60% of an unpaid invoice lost: set in the options/],
    ['a margin given: that one', [['margin', '12 %']], /Margin 12%/],
  ] as const)('%s', (_, options, said) => {
    expect(terms('Bois & Fils', options)).toMatch(said);
  });

  test('an unknown sector is refused where it is set, with the words that are known', () => {
    expect(terms('Bois & Fils', [['sector', 'space travel']])).toMatchObject({ failure: { kind: 'invalidValue', code: 'option-value', text: { en: expect.stringContaining('perishable food') as string } } });
  });

  test('agreed terms that cannot be read are named, and those of the ledger taken', () => {
    const table = [['Client', 'Terms'], ['Bois & Fils', 'as usual']];
    const plain = terms('Bois & Fils') as string;
    const said = terms('Bois & Fils', null, table) as string;
    expect(said).toContain('Terms "as usual" could not be read: those of the ledger are taken.');
    expect(said.replace(/ Terms "as usual"[^.]*\./, '')).toBe(plain);
  });

  test('a client that the ledger does not know is judged by the whole, and the answer says so', () => {
    expect(terms('Nobody & Co')).toMatch(/^30 days\..*New client \(0 invoices\): judged by the ledger as a whole, 30 days at most/);
    expect(call('CREDITLIMIT', 'Nobody & Co', exampleHistory, historyDay)).toBeGreaterThan(0);
  });

  test('credits beyond what is owed, and a client with advances only, owe nothing and break nothing', () => {
    const header = exampleHistory[0] as readonly unknown[];
    const at = (name: RegExp): number => header.findIndex((cell) => name.test(String(cell)));
    const row = (client: string, number: string, amount: number): unknown[] => header.map((_, column) =>
      column === at(/client/i) ? client : column === at(/invoice|facture/i) ? number : column === at(/issued|émi/i) ? historyDay - 40
        : column === at(/due|échéance/i) ? historyDay - 10 : column === at(/amount|montant/i) ? amount : null);
    const ledger = [...exampleHistory, row('Creditor', 'C1', -900), row('Advance', 'A1', -250)];
    for (const client of ['Creditor', 'Advance']) {
      expect(call('OPENBALANCE', client, ledger, historyDay)).toBe(0);
      expect(call('PAYMENTTERMS', client, ledger, historyDay)).toMatch(/New client \(0 invoices\)/);
      expect(call('CREDITLIMIT', client, ledger, historyDay)).toBeGreaterThan(0);
    }
    expect(call('CASHFORECAST', ledger, historyDay)).toEqual(call('CASHFORECAST', exampleHistory, historyDay));
  });

  test('late fees of a credit note are zero, and of a country without a known rate a reason', () => {
    expect(call('LATEFEES', -500, toSerialDay(2025, 3, 31), null, toSerialDay(2025, 6, 30))).toBe(0);
    expect(call('LATEFEES', 1000, toSerialDay(2025, 3, 31), null, toSerialDay(2025, 6, 30), 'Atlantis')).toMatchObject({ failure: { kind: 'notAvailable', code: 'reference-rate-unknown' } });
  });
});
