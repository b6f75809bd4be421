import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** The checker of accessibility, as a script of the page. */
export const axeScript = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What is wrong with what is shown once it has settled: accessibility, horizontal scroll, what is cut off, something to
 * click in the host's corner. A fault of a colour that is still fading on a busy machine is gone at the next look.
 */
export async function faultsOf(page: Page): Promise<string[]> {
  let found: string[] = [];
  for (let looks = 0; looks < 3; looks += 1) {
    await settled(page);
    found = await faultsNow(page);
    if (found.length === 0) return found;
    await page.waitForTimeout(500);
  }
  return found;
}

/** The page has drawn what it was told last, and nothing that ends is moving or fading. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const drawn = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await drawn();
    const ending = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime ?? Infinity));
    await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
    await drawn();
  });
}

async function faultsNow(page: Page): Promise<string[]> {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axeScript);
  const violations = await page.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`);
  });
  return [...violations, ...await page.evaluate(() => {
    const place = window.scrollY;
    window.scrollTo(0, 0);
    const scroll = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const inCorner = [...document.querySelectorAll('button, a, input, select, summary')].filter((each) => {
      const { right, top, width } = each.getBoundingClientRect();
      return width > 1 && top < 32 && right > window.innerWidth - 34;
    });
    // The view clips what is too wide, so that no scroll bar would tell.
    const cutOff = [...document.querySelectorAll('.vigie-view *, .vigie-top *')].filter((each) => {
      const { right, width } = each.getBoundingClientRect();
      // An empty search box keeps its invisible “clear” beside itself.
      return width > 1 && right > window.innerWidth + 0.5 && each.closest('.fui-SearchBox__dismiss') === null;
    });
    window.scrollTo(0, place);
    return [
      ...(scroll > 0 ? [`horizontal scroll of ${scroll} px`] : []),
      ...cutOff.slice(0, 1).map((each) => `cut off at the right: ${each.outerHTML.slice(0, 120)}`),
      ...inCorner.slice(0, 1).map((each) => `interactive in the top right corner: ${each.outerHTML.slice(0, 120)}`),
    ];
  })];
}

/** How people may see a page: as it is, dark, and with the colours of a high contrast. */
export const COLOURS = [
  { colours: 'light', colorScheme: 'light', forcedColors: 'none' }, { colours: 'dark', colorScheme: 'dark', forcedColors: 'none' }, { colours: 'forced', colorScheme: 'light', forcedColors: 'active' },
] as const;

/** What is wrong with what is shown now at these widths, in light, dark and forced colours. */
export async function faultsInEveryLook(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const { colours, colorScheme, forcedColors } of COLOURS) {
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      for (const fault of await faultsOf(page)) found.push(`${width} px, ${colours}: ${fault}`);
    }
  }
  return found;
}
