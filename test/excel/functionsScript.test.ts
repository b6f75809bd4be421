import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { FunctionResult, ResultCell } from '../../src/base/outcome';
import { catalog } from '../../functions/catalog/catalog';
import { exampleLedger } from '../../functions/catalog/exampleLedger';
import { spills } from '../../functions/catalog/spills';
import { runFunction } from '../../functions/run';
import { createCache } from '../../functions/run/cache';
import { coreReaders } from '../../functions/run/coreReaders';
import { bareFunctions, CustomFunctionsError, functionsScript, type BareFunctions } from './bareFunctions';

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly functions: readonly { readonly id: string; readonly name: string; readonly helpUrl: string; readonly parameters: readonly object[]; readonly result: { readonly dimensionality: string } }[];
}
const metadata = (file: string): Metadata => JSON.parse(readFileSync(`functions/generated/${file}`, 'utf8')) as Metadata;
const english = metadata('functions.json');
const parametersOf = (id: string): number => english.functions.find((each) => each.id === id)!.parameters.length;
const cache = createCache(coreReaders);
let bare: BareFunctions;

beforeAll(() => {
  bare = bareFunctions();
});

/** A value as Excel sends it in an argument: a blank inside a range is 0, an omitted argument null. */
const asExcelSends = (value: unknown): unknown =>
  Array.isArray(value) ? (value as unknown[][]).map((row) => row.map((cell) => (cell === null || cell === '' ? 0 : cell))) : value ?? null;

/** What Excel gets, in the form of our own results. */
function fromExcel(value: unknown): FunctionResult {
  const cell = (each: unknown): ResultCell => {
    if (each instanceof CustomFunctionsError) return { failure: { kind: each.code === '#N/A' ? 'notAvailable' : 'invalidValue', code: '', text: { fr: '', en: each.message } } };
    return each === '' ? null : (each as ResultCell);
  };
  return Array.isArray(value) ? (value as unknown[][]).map((row) => row.map(cell)) : cell(value);
}

function expected(gives: FunctionResult, spilling: boolean): FunctionResult {
  const cell = (each: ResultCell): ResultCell => {
    if (each === '') return null;
    if (typeof each !== 'object' || each === null) return each;
    return 'day' in each ? each.day : { failure: { ...each.failure, code: '', text: { fr: '', en: each.failure.text.en } } };
  };
  if (Array.isArray(gives)) return (gives as ResultCell[][]).map((row) => row.map(cell));
  return spilling ? [[cell(gives as ResultCell)]] : cell(gives as ResultCell);
}

describe('functions.js alone, with nothing but CustomFunctions', () => {
  test('associates exactly the ids of both metadata files', () => {
    expect([...bare.ids].sort()).toEqual(english.functions.map(({ id }) => id).sort());
    expect(metadata('functions.fr.json').functions.map(({ id, name }) => [id, name])).toEqual(english.functions.map(({ id, name }) => [id, name]));
  });

  test('takes error cells and data types itself, and every function has its help', () => {
    for (const each of [english, metadata('functions.fr.json')]) {
      expect([each.allowErrorForDataTypeAny, each.allowCustomDataForDataTypeAny]).toEqual([true, true]);
      for (const { id, helpUrl } of each.functions) expect(helpUrl).toMatch(new RegExp(`^https://.*#${id.toLowerCase()}$`));
    }
  });

  const examples = catalog.flatMap((spec) => spec.examples.map((example, at) => ({ name: `${spec.name}, example ${at + 1}`, spec, example })));
  test.each(examples)('$name: called by its id with values as Excel sends them', async ({ spec, example }) => {
    const call = bare.call(spec.name, example.call.map(asExcelSends), parametersOf(spec.name));
    const result = await call.then(fromExcel, (error: unknown) => fromExcel(error));
    const gives = runFunction(spec, example.call, cache);
    const single = !Array.isArray(gives) && typeof gives === 'object' && gives !== null && 'failure' in gives;
    expect(result).toEqual(expected(gives, spills(spec) && !single));
  });

  test('the result has the shape that the metadata promises', async () => {
    const risk = await bare.call('RISKSCORE', ['Martin', exampleLedger], parametersOf('RISKSCORE')).catch((error: unknown) => error);
    expect(risk instanceof CustomFunctionsError || Array.isArray(risk)).toBe(true);
    expect(english.functions.find(({ id }) => id === 'CEI')!.result.dimensionality).toBe('scalar');
    const cei = catalog.find(({ name }) => name === 'CEI')!.examples.find(({ gives }) => typeof gives === 'number')!;
    expect(typeof (await bare.call('CEI', cei.call.map(asExcelSends), parametersOf('CEI')))).toBe('number');
  });

  test('weighs what it may', () => {
    expect(gzipSync(functionsScript(), { level: 9 }).length).toBeLessThanOrEqual(LIMIT);
  });
});

