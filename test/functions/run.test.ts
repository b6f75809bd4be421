import type { FunctionResult } from '../../src/base/outcome';
import { drain } from '../../src/base/steps';
import { avgDaysLateFunction } from '../../functions/catalog/avgDaysLate';
import { agedBalanceFunction } from '../../functions/catalog/agedBalance';
import { dsoFunction } from '../../functions/catalog/dso';
import { exampleDay, exampleLedger } from '../../functions/catalog/exampleLedger';
import { ledgerCheckFunction } from '../../functions/catalog/ledgerCheck';
import { lateProbabilityFunction } from '../../functions/catalog/lateProbability';
import { openBalanceFunction } from '../../functions/catalog/openBalance';
import type { AnyFunctionSpec } from '../../functions/catalog/spec';
import { runFunction, runFunctionSteps } from '../../functions/run';
import { createCache } from '../../functions/run/cache';
import { coreReaders } from '../../functions/run/coreReaders';
import { readOptions } from '../../src/ledger/readOptions';
import { resultToJson } from '../../functions/run/resultToJson';

const cache = createCache(coreReaders);
const run = (spec: AnyFunctionSpec, ...call: unknown[]): FunctionResult => runFunction(spec, call, cache);
const code = (result: FunctionResult): unknown => (result as { failure: { kind: string; code: string; text: { en: string } } }).failure;

describe('subjects', () => {
  test('a range of clients gives one result per cell in its shape, and nothing for blank cells', () => {
    expect(run(avgDaysLateFunction, [['Martin'], [0], ['durand'], ['']], exampleLedger, exampleDay)).toEqual([[24], [null], [-1.5], [null]]);
    expect(run(openBalanceFunction, [['Martin', 'Durand']], exampleLedger, exampleDay)).toEqual([[214, 320]]);
  });

  test('one unknown client among others fails alone', () => {
    const result = run(avgDaysLateFunction, [['Martin'], ['Nobody']], exampleLedger, exampleDay) as unknown[][];
    expect(result[0]).toEqual([24]);
    expect(result[1]![0]).toMatchObject({ failure: { kind: 'notAvailable', text: { fr: 'aucune facture de ce client', en: 'no invoice of this client' } } });
  });

  test('a blank client is the whole ledger', () => {
    expect(['', 0, null, [[0]]].map((client) => run(openBalanceFunction, client, exampleLedger, exampleDay))).toEqual([534, 534, 534, 534]);
  });

  test('a client whose invoices are all later does not exist yet', () => {
    expect(code(run(openBalanceFunction, 'Durand', exampleLedger, exampleDay - 107))).toMatchObject({ kind: 'notAvailable', code: 'unknown-client' });
  });

  test('invoices and their clients go side by side', () => {
    const twice = [...exampleLedger, ['Petit', 'F-101', exampleDay - 60, exampleDay - 40, 50, exampleDay - 40]];
    expect(code(run(lateProbabilityFunction, 'F-101', twice, exampleDay))).toMatchObject({ kind: 'invalidValue', text: { en: '2 clients use this number: name the client' } });
    expect(run(lateProbabilityFunction, [['F-101'], ['F-101']], twice, exampleDay, 0, [['Martin'], ['Petit']])).toEqual([[1], [0]]);
    expect(run(lateProbabilityFunction, [['F-101'], ['F-102']], twice, exampleDay, 0, 'Martin')).toEqual([[1], [1]]);
    expect(code(run(lateProbabilityFunction, [['F-101'], ['F-102']], twice, exampleDay, 0, [['Martin', 'Petit']]))).toMatchObject({ code: 'shapes-differ' });
  });
});

describe('a ledger of which nothing is accepted', () => {
  const header = exampleLedger[0]!;
  const rejected = [header, ['', 'F-1', exampleDay, exampleDay, 10, 0]];

  test.each([['a header alone', [header]], ['rejected rows', rejected]])('%s has no figure, and the reason', (_, cells) => {
    for (const result of [run(dsoFunction, cells), run(dsoFunction, cells, exampleDay), run(agedBalanceFunction, cells), run(openBalanceFunction, '', cells)]) {
      expect(code(result)).toMatchObject({ kind: 'notAvailable', code: 'no-document-yet', text: { fr: 'aucune pièce acceptée à cette date', en: 'no accepted document by this day' } });
    }
    const report = run(ledgerCheckFunction, cells) as unknown[][];
    expect(report[3]).toEqual(['summary', null, null, '', 'as-of day: 0 invoices known by then, 0 of them open; 0 issued later']);
  });

  test('before the first document nothing is known either', () => {
    expect(code(run(dsoFunction, exampleLedger, exampleDay - 400))).toMatchObject({ code: 'no-document-yet' });
  });
});

