import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exampleScope } from '../support/exampleLedger';

/**
 * Every `@example` of the core, the hosts, the catalogue's machinery and the pane is executed. A line reads `expression // value`; the file's own
 * exports and those of src/base are in scope, for metrics the example ledger too. A number is compared to the digits shown.
 */
const root = resolve(__dirname, '../..');
const folders = ['src/base', 'src/ledger', 'src/metrics', 'src/risk', 'src/warnings', 'src/terms', 'src/reminders', 'src/forecast', 'src/privacy', 'src/sample', 'src/files', 'src/hosts', 'functions', 'taskpane'];

interface Example {
  readonly line: number;
  readonly expression: string;
  readonly value: string;
}

function filesOf(folder: string): string[] {
  let entries: string[];
  try {
    entries = readdirSync(join(root, folder));
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry);
    if (statSync(join(root, path)).isDirectory()) return filesOf(path);
    return path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path] : [];
  });
}

function examplesOf(source: string): Example[] {
  const found: Example[] = [];
  let inside = false;
  source.split('\n').forEach((text, index) => {
    if (/^\s*\*\s*@example\b/.test(text)) {
      inside = true;
      return;
    }
    if (/\*\/|^\s*\*\s*@/.test(text) || !/^\s*\*/.test(text)) inside = false;
    const body = text.replace(/^\s*\*\s?/, '');
    const cut = body.lastIndexOf(' // ');
    if (inside && cut > 0) found.push({ line: index + 1, expression: body.slice(0, cut).trim().replace(/;$/, ''), value: body.slice(cut + 4).trim() });
  });
  return found;
}

function evaluate(expression: string, scope: Record<string, unknown>): unknown {
  const names = Object.keys(scope).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function(...names, `'use strict'; return (${expression});`) as (...values: unknown[]) => unknown;
  return run(...names.map((name) => scope[name]));
}

function shownDigits(value: string): number | null {
  const number = /^-?\d+(?:\.(\d+))?/.exec(value);
  return number && /^-?\d+(\.\d+)?([,;. ].*)?$/.test(value) ? (number[1] ?? '').length : null;
}

const base: Record<string, unknown> = {};
for (const file of filesOf('src/base')) Object.assign(base, jest.requireActual(join(root, file)));

const documented = folders.flatMap(filesOf)
  .map((file) => ({ file, examples: examplesOf(readFileSync(join(root, file), 'utf8')) }))
  .filter(({ examples }) => examples.length > 0);

describe.each(documented)('examples in $file', ({ file, examples }) => {
  test.each(examples.map((example) => [`line ${example.line}: ${example.expression}`, example] as const))('%s', (_, example) => {
    const scope = { ...base, ...(file.startsWith(join('src', 'metrics')) ? exampleScope : {}), ...jest.requireActual<Record<string, unknown>>(join(root, file)) };
    const actual = evaluate(example.expression, scope);
    const digits = shownDigits(example.value);
    if (typeof actual === 'number' && digits !== null) {
      expect(actual).toBeCloseTo(Number.parseFloat(example.value), digits === 0 ? 9 : digits);
    } else {
      const literal = /^(\{.*\}|\[.*\]|'[^']*'|"[^"]*"|true|false|null|undefined|NaN|-?[\d.]+)/.exec(example.value);
      expect(literal === null ? `not a literal: ${example.value}` : actual).toEqual(literal === null ? actual : evaluate(literal[0], scope));
    }
  });
});
