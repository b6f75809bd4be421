import { resolve } from 'node:path';
import { OPTION_ENTRIES } from '../../src/ledger/optionsSchema';

/* eslint-disable @typescript-eslint/no-require-imports */
const { withoutCodes } = require('../../webpack/withoutCodes.js') as { withoutCodes: (code: string) => string };
const { shortNames } = require('../../webpack/shortNames.js') as { shortNames: (code: string, own: ReadonlySet<string>) => string };
const { ownNames } = require('../../webpack/ownNames.js') as { ownNames: (entry: string) => ReadonlySet<string> };
const { literalsLast } = require('../../webpack/literalsLast.js') as { literalsLast: (script: string) => string };
const { inOrderOfLikeness } = require('../../webpack/inOrderOfLikeness.js') as { inOrderOfLikeness: (script: string) => string };
/* eslint-enable @typescript-eslint/no-require-imports */

jest.setTimeout(60_000);

test('codes of failures, of issues and what faults say to developers go; texts, and what comes from outside, stay', () => {
  expect(withoutCodes('notAvailable("no-sales", { fr: "a-b", en: "b" }); invalidValue(`no-${field}-column`, text);')).toBe('notAvailable(0, { fr: "a-b", en: "b" }); invalidValue(0, text);');
  expect(withoutCodes('throw new RangeError(`${name}: no value`); throw new Error(String(error)); throw new host.Error("#N/A", text);')).toBe('throw new RangeError(); throw new Error(String(error)); throw new host.Error("#N/A", text);');
  expect(withoutCodes('var ISSUE_KINDS = { "no-rows": a, "far-future": b, overpaid: c }; report("far-future"); report("overpaid");')).toBe('var ISSUE_KINDS = { "0": a, "1": b, overpaid: c }; report("1"); report("overpaid");');
});

test('own names get short ones, the same everywhere, unless a text asks for one', () => {
  const own = new Set(['balance', 'credits', 'terms']);
  expect(shortNames('let { balance, credits: sum = 1 } = a.balance; f({ balance: b.length, credits }); if ("terms" in g) g.terms();', own))
    .toBe('let { e:balance, t: sum = 1 } = a.e; f({ e: b.length, t:credits }); if ("terms" in g) g.terms();');
  // A short name that is there already is not given again.
  expect(shortNames('x.balance = x.e;', own)).toBe('x.t = x.e;');
  expect(shortNames('x[balance] = x.y; class A { get balance() {} }', own)).toBe('x[balance] = x.y; class A { get e() {} }');
});

describe('the names that nobody asks for by name', () => {
  const own = ownNames(resolve(__dirname, '../../functions/excel.ts'));

  test('are members of the core’s types', () => {
    for (const name of ['clientIds', 'receiptStart', 'blockStart', 'usualTerms']) expect(own.has(name)).toBe(true);
  });

  test('are none of the language, of Excel, of what is asked of a value from outside', () => {
    for (const name of ['length', 'value', 'setTimeout', 'MessageChannel', 'port1', 'associate', 'isInValuePreview', 'displayLanguage', 'basicValue', 'functionName']) expect(own.has(name)).toBe(false);
  });

  test('are none of the words that a user may type: choices of options, countries, parameters', () => {
    const choices = OPTION_ENTRIES.flatMap(({ expected }) => expected.en.replace(/^one of: /, '').split(', '));
    expect(choices).toEqual(expect.arrayContaining(['virgule', 'comma', 'viande', 'jma', 'FR-57']));
    for (const name of [...choices, 'FR', 'GR', 'UE', 'EUR', 'ledger', 'asOf', 'byClient', 'countback', 'delinquent']) expect(own.has(name)).toBe(false);
  });
});

test('a literal comes after what it is compared with', () => {
  expect(literalsLast('a(null===e&&0!==(t=n()),return_=void 0===f(r));')).toBe('a(e===null&&(t=n())!==0,return_=f(r)===void 0);');
  expect(literalsLast('()=>{return"x"===typeof e}')).toBe('()=>{return typeof e==="x"}');
  expect(literalsLast('a(e===t,0===(1===n))')).toBe('a(e===t,0===(n===1))');
});

test('functions stand after all else, each as it was, and run the same', () => {
  const script = '(()=>{function a(e){return b(e)+1}let n=[a(1)];function b(e){return e*2}n.push(a(2));function c(e){return b(e)+3}globalThis.seen=[...n,c(3)]})();';
  const ordered = inOrderOfLikeness(script);
  expect(ordered.length).toBe(script.length);
  expect(ordered.startsWith('(()=>{let n=[a(1)];n.push(a(2));globalThis.seen=[...n,c(3)]function')).toBe(true);
});
