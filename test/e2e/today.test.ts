import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { startWorkbench, type WorkbenchServer } from '../support/workbenchServer';
import { openWorkbench, SLOW, type WorkbenchPage } from './workbenchPage';

const LOG = 'Vigie Journal';
let browser: Browser;
let server: WorkbenchServer;
let bench: WorkbenchPage;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startWorkbench()]);
  // A Tuesday: on a day off everybody is on hold.
  bench = await openWorkbench(browser, server.url, {}, '2025-12-09T09:00:00');
});
afterAll(async () => {
  await browser?.close();
  server?.stop();
});

/** A morning's work, in the order of the morning: each test goes on where the one before ended. */
describe('a morning of reminders', () => {
  let first: string;
  const names = (): Promise<string[]> => bench.page.locator('ol .vigie-card-name').allTextContents();

  test('the list is there, with its day, the freshness of payments and nothing done yet', async () => {
    await bench.page.locator('ol .vigie-card').first().waitFor({ timeout: SLOW });
    expect(await bench.page.locator('.vigie-day').innerText()).toMatch(/List as of 9\s?Dec\s?2025 .*last known payment on .*\n+0 done, \d+ to do/s);
    first = (await names())[0]!;
  });

  test('the keyboard opens the first line; a formal notice asks who sends it', async () => {
    await bench.page.locator('ol .vigie-card-name').first().focus();
    await bench.page.keyboard.press('ArrowDown');
    await bench.page.keyboard.press('ArrowUp');
    await bench.page.keyboard.press('Enter');
    await bench.page.waitForFunction((name) => document.activeElement?.textContent === name, first);
    if (await bench.page.locator('.vigie-draft-text').count() === 0) {
      await bench.page.locator('.vigie-details input').first().fill('Atelier Nord');
      await bench.page.keyboard.press('Tab');
    }
    await bench.page.locator('.vigie-draft-text textarea').waitFor();
  });

  test('Ctrl and the arrows go from line to line without touching the mouse, wherever the focus is', async () => {
    const name = (): Promise<string | null> => bench.page.locator('.vigie-client-name').textContent();
    const seen = [await name()];
    for (const key of ['Control+ArrowDown', 'Control+ArrowDown', 'Control+ArrowUp', 'Control+ArrowUp']) {
      await bench.page.keyboard.press(key);
      await bench.page.waitForFunction((before) => document.activeElement?.matches('.vigie-client-name') && document.activeElement.textContent !== before, seen[seen.length - 1]);
      seen.push(await name());
    }
    expect([seen[3], seen[4]]).toEqual([seen[1], seen[0]]);
    expect(new Set(seen).size).toBe(3);
  });

  test('the letterhead stays open while it is filled in, field after field', async () => {
    const fields = bench.page.locator('.vigie-details:has(textarea) input');
    if (!await fields.nth(1).isVisible()) await bench.page.locator('.vigie-details:has(textarea) summary').click();
    await fields.nth(1).fill('compta@ateliernord.example');
    await bench.page.keyboard.press('Tab');
    expect(await bench.page.locator('.vigie-draft-text textarea').first().inputValue()).toContain('compta@ateliernord.example');
  });

  test('the text is the user’s to change, and to print as it stands', async () => {
    const text = bench.page.locator('.vigie-draft-text textarea');
    await text.fill(`${await text.inputValue()}\nWith my own last line.`);
    await bench.page.getByRole('button', { name: 'Print view' }).click();
    expect(await bench.page.locator('.vigie-line .vigie-letter').innerText()).toContain('With my own last line.');
    await bench.page.getByRole('button', { name: 'Close the print view' }).click();
  });

  test('Ctrl+Enter logs it, and the next line opens', async () => {
    await bench.page.locator('.vigie-draft-text textarea').focus();
    await bench.page.keyboard.press('Control+Enter');
    expect(await bench.cellWhen(LOG, 3, 2, (value) => value !== null)).toBe('DONE');
    expect(await bench.cell(LOG, 2, 2)).toBe('PENDING');
    expect(await bench.cell(LOG, 3, 5)).toBe(first);
    await bench.page.waitForFunction((name) => document.activeElement?.matches('.vigie-client-name') && document.activeElement.textContent !== name, first);
  });

  test('a promise is noted with its day, and pauses the client', async () => {
    const promising = (await bench.page.locator('.vigie-client-name').textContent())!;
    await bench.page.selectOption('[data-choice=outcome]', 'promised');
    await bench.page.locator('.vigie-outcome input[type=date]').fill('2025-12-15');
    await bench.page.getByRole('button', { name: 'Done, next' }).click();
    expect(await bench.cellWhen(LOG, 6, 8, (value) => value !== null)).toBe('promised');
    await bench.page.waitForFunction((name) => document.activeElement?.matches('.vigie-client-name') && document.activeElement.textContent !== name, promising);
    await bench.page.keyboard.press('Escape');
    await bench.page.locator('.vigie-day').getByText(/^2 done/).waitFor();
    expect(await names()).not.toContain(promising);
  });

  test('the mail merge is looked over and written to a sheet', async () => {
    await bench.page.click('[data-action=merge]');
    const drafts = await bench.page.locator('.vigie-merge .vigie-card').count();
    expect(drafts).toBeGreaterThan(3);
    await bench.page.getByRole('button', { name: 'Write the table' }).click();
    await bench.cellWhen('Vigie Mail merge', drafts + 1, 1, (value) => value !== null);
    expect(await bench.cell('Vigie Mail merge', 1, 1)).toBe('Client');
  });

  test('the next day, read again from the sheets, who was chased is on hold with the reason', async () => {
    await bench.page.click('#vigie-tab-data');
    await bench.page.locator('.vigie-asof input[type=date]').fill('2025-12-10');
    await bench.page.keyboard.press('Enter');
    await bench.page.click('#vigie-tab-today');
    await bench.page.locator('.vigie-day').getByText(/List as of 10/).waitFor();
    expect(await names()).not.toContain(first);
    await bench.page.click('[data-action=held]');
    const held = bench.page.locator('ul.vigie-cards .vigie-card', { hasText: first });
    expect(await held.innerText()).toMatch(/formal notice sent|minimum gap/i);
  });

  test('asks no other machine for anything, and logs no error', () => expect(bench.trouble).toEqual([]));
});
