import { parse, type Comment, type FunctionDeclaration } from 'acorn';
import { Linter } from 'eslint';
import { Script } from 'node:vm';
import { catalog } from '../../functions/catalog/catalog';
import { exampleHistory } from '../../functions/catalog/exampleHistory';
import type { Kind } from '../../functions/catalog/spec';
import { spills } from '../../functions/catalog/spills';
import { runFunction } from '../../functions/run';
import { createCache } from '../../functions/run/cache';
import { coreReaders } from '../../functions/run/coreReaders';
import { resultToJson } from '../../functions/run/resultToJson';
import { isoDay } from '../../src/base/serialDay';
import { SERVER_CALLS } from '../../src/hosts/sheets/bridge';
import { frameTexts } from '../../taskpane/texts/frameTexts';
import { builtFile } from '../support/builtFile';
import { largeLedger } from '../../src/sample/largeLedger';
import { bookWith, loadScript, SCRIPT_FILES } from '../support/sheets/loadScript';
import { asSheets } from '../support/sheets/asSheets';
import { formatDate } from '../support/sheets/zones';

const script = loadScript();
const cache = createCache(coreReaders);
const kindsOf = (name: string): Kind[] => Object.values(catalog.find((spec) => spec.name === name)!.parameters).map(({ kind }) => kind);
const inSheets = (name: string, call: readonly unknown[]): unknown[] => call.map((value, at) => asSheets(value, kindsOf(name)[at]!, script.date));
const fromSource = (name: string, call: readonly unknown[]): string => resultToJson(runFunction(catalog.find((spec) => spec.name === name)!, call, cache));
const thrown = (act: () => unknown): string => {
  try {
    return `no error, but ${JSON.stringify(act())}`;
  } catch (error) {
    return (error as Error).message;
  }
};

/** The services of Google that the script names, and where each file finds `Vigie`. */
const SURROUNDINGS: Readonly<Record<(typeof SCRIPT_FILES)[number], readonly string[]>> = {
  'core.js': ['CacheService', 'HtmlService', 'LockService', 'PropertiesService', 'Session', 'SpreadsheetApp', 'Utilities'],
  'functions.js': ['Vigie'],
  'entries.js': ['Vigie'],
};

