import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import * as engine from '@univerjs/engine-formula';
import type { Text } from '../../src/base/text';
import { catalog } from '../../functions/catalog/catalog';

const folder = resolve(__dirname, '../../functions/catalog');
const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));

/** Built-in names of Excel, as the workbench's engine lists them. */
const builtIn = new Set(
  Object.entries(engine).filter(([key]) => key.startsWith('FUNCTION_NAMES_')).flatMap(([, names]) => Object.values(names as Record<string, string>)),
);

test('the list of built-in functions is there', () => {
  expect(builtIn.size).toBeGreaterThan(400);
});

// https://support.microsoft.com: French names that differ from the English ones and are short enough to clash.
const FRENCH = ['AMORDEGRC', 'CNUM', 'DATEDIF', 'ENT', 'INDEX', 'MEDIANE', 'MODE', 'MOYENNE', 'NBVAL', 'NPM', 'PLAFOND', 'RANG', 'RECHERCHEV', 'SOMME', 'TAUX', 'TRI', 'TROUVE', 'VA', 'VAN', 'VC', 'VPM'];

test.each(catalog.map((spec) => spec.name))('%s is a name that every host accepts', (name) => {
  expect(name).toMatch(/^[A-Z][A-Z]*$/);
  expect(name).not.toMatch(/^[A-Z]{1,3}[0-9]+$/);
  expect(name).not.toMatch(/^(?:R[0-9]*C[0-9]*|R|C)$/);
  expect(builtIn.has(name)).toBe(false);
  expect(FRENCH).not.toContain(name);
  expect(name.length).toBeLessThanOrEqual(30);
});

test('names are all different', () => {
  expect(new Set(catalog.map((spec) => spec.name)).size).toBe(catalog.length);
});

test.each(catalog.map((spec) => spec.name))('%s has a file of its name', (name) => {
  expect(files.filter((file) => file.toUpperCase() === name)).toHaveLength(1);
});

test('every file that defines a function is in the catalogue', () => {
  const defining = files.filter((file) => existsSync(resolve(folder, `${file}.ts`)) && catalog.some((spec) => spec.name === file.toUpperCase()));
  expect(defining).toHaveLength(catalog.length);
});

// Order of arguments everywhere: subject, ledger, [asOf], [its own], [clients], [signals], [log], [options];
// an argument added since, as the payments of LEDGERCHECK, at the end: a formula written before means what it meant.
const ORDER: Readonly<Record<string, number>> = { ledger: 1, asOf: 2, clients: 4, signals: 5, log: 6, options: 7, payments: 8 };

test.each(catalog.filter((spec) => 'ledger' in spec.parameters).map((spec) => [spec.name, spec] as const))('%s takes its arguments in the order of the design', (_name, spec) => {
  const keys = Object.keys(spec.parameters);
  const places = keys.map((key, at) => (at === 0 && spec.parameters[key]!.kind === 'subject' ? 0 : (ORDER[key] ?? 3)));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const optional = keys.map((key) => (spec.parameters[key]!.optional ? 1 : 0));
  expect(optional).toEqual([...optional].sort((a, b) => a - b));
});

function* texts(value: unknown, path: string): Generator<readonly [string, Text]> {
  if (typeof value !== 'object' || value === null) return;
  if ('fr' in value && 'en' in value) yield [path, value as Text];
  else for (const [key, part] of Object.entries(value)) if (key !== 'call') yield* texts(part, `${path}.${key}`);
}

const all = catalog.flatMap((spec) => [...texts(spec, spec.name)]);

test('every text exists in both languages, with French spaces', () => {
  const bad = all.filter(([, { fr, en }]) => fr.trim() === '' || en.trim() === '' || / [:;?!%€»]|« /.test(fr));
  expect(bad).toEqual([]);
});

test('parameter names are one word each', () => {
  for (const spec of catalog) for (const parameter of Object.values(spec.parameters)) for (const name of [parameter.name.fr, parameter.name.en]) expect(name).toMatch(/^\p{L}+$/u);
});
