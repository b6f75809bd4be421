import type { Browser } from 'playwright-core';
import { toSerialDay } from '../../src/base/serialDay';
import { launchBrowser } from '../support/browser';
import { startWorkbench, type WorkbenchServer } from '../support/workbenchServer';
import { openWorkbench, type CellValue, type WorkbenchPage } from './workbenchPage';

let browser: Browser;
let server: WorkbenchServer;

beforeAll(async () => void ([browser, server] = await Promise.all([launchBrowser(), startWorkbench()])));
afterAll(async () => {
  await browser?.close();
  server?.stop();
});

const APRIL_5 = toSerialDay(2026, 4, 5);
const MAY_4 = toSerialDay(2026, 5, 4);
const DUE = 6;
const AMOUNT = 7;
/** A column without a format. */
const FREE = 17;

describe.each([
  { locale: 'fr-FR', sheet: 'Registre', day: APRIL_5, afterTwelve: '13/04/2026', amounts: { '1234,56': 1234.56, '1 234,56': 1234.56, '1234.56': 1234.56, '12,5': 12.5 }, pasted: [APRIL_5, 1234.56, 1.234], shownDay: '05/04/2026' },
  { locale: 'en-GB', sheet: 'Ledger', day: APRIL_5, afterTwelve: '13/04/2026', amounts: { '1234,56': '1234,56', '1,234.56': 1234.56, '1234.5': 1234.5 }, pasted: [APRIL_5, '1 234,56', 1234], shownDay: '2026-04-05' },
  { locale: 'en-US', sheet: 'Ledger', day: MAY_4, afterTwelve: '04/13/2026', amounts: {}, pasted: [MAY_4, '1 234,56', 1234], shownDay: '2026-05-04' },
])('typing in $locale', ({ locale, sheet, day, afterTwelve, amounts, pasted, shownDay }) => {
  let bench: WorkbenchPage;
  let row: number;
  beforeAll(async () => {
    bench = await openWorkbench(browser, server.url, { locale, permissions: ['clipboard-read', 'clipboard-write'] });
    row = (await bench.rows(sheet)).length;
  });
  afterAll(() => bench?.page.context().close());

  const range = (column: number, call: string): Promise<unknown> =>
    bench.page.evaluate(`window.vigie.api.getActiveWorkbook().getSheetByName('${sheet}').getRange(${row - 1}, ${column - 1}).${call}`);
  const entered = async (column: number, text: string, value: CellValue): Promise<void> => {
    await bench.type(sheet, row, column, text);
    expect([text, await bench.cellWhen(sheet, row, column, (found) => found === value)]).toEqual([text, value]);
  };
  const editing = (): Promise<boolean> => bench.page.evaluate('window.vigie.api.getActiveWorkbook().isCellEditing()');
  /** F2, the keys, Enter. */
  const edit = async (column: number, ...keys: string[]): Promise<CellValue> => {
    await bench.page.evaluate(`window.vigie.show('${sheet}', ${row}, ${column})`);
    for (let tries = 0; tries < 3 && !await editing(); tries += 1) {
      await bench.page.keyboard.press('F2');
      await bench.page.waitForTimeout(300);
    }
    expect(await editing()).toBe(true);
    for (const key of [...keys, 'Enter']) await bench.page.keyboard.press(key);
    for (let waits = 0; waits < 40 && await editing(); waits += 1) await bench.page.waitForTimeout(50);
    await bench.page.waitForTimeout(300);
    return bench.cell(sheet, row, column);
  };

  test('a day is read in the order of the language, whether it is above 12 or not', async () => {
    await entered(DUE, afterTwelve, APRIL_5 + 8);
    await entered(DUE, '05/04/2026', day);
    expect(await range(DUE, 'getDisplayValue()')).toBe(shownDay);
    await entered(DUE, '2026-04-06', APRIL_5 + 1);
  });

  test('a day that is edited without a change stays, and with another last digit it is another year or day', async () => {
    await entered(DUE, '05/04/2026', day);
    expect(await edit(DUE)).toBe(day);
    expect(await edit(DUE, 'Backspace', '7')).toBe(locale === 'fr-FR' ? toSerialDay(2027, 4, 5) : day + (day === APRIL_5 ? 2 : 3));
  });

  test('amounts', async () => {
    for (const [text, value] of Object.entries(amounts)) {
      await entered(AMOUNT, text, value);
      expect(await edit(AMOUNT)).toBe(value);
    }
  });

  test('what is pasted is read like what is typed, or stays text', async () => {
    await bench.page.evaluate("navigator.clipboard.writeText('05/04/2026\\t1 234,56\\t1,234')");
    await bench.page.evaluate(`window.vigie.show('${sheet}', ${row}, ${FREE + 2})`);
    await bench.page.keyboard.press('Control+v');
    await bench.cellWhen(sheet, row, FREE + 2, (value) => value !== null);
    expect(await Promise.all([2, 3, 4].map((column) => bench.cell(sheet, row, FREE + column)))).toEqual(pasted);
  });

  if (locale !== 'fr-FR') return;

  test('a day is read in the order in which its column shows days, where that is another', async () => {
    for (const [format, value] of [['mm/dd/yyyy', MAY_4], ['dd/mm/yyyy', APRIL_5]] as const) {
      await range(FREE, `setValue(${APRIL_5 - 60}).setNumberFormat('${format}')`);
      expect(await edit(FREE)).toBe(APRIL_5 - 60);
      await entered(FREE, '05/04/2026', value);
    }
    // A format whose text alone does not say the day.
    await range(FREE, "setNumberFormat('mmm d')");
    expect(await edit(FREE)).toBe(APRIL_5);
  });

  test('text that looks like a day or a number stays text when nothing was changed', async () => {
    for (const text of ['03/04/2026', '0012']) {
      await range(FREE + 1, `setValue({ v: '${text}', t: 1 })`);
      expect(await edit(FREE + 1)).toBe(text);
    }
  });
});
