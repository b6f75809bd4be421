import { parse, type AnyNode } from 'acorn';
import { catalog } from '../../functions/catalog/catalog';
import { exampleHistory } from '../../functions/catalog/exampleHistory';
import type { Kind } from '../../functions/catalog/spec';
import { runFunction } from '../../functions/run';
import { createCache } from '../../functions/run/cache';
import { coreReaders } from '../../functions/run/coreReaders';
import { resultToJson } from '../../functions/run/resultToJson';
import { SERVER_CALLS } from '../../src/hosts/sheets/bridge';
import { builtFile, SCRIPT_FILES } from '../support/sheets/builtSheets';
import { bookWith, loadScript } from '../support/sheets/loadScript';
import { asSheets } from '../support/sheets/asSheets';

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

describe('the files of dist/sheets', () => {
  test.each(SCRIPT_FILES)('%s is a plain ES2019 script that asks for nothing which Apps Script lacks', (name) => {
    const tree = parse(builtFile(name), { ecmaVersion: 2019, sourceType: 'script' });
    const missing = ['setTimeout', 'setInterval', 'queueMicrotask', 'fetch', 'XMLHttpRequest', 'URL', 'TextEncoder', 'TextDecoder', 'crypto', 'Intl', 'performance', 'structuredClone', 'window', 'document', 'process', 'require', 'module', 'Buffer'];
    const used = namesUsed(tree);
    expect(used).toContain(name === 'core.js' ? 'SpreadsheetApp' : 'Vigie');
    expect(used.filter((each) => missing.includes(each))).toEqual([]);
  });

  test('define our functions, the menu and what the sidebar calls, and no other name', () => {
    const declared = SCRIPT_FILES.flatMap((name) => parse(builtFile(name), { ecmaVersion: 2019, sourceType: 'script' }).body.flatMap((statement) =>
      statement.type === 'FunctionDeclaration' ? [statement.id.name] : statement.type === 'VariableDeclaration' ? statement.declarations.map(({ id }) => (id as { name: string }).name) : []));
    expect(declared.sort()).toEqual(['Vigie', 'onOpen', 'onInstall', 'vigieOpen', ...SERVER_CALLS, ...catalog.map(({ name }) => name)].sort());
  });

  test('show the help of every function directly above it', () => {
    const text = builtFile('functions.js');
    for (const { name } of catalog) expect(text).toMatch(new RegExp(`\\* @customfunction\\n \\*/\\nfunction ${name}\\(`));
    for (const { name, summary } of catalog) expect(text.slice(0, text.indexOf(`function ${name}(`))).toContain(summary.fr);
  });

  test('ask for exactly two rights', () => {
    expect(JSON.parse(builtFile('appsscript.json'))).toMatchObject({
      runtimeVersion: 'V8',
      oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/script.container.ui'],
    });
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

  test('a day comes back as a date that the cell shows as this day', () => {
    const spec = catalog.find(({ name }) => name === 'EXPECTEDPAYDATE')!;
    const example = spec.examples.find(({ gives }) => typeof gives === 'object' && gives !== null && 'day' in gives)!;
    const date = script.call('EXPECTEDPAYDATE', ...inSheets(spec.name, example.call)) as Date;
    expect(Object.prototype.toString.call(date)).toBe('[object Date]');
    expect(date.getTime()).toBe(script.date((example.gives as unknown as { day: number }).day).getTime());
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

  test('a cache that holds nonsense changes nothing', () => {
    const book = bookWith([]);
    const first = call(book, 'Dupuis Transport');
    for (const key of book.cache.keys()) book.cache.set(key, '{"learntAt":1');
    expect(call(book, 'Dupuis Transport')).toBe(first);
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

  test.each([[undefined], ['nonsense'], ['[]'], ['[{"id":1}, 0, 1]'], [['x']]])('a call with arguments of another kind is refused in words: %p', (request) => {
    const answer = JSON.parse(loadScript(bookWith([])).call('vigieRead', request) as string) as { ok: boolean; text: { fr: string } };
    expect(answer.ok).toBe(false);
    expect(answer.text.fr).toMatch(/Rechargez la page/);
  });
});

/** Names that the script uses and nowhere declares: what it expects of its surroundings. */
function namesUsed(tree: AnyNode): string[] {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: unknown, role: string): void => {
    if (Array.isArray(node)) return node.forEach((each) => visit(each, role));
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    const { type, name, computed } = node as { type: string; name: string; computed?: boolean };
    if (type === 'Identifier') {
      (role === 'declared' ? declared : used).add(name);
      return;
    }
    for (const [key, part] of Object.entries(node)) {
      if ((key === 'property' || key === 'key') && computed === false) continue;
      const declares = (key === 'id' && type !== 'ClassExpression') || key === 'params' || (key === 'param') || (role === 'declared' && (type.endsWith('Pattern') || (type === 'Property' && key === 'value') || (type === 'RestElement')));
      visit(part, declares && !(type === 'AssignmentPattern' && key === 'right') ? 'declared' : role === 'declared' && type === 'Property' ? 'declared' : 'used');
    }
  };
  visit(tree, 'used');
  return [...used].filter((name) => !declared.has(name));
}
