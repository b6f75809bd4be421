import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export type CellValue = string | number | boolean | null;

/** The page of the workbench as a test drives it. Rows and columns count from 1. */
export interface WorkbenchPage {
  readonly page: Page;
  /** Trouble that a user would not see: errors on the console, requests to other places. */
  readonly trouble: readonly string[];
  /** The value in a cell, stored or spilled. */
  cell(sheet: string, row: number, column: number): Promise<CellValue>;
  /** Everything on a sheet. */
  rows(sheet: string): Promise<CellValue[][]>;
  /** Waits until the cell's value is as wanted, and gives it. */
  cellWhen(sheet: string, row: number, column: number, wanted: (value: CellValue) => boolean): Promise<CellValue>;
  /** Goes to a cell and types, as a user does, then Enter. */
  type(sheet: string, row: number, column: number, text: string): Promise<void>;
}

export const SLOW = 60_000;

interface VigieWindow {
  vigie?: {
    value(sheet: string, row: number, column: number): CellValue;
    rows(sheet: string): CellValue[][];
    show(sheet: string, row: number, column: number): void;
    api: { getActiveWorkbook(): {
      isCellEditing(): boolean;
      getSheetByName(name: string): { getRange(row: number, column: number): { getFormula(): string } } | null;
    } };
  };
}

/** Opens the workbench and waits until its sheets are there. `now`: the time that its clock shows, where a test needs a certain day. */
export async function openWorkbench(browser: Browser, url: string, options: BrowserContextOptions = {}, now: string | null = null): Promise<WorkbenchPage> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  if (now !== null) await page.clock.setFixedTime(new Date(now));
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => void (message.type() === 'error' && trouble.push(message.text())));
  page.on('request', (request) => void (isOwn(request.url(), url) || trouble.push(`asked for ${request.url().slice(0, 80)}`)));
  await page.goto(url);
  await page.waitForFunction(() => (window as unknown as VigieWindow).vigie !== undefined, undefined, { timeout: SLOW })
    .catch(() => { throw new Error(`the workbench did not open: ${trouble.join('; ')}`); });

  const cell: WorkbenchPage['cell'] = (sheet, row, column) => page.evaluate(
    ([name, down, across]) => (window as unknown as VigieWindow).vigie!.value(name, down, across), [sheet, row, column] as const);
  return {
    page, trouble, cell,
    rows: (sheet) => page.evaluate((name) => (window as unknown as VigieWindow).vigie!.rows(name), sheet),
    async cellWhen(sheet, row, column, wanted) {
      const deadline = Date.now() + SLOW;
      for (;;) {
        const value = await cell(sheet, row, column);
        if (wanted(value)) return value;
        if (Date.now() > deadline) throw new Error(`${sheet}, row ${row}, column ${column} still holds ${String(value)}`);
        await page.waitForTimeout(50);
      }
    },
    async type(sheet, row, column, text) {
      // A busy page can lose a key before its editor is open: a typist looks, and types again.
      for (let tries = 0; tries < 3; tries += 1) {
        await page.evaluate(([name, down, across]) => (window as unknown as VigieWindow).vigie!.show(name, down, across), [sheet, row, column] as const);
        await page.keyboard.type(text, { delay: 10 });
        // A list of suggestions that a busy page has not closed yet swallows an Enter, without changing what was typed.
        for (let presses = 0; presses === 0 || (presses < 3 && await editing(page)); presses += 1) {
          await page.keyboard.press('Enter');
          for (let waits = 0; waits < 20 && await editing(page); waits += 1) await page.waitForTimeout(50);
        }
        if (!text.startsWith('=')) return;
        for (let waits = 0; waits < 10; waits += 1) {
          if (await formulaAt(page, sheet, row, column) === text) return;
          await page.waitForTimeout(50);
        }
      }
    },
  };
}

function formulaAt(page: Page, sheet: string, row: number, column: number): Promise<string | undefined> {
  return page.evaluate(
    ([name, down, across]) => (window as unknown as Required<VigieWindow>).vigie.api.getActiveWorkbook().getSheetByName(name)?.getRange(down - 1, across - 1).getFormula(),
    [sheet, row, column] as const);
}

function editing(page: Page): Promise<boolean> {
  return page.evaluate(() => (window as unknown as Required<VigieWindow>).vigie.api.getActiveWorkbook().isCellEditing());
}

function isOwn(address: string, url: string): boolean {
  return address.startsWith(`${url}/`) || address.startsWith('data:') || address.startsWith(`blob:${url}/`);
}
