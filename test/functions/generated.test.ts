import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { catalog } from '../../functions/catalog/catalog';
import { excelMetadata } from '../../tools/generate/excelMetadata';
import { generatedFiles } from '../../tools/generate/generatedFiles';
import { sheetsWrappers } from '../../tools/generate/sheetsWrappers';

const root = resolve(__dirname, '../..');

test.each(Object.entries(generatedFiles()))('%s is current', (path, text) => {
  expect(readFileSync(resolve(root, path), 'utf8')).toBe(text);
});

interface Metadata {
  allowErrorForDataTypeAny: boolean;
  allowCustomDataForDataTypeAny: boolean;
  enums: { id: string; values: { name: string; stringValue: string }[] }[];
  functions: {
    id: string; name: string; description: string; helpUrl: string;
    parameters: { name: string; description: string; type: string; dimensionality: string; optional?: true; customEnumId?: string }[];
    result: { type: string; dimensionality: string };
  }[];
}

describe.each(['en', 'fr'] as const)('Excel metadata in %s', (language) => {
  const text = excelMetadata(catalog, language, 'https://example.org');
  const metadata = JSON.parse(text) as Metadata;

  test('lets error cells and data types through, within the size that Excel takes', () => {
    expect(metadata.allowErrorForDataTypeAny && metadata.allowCustomDataForDataTypeAny).toBe(true);
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
  });

  test('has every function once, with a help page and texts', () => {
    expect(metadata.functions.map(({ id, name }) => [id, name])).toEqual(catalog.map(({ name }) => [name, name]));
    for (const { description, helpUrl } of metadata.functions) {
      expect(description).not.toBe('');
      expect(helpUrl).toMatch(/^https:\/\/example\.org\//);
    }
  });

  test('asks for ranges where ranges are meant', () => {
    const risk = metadata.functions.find(({ name }) => name === 'RISKSCORE');
    expect(risk?.parameters.map(({ dimensionality }) => dimensionality)).toEqual(['matrix', 'matrix', 'scalar', 'matrix', 'matrix', 'matrix']);
    expect(risk?.parameters.map(({ optional }) => optional ?? false)).toEqual([false, false, true, true, true, true]);
  });

  test('takes anything, and keeps names apart inside a function', () => {
    for (const { parameters } of metadata.functions) {
      expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
      expect(parameters.every((parameter) => parameter.type === 'any')).toBe(true);
      expect(parameters.filter((parameter) => parameter.customEnumId !== undefined && !metadata.enums.some(({ id }) => id === parameter.customEnumId))).toEqual([]);
    }
  });
});

test('only descriptions and parameter names differ between the languages', () => {
  const shape = (language: 'fr' | 'en'): unknown => {
    const { functions } = JSON.parse(excelMetadata(catalog, language, 'https://example.org')) as Metadata;
    return functions.map(({ id, name, parameters, result }) => [id, name, result, parameters.map(({ type, dimensionality, optional }) => [type, dimensionality, optional])]);
  };
  expect(shape('fr')).toEqual(shape('en'));
});

test('the Sheets wrappers run as a plain script, with their help directly above', () => {
  const text = sheetsWrappers(catalog);
  const calls: unknown[] = [];
  const page: Record<string, unknown> = { Vigie: { callFunction: (name: string, given: unknown[]) => calls.push([name, given.length]) } };
  runInNewContext(text, page);
  for (const { name } of catalog) (page[name] as () => unknown)();
  expect(calls).toEqual(catalog.map((spec) => [spec.name, Object.keys(spec.parameters).length]));
  for (const { name } of catalog) expect(text).toMatch(new RegExp(`\\* @customfunction\\n \\*/\\nfunction ${name}\\(`));
});
