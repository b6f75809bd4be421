import type { Page } from 'playwright-core';

/** A state of the pane that looks like no other; reached from the one before. */
export interface PaneState {
  readonly name: string;
  readonly reach: (page: Page) => Promise<unknown>;
}

const tab = (name: string) => (page: Page): Promise<void> => page.click(`#vigie-tab-${name}`);
/** What is folded away is looked at too. */
const unfold = (page: Page): Promise<void> => page.evaluate(() => { for (const each of document.querySelectorAll('details')) each.open = true; });

/** Everything that the pane can show, from the first run to a message, in the order in which a user may come to it. */
export const PANE_STATES: readonly PaneState[] = [
  { name: 'first run', async reach(page) {
    await page.waitForSelector('.vigie-places button');
    await unfold(page);
  } },
  { name: 'today', async reach(page) {
    await page.click('.vigie-places button');
    await page.waitForSelector('[data-stage=ready] ol .vigie-card');
  } },
  { name: 'on hold', async reach(page) {
    await page.click('[data-action=held]');
    await page.waitForSelector('ul .vigie-card');
  } },
  { name: 'mail merge', async reach(page) {
    await page.click('[data-action=held]');
    await page.click('[data-action=merge]');
    await page.waitForSelector('.vigie-merge');
    await unfold(page);
  } },
  { name: 'draft', async reach(page) {
    await page.click('ol .vigie-card-name');
    await page.waitForSelector('.vigie-line [data-action=done]');
    await unfold(page);
  } },
  { name: 'clients', async reach(page) {
    await tab('clients')(page);
    await page.waitForSelector('.vigie-rows button');
  } },
  { name: 'trial', async reach(page) {
    await page.locator('.vigie-view > .vigie-section button').last().click();
    await page.waitForSelector('.vigie-plot');
    await unfold(page);
  } },
  { name: 'client', async reach(page) {
    await page.locator('.vigie-rows button').nth(1).click();
    await page.waitForSelector('.vigie-invoices');
    await unfold(page);
  } },
  { name: 'cash', async reach(page) {
    await tab('cash')(page);
    await page.waitForSelector('.vigie-losses');
    await unfold(page);
  } },
  { name: 'terms', async reach(page) {
    await tab('terms')(page);
    await page.waitForSelector('[data-choice=offer]');
    await page.selectOption('[data-choice=whom]', 'grade:C');
    await page.selectOption('[data-choice=offer]', 'prepayment');
    await page.waitForSelector('.vigie-what-if');
    await unfold(page);
  } },
  { name: 'data', async reach(page) {
    await tab('data')(page);
    await page.waitForSelector('.vigie-mapping');
    await unfold(page);
  } },
  { name: 'settings', async reach(page) {
    await tab('settings')(page);
    await page.click('[data-action=templates]');
    await page.waitForSelector('[data-choice=preview]');
    await unfold(page);
  } },
  { name: 'message', async reach(page) {
    await tab('clients')(page);
    await page.locator('.vigie-rows ~ button').click();
    await page.waitForSelector('.vigie-top .vigie-notice');
  } },
];