describe('the files of dist/sheets', () => {
  test.each(SCRIPT_FILES)('%s is a plain ES2019 script that names the services it asks for and nothing else', (name) => {
    // Fails on modules, private names, class fields and everything else that came later.
    parse(builtFile('sheets', name), { ecmaVersion: 2019, sourceType: 'script' });
    expect(faultsOf(builtFile('sheets', name))).toEqual(SURROUNDINGS[name]);
  });

  test.each([
    ['a timer', 'setTimeout(() => 0)'], ['a timer of the global object', 'globalThis.setTimeout(() => 0)'], ['the network', 'function f() { return fetch("x"); }'],
    ['a shadowed name elsewhere', 'function f(URL) { return URL; } new URL("x");'], ['typeof, then use', 'if (typeof crypto === "object") crypto.subtle;'], ['Intl', 'Intl.NumberFormat'],
    ['code in text', 'new Function("return this")().fetch'], ['eval', '(0, eval)("fetch")'],
  ])('a script that reaches for what Apps Script lacks is seen: %s', (_what, text) => {
    expect(faultsOf(text)).not.toEqual([]);
  });

  test('define our functions, the menu and what the sidebar calls, and no other name', () => {
    const declared = SCRIPT_FILES.flatMap((name) => parse(builtFile('sheets', name), { ecmaVersion: 2019, sourceType: 'script' }).body.flatMap((statement) =>
      statement.type === 'FunctionDeclaration' ? [statement.id.name] : statement.type === 'VariableDeclaration' ? statement.declarations.map(({ id }) => (id as { name: string }).name) : []));
    expect(declared.sort()).toEqual(['Vigie', 'onOpen', 'onInstall', 'vigieOpen', ...SERVER_CALLS, ...catalog.map(({ name }) => name)].sort());
  });

  test('show the help of every function directly above it, in both languages, with each parameter', () => {
    const text = builtFile('sheets', 'functions.js');
    const comments: Comment[] = [];
    const { body } = parse(text, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
    expect(body.map((each) => (each as FunctionDeclaration).id.name)).toEqual(catalog.map(({ name }) => name));
    for (const [at, spec] of catalog.entries()) {
      const wrapper = body[at] as FunctionDeclaration;
      const help = comments.find(({ end }) => text.slice(end, wrapper.start) === '\n')!;
      expect([spec.name, help.type, help.value.startsWith('*')]).toEqual([spec.name, 'Block', true]);
      const lines = help.value.split('\n').map((line) => line.replace(/^\s*\*\s?/, ''));
      const tags = lines.filter((line) => line.startsWith('@')).map((line) => /^@(\w+)(?: \{[^}]+\} (\S+))?/.exec(line)!.slice(1, 3));
      const parameters = Object.entries(spec.parameters).map(([key, { optional }]) => ['param', optional ? `[${key}]` : key]);
      expect(tags).toEqual([...parameters, ['return', undefined], ['customfunction', undefined]]);
      expect(wrapper.params.map((each) => (each as { name: string }).name)).toEqual(Object.keys(spec.parameters));
      expect([lines.join(' ').includes(spec.summary.fr), lines.join(' ').includes(spec.summary.en)]).toEqual([true, true]);
    }
  });

  test.each(catalog.filter(({ parameters }) => Object.values(parameters).some(({ kind }) => kind === 'ledger')).map((spec) => [spec.name, spec] as const))('the help of %s says what Google Sheets does not do, and what to do then', (name, spec) => {
    const text = builtFile('sheets', 'functions.js');
    const help = text.slice(text.lastIndexOf('/**', text.indexOf(`function ${name}(`)), text.indexOf(`function ${name}(`));
    for (const words of [`« ${frameTexts.writeShort.fr} »`.replace(/ /g, '\u00a0'), `“${frameTexts.writeShort.en}”`]) expect(help).toContain(words);
    for (const words of ['50\u00a0000 lignes', '50,000 rows', '30 seconds', 'MAINTENANT()', 'NOW()', 'VigieAsOf']) expect(help).toContain(words);
    expect(help.includes('#REF!')).toBe(spills(spec));
  });

  test('ask for exactly two rights', () => {
    const { runtimeVersion, oauthScopes, addOns } = JSON.parse(builtFile('sheets', 'appsscript.json')) as { runtimeVersion: string; oauthScopes: string[]; addOns?: unknown };
    expect([runtimeVersion, oauthScopes, addOns]).toEqual(['V8', ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/script.container.ui'], undefined]);
  });
});

describe('functions in cells, as Google Sheets calls them', () => {
  test.each(catalog.flatMap((spec) => spec.examples.map((example) => [spec.name, example.text.en, example] as const)))('%s: %s', (name, _text, { call }) => {
    const vigie = script.context['Vigie'] as { outcomeText: (name: string, given: readonly unknown[]) => string };
    expect(vigie.outcomeText(name, inSheets(name, call))).toBe(fromSource(name, call));
  });

  test('blanks, omitted and empty arguments, scalars and ranges of one cell mean the same', () => {
    const ledger = inSheets('RISKSCORE', ['', exampleHistory])[1];
    const expected = script.call('RISKSCORE', 'Dupuis Transport', ledger);
    expect(typeof expected).toBe('number');
    expect(script.call('RISKSCORE', [['Dupuis Transport']], ledger, '', '', undefined, '')).toBe(expected);
    expect(script.call('RISKSCORE', 'Dupuis Transport', ledger, undefined, undefined, undefined, undefined)).toBe(expected);
  });

  test('a range of clients spills beside it: a value, a reason as text, an empty cell', () => {
    const ledger = inSheets('RISKSCORE', ['', exampleHistory])[1];
    const score = script.call('RISKSCORE', 'Dupuis Transport', ledger);
    const column = script.call('RISKSCORE', [['Dupuis Transport'], [''], ['Nobody']], ledger) as unknown[][];
    expect(column[0]).toEqual([score]);
    expect(column[1]).toEqual(['']);
    expect(column[2]![0]).toMatch(/^n\/a: \S/);
  });

  test('a failure on its own is an error whose message the cell shows, in the language of the spreadsheet', () => {
    expect(thrown(() => script.call('RISKSCORE', 'Nobody', inSheets('RISKSCORE', ['', exampleHistory])[1]))).toMatch(/no invoice/);
    expect(thrown(() => script.call('RISKSCORE', 'x', 'Ledger'))).toMatch(/a single cell/);
    const book = bookWith([]);
    book.locale = 'fr_FR';
    expect(thrown(() => loadScript(book).call('RISKSCORE', 'x', 'Ledger'))).toMatch(/une seule cellule/);
  });

  test.each(['Europe/Paris', 'America/Los_Angeles', 'Pacific/Auckland', 'America/Santiago'])('a day comes back as the date that the cell shows as this day, whatever the zone of the script: %s', (zone) => {
    const there = loadScript(bookWith([], zone));
    const spec = catalog.find(({ name }) => name === 'EXPECTEDPAYDATE')!;
    const example = spec.examples.find(({ gives }) => typeof gives === 'object' && gives !== null && 'day' in gives)!;
    const day = (example.gives as unknown as { day: number }).day;
    const date = there.call('EXPECTEDPAYDATE', ...example.call.map((value, at) => asSheets(value, kindsOf(spec.name)[at]!, there.date))) as Date;
    expect(Object.prototype.toString.call(date)).toBe('[object Date]');
    expect(formatDate(date, zone, 'yyyy-MM-dd HH:mm:ss')).toBe(`${isoDay(day)} 00:00:00`);
  });

  test.each(['Europe/Paris', 'America/Los_Angeles', 'Pacific/Auckland'])('dates are read by the calendar of the spreadsheet, not of the script: %s', (zone) => {
    const there = loadScript(bookWith([], zone));
    const vigie = there.context['Vigie'] as { outcomeText: (name: string, given: readonly unknown[]) => string };
    for (const { call } of catalog.find(({ name }) => name === 'RISKSCORE')!.examples) {
      const given = call.map((value, at) => asSheets(value, kindsOf('RISKSCORE')[at]!, there.date));
      expect(vigie.outcomeText('RISKSCORE', given)).toBe(fromSource('RISKSCORE', call));
    }
  });
});

describe('the model in the cache', () => {
  const call = (book: ReturnType<typeof bookWith>, client: string): unknown => {
    const run = loadScript(book);
    return run.call('RISKSCORE', client, asSheets(exampleHistory, 'ledger', run.date));
  };

  test('is learnt once, and gives the very results of learning', () => {
    const book = bookWith([]);
    const first = call(book, 'Dupuis Transport');
    expect(book.cache.size).toBe(1);
    expect([...book.cache.values()][0]!.length).toBeLessThan(100_000);
    expect(call(book, 'Dupuis Transport')).toBe(first);
    const spec = catalog.find(({ name }) => name === 'RISKSCORE')!;
    for (const client of ['Dupuis Transport', 'Atelier Morel']) expect(call(book, client)).toBe(runFunction(spec, [client, exampleHistory], cache));
    expect(book.cache.size).toBe(1);
  });

  test('is found by content: another ledger learns its own', () => {
    const book = bookWith([]);
    call(book, 'Dupuis Transport');
    const run = loadScript(book);
    run.call('RISKSCORE', 'Dupuis Transport', asSheets(exampleHistory.slice(0, -1), 'ledger', run.date));
    expect(book.cache.size).toBe(2);
  });

  test.each<[string, (text: string) => string]>([
    ['nonsense', () => '{"learntAt":1'], ['nothing', () => ''], ['the first half', (text) => text.slice(0, text.length / 2)], ['one digit changed', (text) => text.replace(/\d(?=[^\d]*$)/, (digit) => String(9 - Number(digit)))],
    ['other parameters with the right day', (text) => `${text.slice(0, 32)}{"learntAt":${/"learntAt":(\d+)/.exec(text)![1]}}`],
  ])('a cache that holds %s changes nothing: the model is learnt again', (_what, spoilt) => {
    const book = bookWith([]);
    const first = call(book, 'Dupuis Transport');
    for (const [key, text] of book.cache) book.cache.set(key, spoilt(text));
    expect(call(book, 'Dupuis Transport')).toBe(first);
    expect(book.cachePuts).toBe(2);
  });

  test('an older version of the script beside this one neither takes its models nor gives it its own', () => {
    const book = bookWith([]);
    const first = call(book, 'Dupuis Transport');
    const [hash] = /(?<=__webpack_require__\.h = \(\) => ")\w+/.exec(builtFile('sheets', 'core.js'))!;
    const older = SCRIPT_FILES.map((name) => new Script(builtFile('sheets', name).replace(hash, 'an older one')));
    const run = loadScript(book, older);
    expect(run.call('RISKSCORE', 'Dupuis Transport', asSheets(exampleHistory, 'ledger', run.date))).toBe(first);
    expect([book.cache.size, book.cachePuts]).toEqual([2, 2]);
  });

  test('cells one by one, each a run of the script of its own, learn once for the whole ledger; what is kept fits', () => {
    const book = bookWith([]);
    const cells = largeLedger(4_000, 200, 45_657, 3);
    const clients = [...new Set(cells.slice(1).map((row) => row[0] as string))].slice(0, 4);
    const single = clients.map((client) => {
      const run = loadScript(book);
      return run.call('RISKSCORE', client, asSheets(cells, 'ledger', run.date));
    });
    expect(book.cachePuts).toBe(1);
    expect([...book.cache.values()][0]!.length).toBeLessThan(60_000);
    const run = loadScript();
    expect((run.call('RISKSCORE', clients.map((client) => [client]), asSheets(cells, 'ledger', run.date)) as unknown[][]).flat()).toEqual(single);
  });

  test('a cache that fails, or is not there, costs time and nothing else', () => {
    const book = bookWith([]);
    const first = call(book, 'Dupuis Transport');
    for (const broken of [() => null, () => { throw new Error('Service unavailable: Cache'); }]) {
      const run = loadScript(book);
      run.context['CacheService'] = { getDocumentCache: broken, getScriptCache: broken };
      expect(run.call('RISKSCORE', 'Dupuis Transport', asSheets(exampleHistory, 'ledger', run.date))).toBe(first);
    }
  });
});

describe('the menu and the sidebar', () => {
  test('the menu is made before anything is allowed', () => {
    const book = bookWith([]);
    book.authorised = false;
    const run = loadScript(book);
    run.call('onOpen');
    run.call('onInstall');
    const { menuItems } = run.google['shownToTests'] as { menuItems: [string, string][] };
    expect(menuItems.map(([, name]) => name)).toEqual(['vigieOpen', 'vigieOpen']);
    run.call(menuItems[0]![1]);
    expect((run.google['shownToTests'] as unknown as { sidebars: string[] }).sidebars).toEqual(['sidebar']);
  });

  test('a user who has allowed nothing still gets figures in cells', () => {
    const book = bookWith([]);
    book.authorised = false;
    const run = loadScript(book);
    const here = loadScript(bookWith([]));
    expect(run.call('RISKSCORE', 'Dupuis Transport', asSheets(exampleHistory, 'ledger', run.date))).toBe(here.call('RISKSCORE', 'Dupuis Transport', asSheets(exampleHistory, 'ledger', here.date)));
  });

  test.each([[undefined], ['nonsense'], ['[]'], ['[{"id":1}, 0, 1]'], [['x']]])('a call with arguments of another kind is refused in words: %p', (request) => {
    const answer = JSON.parse(loadScript(bookWith([])).call('vigieRead', request) as string) as { ok: boolean; text: { fr: string } };
    expect(answer.ok).toBe(false);
    expect(answer.text.fr).toMatch(/Rechargez la page/);
  });
});

/** Names that the script uses and no scope of it declares, by the scopes of the language; and code in texts. */
function faultsOf(text: string): string[] {
  const messages = new Linter().verify(text, [{
    languageOptions: { ecmaVersion: 2019, sourceType: 'script' }, linterOptions: { noInlineConfig: true },
    rules: { 'no-undef': ['error', { typeof: true }], 'no-eval': 'error', 'no-new-func': 'error', 'no-implied-eval': 'error', 'no-restricted-globals': ['error', 'SharedArrayBuffer', 'Atomics', 'Intl'] },
  }]);
  return [...new Set(messages.map(({ message }) => /^'(\w+)' is not defined/.exec(message)?.[1] ?? message))].sort();
}
