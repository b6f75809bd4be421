import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { OPTION_ENTRIES } from '../../src/ledger/optionsSchema';

/* eslint-disable @typescript-eslint/no-require-imports */
const { withoutCodes } = require('../../webpack/withoutCodes.js') as { withoutCodes: (code: string) => string };
const { shortNames } = require('../../webpack/shortNames.js') as { shortNames: (code: string, own: ReadonlySet<string>) => string };
const { ownNames } = require('../../webpack/ownNames.js') as { ownNames: (entry: string) => ReadonlySet<string> };
const { literalsLast } = require('../../webpack/literalsLast.js') as { literalsLast: (script: string) => string };
const { inOrderOfLikeness } = require('../../webpack/inOrderOfLikeness.js') as { inOrderOfLikeness: (script: string) => string };
/* eslint-enable @typescript-eslint/no-require-imports */

test('codes of failures, of issues and what faults say to developers go; texts, and what comes from outside, stay', () => {
  expect(withoutCodes('notAvailable("no-sales", { fr: "a-b", en: "b" }); invalidValue(`no-${field}-column`, text);')).toBe('notAvailable(0, { fr: "a-b", en: "b" }); invalidValue(0, text);');
  expect(withoutCodes('throw new RangeError(`${name}: no value`); throw new Error(String(error)); throw new host.Error("#N/A", text);')).toBe('throw new RangeError(); throw new Error(String(error)); throw new host.Error("#N/A", text);');
  expect(withoutCodes('var ISSUE_KINDS = { "no-rows": a, "far-future": b, overpaid: c }; report("far-future"); report("overpaid");')).toBe('var ISSUE_KINDS = { "0": a, "1": b, overpaid: c }; report("1"); report("overpaid");');
});

test('codes of a table go wherever they are, unless a property of that name is read or a user could write the word', () => {
  expect(withoutCodes('var HOLDS = { tooSmall: a, minimumGap: b, disputed: c }; found.tooSmall = null; x = ["tooSmall", "minimumGap", "disputed"]; y = z.minimumGap; g({ tooSmall: 1 });'))
    .toBe('var HOLDS = { _0: a, minimumGap: b, disputed: c }; found._0 = null; x = ["_0", "minimumGap", "disputed"]; y = z.minimumGap; g({ _0: 1 });');
  expect(withoutCodes('var skills = { noDifference: a, tooFew: b }; let { tooFew: few } = c;')).toBe('var skills = { _0: a, tooFew: b }; let { tooFew: few } = c;');
  expect(withoutCodes('var FEATURES = ["ownDays", "terms"]; var BELIEFS = { ownDays: 1 }; other = "ownDays";')).toBe('var FEATURES = ["_0", "terms"]; var BELIEFS = { _0: 1 }; other = "_0";');
  expect(withoutCodes('cap("FR", "publicBuyer", 1); cap("EU", "publicBuyer", 2); cap("FR", "meat"); x = { "acheteur public": "publicBuyer" };'))
    .toBe('cap("FR", "_0", 1); cap("EU", "_0", 2); cap("FR", "meat"); x = { "acheteur public": "_0" };');
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

describe('functions stand where gzip packs them smaller', () => {
  const other = (name: string): string => `function ${name}(e){return e.filter(t=>t.amount>0).map(t=>t.day-t.due).sort((t,n)=>t-n)}`;
  // As much noise as gzip looks back over, so that what is alike is far apart.
  const noise = (seed: number): string => `n.push("${Array.from({ length: 6000 }, (_, at) => Math.imul(at + seed, 2654435761) >>> 0).map((one) => one.toString(36)).join('')}".length);`;
  const script = `(()=>{${other('a')}let n=[];n.push(1);n.push(1);${noise(1)}${other('b')}${noise(9e6)}globalThis.seen=[...n,a([]).length,b([{amount:1,day:9,due:2}])[0],c(3)];function c(e){return e+3}})()`;
  const ordered = inOrderOfLikeness(script);
  const seen = (text: string): unknown => {
    const world: { seen?: unknown } = {};
    runInNewContext(text, world);
    return JSON.stringify(world.seen);
  };

  test('each as it was, all else in its order: the script does the same', () => {
    expect([...ordered].sort()).toEqual([...script].sort());
    expect(seen(ordered)).toBe(seen(script));
    // A statement that nothing ends is ended, whatever comes after it.
    const open = '(()=>{function a(){return 1}let n=a();globalThis.seen=function(){return n}()})()';
    expect(seen(inOrderOfLikeness(open))).toBe('1');
  });

  test('and it is no heavier', () => {
    const weight = (text: string): number => gzipSync(text, { level: 9 }).length;
    expect(weight(ordered)).toBeLessThan(weight(script));
  });
});
