import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../test/support/browser';
import { iconSizes } from './excel/iconSizes';

// Draws assets/icon.svg as the PNG files that Excel asks for. `node tools/run.mjs tools/icons.ts`
const assets = join(process.cwd(), 'assets');
const svg = readFileSync(join(assets, 'icon.svg'), 'utf8');
const browser = await launchBrowser();
for (const size of iconSizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(join(assets, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
console.log(`${iconSizes.length} icons drawn`);