test('the report counts one as one', () => {
  const explained = (language: string, ...rows: unknown[][]) => (run(ledgerCheckFunction, [exampleLedger[0], ...rows], exampleDay, [['language', language]]) as unknown[][]).slice(1, 4).map((row) => row[4]);
  const one = ['Martin', 'F-1', exampleDay, exampleDay, 10, 0];
  expect(explained('fr', one)).toEqual(['1 ligne\u00a0: 1 acceptée, 0 rejetée, 0 vide', expect.any(String), 'jour d’arrêté\u00a0: 1 facture connue à cette date, dont 1 ouverte\u00a0; 0 émise après']);
  expect(explained('en', one)[0]).toBe('1 row: 1 accepted, 0 rejected, 0 blank');
  expect(explained('fr', one, ['Martin', 'F-2', exampleDay + 1, exampleDay + 1, 10, 0])).toEqual(['2 lignes\u00a0: 2 acceptées, 0 rejetée, 0 vide', expect.any(String), 'jour d’arrêté\u00a0: 1 facture connue à cette date, dont 1 ouverte\u00a0; 1 émise après']);
});

test('the options that texts name exist', () => {
  const cells = [['Client', 'Facture', 'Date', 'Échéance', 'Montant', 'Devise'], ...['EUR', 'CHF'].map((currency) => ['A', currency, exampleDay, exampleDay, 10, currency])];
  expect(code(run(dsoFunction, cells))).toMatchObject({ text: { fr: 'plusieurs devises (EUR, CHF)\u00a0: choisissez-en une dans les options («\u00a0devise\u00a0»)', en: 'several currencies (EUR, CHF): choose one in the options (currency)' } });
  const help = dsoFunction.details.map((text) => text.fr + text.en).join(' ');
  for (const key of ['jours du DSO', 'dso days']) {
    expect(help).toContain(key);
    expect(readOptions([[key, 90]])).toMatchObject({ ok: true, value: { dsoDays: 90 } });
  }
});

describe('arguments left out', () => {
  test('the day is the last event of the ledger', () => {
    expect(run(openBalanceFunction, '', exampleLedger)).toEqual(run(openBalanceFunction, '', exampleLedger, exampleDay - 18));
    expect(run(openBalanceFunction, '', exampleLedger, null, undefined)).toEqual(534);
  });

  test('a ledger left out, and one argument too many, are named', () => {
    expect(code(run(openBalanceFunction, 'Martin'))).toMatchObject({ code: 'missing-argument', text: { en: expect.stringContaining('ledger: missing argument') as string } });
    expect(code(run(openBalanceFunction, 'Martin', exampleLedger, 1, null, 5))).toMatchObject({ text: { en: 'OPENBALANCE takes at most 4 arguments, got 5' } });
  });

  test('a ledger that is one cell, or has no header row, is refused', () => {
    expect(code(run(openBalanceFunction, 'Martin', 'Ledger'))).toMatchObject({ code: 'no-header-row' });
    expect(code(run(openBalanceFunction, 'Martin', exampleLedger.slice(1)))).toMatchObject({ kind: 'invalidValue', code: 'no-header-row' });
  });
});

describe('options', () => {
  test('the language of texts is that of the headers, unless the options say otherwise', () => {
    const first = (result: FunctionResult): unknown => (result as unknown[][])[0]![2];
    expect(first(run(agedBalanceFunction, exampleLedger, exampleDay))).toBe('Not due');
    expect(first(run(agedBalanceFunction, exampleLedger, exampleDay, null, null, [['language', 'fr']]))).toBe('Non échu');
  });

  test('an unknown key is named', () => {
    expect(code(run(dsoFunction, exampleLedger, exampleDay, null, null, [['gracee', 3]]))).toMatchObject({ kind: 'invalidValue', text: { en: expect.stringContaining('gracee') as string } });
  });

  test('several currencies need one to be named', () => {
    const mixed = exampleLedger.map((row, at) => [...row, at === 0 ? 'Currency' : at === 3 ? 'USD' : 'EUR']);
    expect(code(run(openBalanceFunction, '', mixed, exampleDay))).toMatchObject({ kind: 'invalidValue', text: { en: expect.stringMatching(/EUR, USD/) as string } });
    expect(run(openBalanceFunction, '', mixed, exampleDay, [['currency', 'USD']])).toBe(214);
  });
});

test('steps and the drained form give the same', () => {
  const call = [exampleLedger, exampleDay, null, true];
  expect(drain(runFunctionSteps(agedBalanceFunction, call, createCache(coreReaders)))).toEqual(run(agedBalanceFunction, ...call));
});

test('the canonical form of a result keeps days, blanks and reasons apart', () => {
  expect(resultToJson([[{ day: 45292 }, null, 1.5, 'a', true, { failure: { kind: 'notAvailable', code: 'c', text: { en: 'e', fr: 'f' } } }]]))
    .toBe('[[{"day":45292},null,1.5,"a",true,{"failure":{"kind":"notAvailable","code":"c","text":{"fr":"f","en":"e"}}}]]');
});
