import { asWorkbookError, ExcelError, isPassing, knownCodes } from '../../../src/hosts/excel/excelErrors';
import { failing, rows, scene } from '../../support/fakeExcel/scene';

/** Every code that Microsoft documents for Excel, by what the user is told to do. */
const CODES: Readonly<Record<string, readonly string[]>> = {
  'Wait until it has finished calculating': ['Conflict', 'DirtySupportingFormula', 'RequestAborted', 'ActivityLimitReached', 'HostIsBusy', 'Timeout', 'TooManyRequests'],
  'Check that it is still open': [
    'InactiveWorkbook', 'OpenWorkbookLinksBlocked', 'PowerQueryRefreshResourceChallenge', 'RefreshWorkbookLinksBlocked', 'HostRestartNeeded', 'ServiceNotAvailable', 'Unauthenticated',
    'ConnectionFailure', 'InvalidOrTimedOutSession',
  ],
  'Choose your table again': ['InvalidBinding', 'InvalidReference', 'ItemNotFound', 'InvalidObjectPath'],
  'Unprotect it': ['AccessDenied', 'BadPassword'],
  'limit the table to the rows you need': [
    'FormulaLengthExceedsLimit', 'OperationCellsExceedLimit', 'RangeExceedsLimit', 'RangeImageExceedsLimit', 'ResponsePayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded', 'MemoryLimitReached',
  ],
  'Remove the obstacle': ['FilteredRangeConflict', 'InsertDeleteConflict', 'MergedRangeConflict', 'NonBlankCellOffSheet', 'PivotTableRangeConflict'],
  'Press Enter': ['InvalidOperationInCellEditMode'],
  'Select a single range': ['InvalidSelection'],
  'Update Excel': ['ApiNotFound', 'NotImplemented', 'UnsupportedFeature', 'UnsupportedFillType', 'UnsupportedOperation', 'UnsupportedSheet'],
  'Rename it': ['ItemAlreadyExists'],
  'save and reopen': ['EmptyChartSeries', 'GeneralException', 'InvalidArgument', 'InvalidOperation', 'InvalidRequest', 'a code that nobody has documented'],
};
const told = Object.entries(CODES).flatMap(([advice, codes]) => codes.map((code) => ({ code, advice })));

test.each(told)('$code: “$advice”', ({ code, advice }) => {
  const error = asWorkbookError({ code, message: 'of the library' }) as ExcelError;
  expect(error).toBeInstanceOf(ExcelError);
  expect(error.text.en).toContain(advice);
  expect(error.text.fr).not.toBe(error.text.en);
  expect(error.text.fr).toMatch(/réessayez|dans Données/i);
});

test('no code has a sentence that is not in this table', () => {
  expect(knownCodes.filter((code) => !told.some((each) => each.code === code))).toEqual([]);
});

test('asked again is what may pass by itself, and nothing else', () => {
  const passing = told.filter(({ code }) => isPassing(asWorkbookError({ code }))).map(({ code }) => code).sort();
  expect(passing).toEqual([
    'ActivityLimitReached', 'Conflict', 'GeneralException', 'HostIsBusy', 'InvalidObjectPath', 'InvalidOperationInCellEditMode', 'RequestAborted', 'ServiceNotAvailable', 'Timeout', 'TooManyRequests',
  ]);
});

test('an error of ours, and one without a code, stay what they are', () => {
  const ours = new ExcelError('AccessDenied', { fr: 'f', en: 'e' });
  expect((asWorkbookError(new TypeError('x')) as Error).message).toBe('x');
  expect((asWorkbookError(ours) as ExcelError).code).toBe('AccessDenied');
  expect(asWorkbookError(null)).toBeNull();
});

test.each([
  { code: 'ItemNotFound' }, { code: 'InvalidReference' }, { code: 'InvalidBinding' }, { code: 'InvalidArgument' },
])('$code while a place is used says which one is gone', async ({ code }) => {
  const { excel, workbook, place } = await scene();
  const gone = { text: { fr: expect.stringContaining('Table1') as string, en: expect.stringContaining('“Table1” is no longer') as string } };
  excel.before = () => ({ code, applied: 'nothing' });
  await expect(workbook.read(place)).rejects.toMatchObject(gone);
  await expect(workbook.goTo(place, 1, 1)).rejects.toMatchObject(gone);
  await expect(workbook.watch(place, () => undefined)).rejects.toMatchObject(gone);
  await expect(workbook.nameLedger(place)).rejects.toMatchObject(gone);
});

test('a sheet of ours that goes while it is cleared, written or appended to: interrupted, start again', async () => {
  const { excel, workbook } = await scene();
  const interrupted = { text: { fr: expect.stringContaining('Recommencez') as string, en: expect.stringContaining('was interrupted') as string } };
  await workbook.writeSheet('Vigie', rows);
  for (const action of ['Clear', 'Formulas=']) {
    failing(excel, action, { code: 'ItemNotFound', applied: 'nothing' }, Infinity);
    await expect(workbook.writeSheet('Vigie', rows)).rejects.toMatchObject(interrupted);
  }
  excel.before = () => undefined;
  await workbook.appendRows('Vigie log', ['Event'], [['R1']], 1);
  failing(excel, 'Formulas=', { code: 'ItemNotFound', applied: 'nothing' }, Infinity);
  await expect(workbook.appendRows('Vigie log', ['Event'], [['R2']], 1)).rejects.toMatchObject(interrupted);
});
