import { ExcelError } from '../../../src/hosts/excel/excelErrors';
import type { WorkbookError } from '../../../src/hosts/workbookError';
import { failing, ledger, rows, scene, users, written } from '../../support/fakeExcel/scene';

describe('what goes wrong once and is tried again', () => {
  test.each(['RequestAborted', 'ActivityLimitReached', 'ServiceNotAvailable', 'Conflict', 'GeneralException', 'InvalidObjectPath'])('%s while reading: the slice is asked for again, no row is lost', async (code) => {
    const one = await scene();
    failing(one.excel, 'GetCell', { code, applied: 'nothing' }, 2);
    expect(await one.workbook.read(one.place)).toEqual(ledger);
  });

  test.each(['nothing', 'half', 'all'] as const)('aborted while writing with %s of it applied: the sheet is whole in the end', async (applied) => {
    const one = await scene();
    const before = users(one);
    failing(one.excel, 'Formulas=', { code: 'RequestAborted', applied });
    await one.workbook.writeSheet('Vigie', rows);
    expect(written(one)).toEqual(rows);
    expect(users(one)).toBe(before);
  });

  test.each(['nothing', 'half', 'all'] as const)('appending fails with %s of it applied: every row is there, once', async (applied) => {
    const one = await scene();
    await one.workbook.appendRows('Vigie log', ['Event', 'Client'], [['R1', 'Martin']], 1);
    failing(one.excel, 'Formulas=', { code: 'RequestAborted', applied });
    expect(await one.workbook.appendRows('Vigie log', ['Event', 'Client'], [['R2', 'Durand'], ['R3', 'Petit']], 1)).toBe(2);
    expect(one.book.sheetNamed('Vigie log')!.cells).toEqual([['Event', 'Client'], ['R1', 'Martin'], ['R2', 'Durand'], ['R3', 'Petit']]);
  });

  test('Excel is asked again after a while, longer each time', async () => {
    const one = await scene();
    failing(one.excel, 'GetCell', { code: 'RequestAborted', applied: 'nothing' }, 3);
    await one.workbook.read(one.place);
    expect(one.waits).toEqual([200, 600, 1800]);
  });

  test('rows without a key are not written twice: what failed is told, and nobody guesses', async () => {
    const one = await scene();
    await one.workbook.appendRows('Vigie log', ['Event'], [['R1']], 0);
    failing(one.excel, 'Formulas=', { code: 'RequestAborted', applied: 'all' });
    await expect(one.workbook.appendRows('Vigie log', ['Event'], [['R2']], 0)).rejects.toBeInstanceOf(ExcelError);
    expect(one.book.sheetNamed('Vigie log')!.cells).toEqual([['Event'], ['R1'], ['R2']]);
  });

  test('a payload that is refused is asked for in smaller slices', async () => {
    const one = await scene();
    failing(one.excel, 'GetCell', { code: 'ResponsePayloadSizeLimitExceeded', applied: 'nothing' }, 3);
    expect(await one.workbook.read(one.place)).toEqual(ledger);
  });

  test('a payload that is refused is written in smaller slices', async () => {
    const one = await scene();
    const many = ledger.slice(0, 40).map((row) => row.slice(0, 2) as string[]);
    failing(one.excel, 'Formulas=', { code: 'RequestPayloadSizeLimitExceeded', applied: 'nothing' }, 3);
    await one.workbook.writeSheet('Vigie', many);
    expect(written(one)).toEqual(many);
    expect(one.waits).not.toContain(200);
  });
});

describe('what does not go away', () => {
  test.each(['RequestAborted', 'AccessDenied', 'InvalidOperation', 'InvalidOrTimedOutSession'])('%s ends in a sentence in both languages, and nothing of the user’s has changed', async (code) => {
    const one = await scene();
    const before = users(one);
    failing(one.excel, 'Formulas=', { code, applied: 'nothing' }, Infinity);
    const error = await one.workbook.writeSheet('Vigie', rows).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(ExcelError);
    expect((error as WorkbookError).text.fr).toMatch(/réessayez/i);
    expect(users(one)).toBe(before);
    one.excel.before = () => undefined;
    await one.workbook.writeSheet('Vigie', rows);
    expect(written(one)).toEqual(rows);
  });

  test.each(['ResponsePayloadSizeLimitExceeded', 'MemoryLimitReached'])('%s even for a single row ends in a sentence, in reading and in writing', async (code) => {
    const one = await scene();
    failing(one.excel, 'GetCell', { code, applied: 'nothing' }, Infinity);
    await expect(one.workbook.read(one.place)).rejects.toMatchObject({ message: expect.stringContaining('more than Excel can exchange') as string });
    failing(one.excel, 'Formulas=', { code, applied: 'nothing' }, Infinity);
    await expect(one.workbook.writeSheet('Vigie', rows)).rejects.toMatchObject({ message: expect.stringContaining('more than Excel can exchange') as string });
  });

  test('what asking again cannot mend is asked once', async () => {
    const one = await scene();
    const asked = (action: string): number => one.excel.asked.filter(({ actions }) => actions.includes(action)).length;
    failing(one.excel, 'GetCell', { code: 'AccessDenied', applied: 'nothing' }, Infinity);
    await expect(one.workbook.read(one.place)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(asked('GetCell')).toBe(1);
    one.excel.before = () => undefined;
    await one.workbook.appendRows('Vigie log', ['Event'], [['R1']], 1);
    one.excel.asked.length = 0;
    failing(one.excel, 'Formulas=', { code: 'AccessDenied', applied: 'nothing' }, Infinity);
    await expect(one.workbook.appendRows('Vigie log', ['Event'], [['R2']], 1)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(asked('Formulas=')).toBe(1);
    expect(one.waits.filter((milliseconds) => milliseconds < 500)).toEqual([]);
  });

  test('a log that Excel stays too busy for is asked for four times, then the sentence', async () => {
    const one = await scene();
    await one.workbook.appendRows('Vigie log', ['Event'], [['R1']], 1);
    one.excel.asked.length = 0;
    failing(one.excel, 'Formulas=', { code: 'RequestAborted', applied: 'nothing' }, Infinity);
    await expect(one.workbook.appendRows('Vigie log', ['Event'], [['R2']], 1)).rejects.toMatchObject({ message: expect.stringContaining('busy') as string });
    expect(one.excel.asked.filter(({ actions }) => actions.includes('Formulas='))).toHaveLength(4);
  });
});