/** 80 KB. A step up is a decision, not an accident. */
const LIMIT = 80 * 1024;

describe('what Excel does at the edges', () => {
  const call = (id: string, ...values: unknown[]): Promise<unknown> => bare.call(id, values, parametersOf(id));

  test('#N/A and #VALUE! come with their sentence', async () => {
    await expect(call('AVGDAYSLATE', 'nobody', exampleLedger)).rejects.toMatchObject({ code: '#N/A', message: expect.stringMatching(/client/) as string });
    await expect(call('AVGDAYSLATE', 'Martin', 'Ledger')).rejects.toMatchObject({ code: '#VALUE!', message: expect.stringMatching(/header/) as string });
  });

  test('a range of clients gives a result or an error in each cell', async () => {
    const results = (await call('OPENBALANCE', [['Martin'], ['nobody'], [0]], exampleLedger)) as unknown[][];
    expect(typeof results[0]![0]).toBe('number');
    expect(results[1]![0]).toBeInstanceOf(CustomFunctionsError);
    expect(results[2]![0]).toBe('');
  });

  test('cells with data types are unwrapped, error cells named', async () => {
    const wrapped = exampleLedger.map((row, at) => (at === 0 ? row : row.map((cell) => (typeof cell === 'number' && cell > 0 ? { type: 'Double', basicType: 'Double', basicValue: cell } : cell))));
    expect(await call('OPENBALANCE', 'Martin', wrapped)).toEqual(await call('OPENBALANCE', 'Martin', exampleLedger));
    await expect(call('LATEFEES', { code: '#DIV/0!', type: 'Error' }, 45292)).rejects.toMatchObject({ code: '#VALUE!', message: expect.stringContaining('#DIV/0!') as string });
    await expect(call('LATEFEES', new CustomFunctionsError('#REF!'), 45292)).rejects.toMatchObject({ message: expect.stringContaining('#REF!') as string });
  });

  test('an invocation in place of omitted arguments is not taken for one', async () => {
    const short = await bare.associated.get('OPENBALANCE')!('Martin', exampleLedger, { functionName: 'OPENBALANCE' });
    expect(short).toEqual(await call('OPENBALANCE', 'Martin', exampleLedger));
  });

  test('a preview says so without reading anything', async () => {
    const cells = new Proxy([], { get() { throw new Error('read'); } });
    await expect(bare.call('CLIENTRISKS', [cells], parametersOf('CLIENTRISKS'), { isInValuePreview: true })).rejects.toMatchObject({ code: '#N/A' });
  });

  test('a call that is called off settles, and the next one is answered', async () => {
    const invocation: { functionName: string; onCanceled?: (() => void) | null } = { functionName: 'RISKSCORE' };
    const first = bare.call('RISKSCORE', ['Martin', exampleLedger], parametersOf('RISKSCORE'), invocation);
    invocation.onCanceled!();
    await expect(first).rejects.toMatchObject({ code: '#N/A' });
    expect(await call('OPENBALANCE', 'Martin', exampleLedger)).toBeTruthy();
  });

  test('what throws inside becomes a sentence, so that no cell stays busy', async () => {
    const broken = { get functionName() { return 'x'; } };
    const hostile = [['Client', 'Amount'], new Proxy([], { get() { throw new Error('broken'); } })];
    await expect(bare.associated.get('OPENBALANCE')!('Martin', hostile, broken)).rejects.toBeInstanceOf(CustomFunctionsError);
  });

  test('days bring their format, and messages the language of Excel, where there is an Office', async () => {
    const office = (displayLanguage: string, supported: boolean): object => ({ Office: { context: { displayLanguage, requirements: { isSetSupported: () => supported } } } });
    const history = catalog.find(({ name }) => name === 'EXPECTEDPAYDATE')!.examples.find(({ gives }) => typeof gives === 'object' && gives !== null && 'day' in gives)!;
    const day = (history.gives as { day: number }).day;
    const values = history.call.map(asExcelSends);
    const french = bareFunctions(office('fr-FR', true));
    expect(await french.call('EXPECTEDPAYDATE', values, parametersOf('EXPECTEDPAYDATE'))).toEqual([[{ type: 'Double', basicValue: day, numberFormat: 'dd/mm/yyyy' }]]);
    await expect(french.call('AVGDAYSLATE', ['personne', exampleLedger], 4)).rejects.toMatchObject({ message: expect.stringMatching(/personne|client/) as string });
    const old = bareFunctions(office('en-US', false));
    expect(await old.call('EXPECTEDPAYDATE', values, parametersOf('EXPECTEDPAYDATE'))).toEqual([[day]]);
  });
});
