import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** The built folder on a server of its own, and the vendor's files in place of the CDN. Nothing else is reachable. */
export interface ExcelSite {
  readonly url: string;
  readonly host: string;
  close(): void;
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css', json: 'application/json', png: 'image/png' };
const vendor = resolve('node_modules/@microsoft/office-js/dist');

export async function serveExcel(folder: string): Promise<ExcelSite> {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname.slice(1);
    try {
      const content = readFileSync(join(folder, path));
      response.setHeader('content-type', TYPES[path.split('.').pop()!] ?? 'text/plain');
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bundle = await build({ entryPoints: [resolve('test/e2e/excelInPage.ts')], bundle: true, write: false, format: 'iife', target: 'es2022', logLevel: 'error' });
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, host: bundle.outputFiles[0]!.text, close: () => void server.close() };
}

export interface Look {
  readonly width: number;
  readonly language: 'fr-FR' | 'en-US';
  /** The sheets that the workbook has; a sample ledger when left out. */
  readonly rows?: number;
}

export interface ExcelPage {
  readonly page: Page;
  /** Errors, violations of the page's policy, requests to other places. */
  readonly trouble: string[];
}

/** The day up to which the sample reaches, a Tuesday; the clock of the page shows it too, since on a day off nobody is chased. */
export const SAMPLE_DAY = 46_000;

/** The pane's page in Chromium, with the real office.js, as Excel on Windows shows it. `lost`: files that cannot be had until the page calls `letThrough`. */
export async function openExcel(browser: Browser, site: ExcelSite, { width, language, rows }: Look, lost: readonly string[] = []): Promise<ExcelPage> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, locale: language });
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.stack ?? error.message));
  page.on('console', (message) => void (message.type() === 'error' && trouble.push(message.text())));
  await page.route(/^https:/, async (route) => {
    const address = new URL(route.request().url());
    const path = /^\/lib\/1\/hosted\/(.*)$/.exec(address.pathname)?.[1];
    if (address.host !== 'appsforoffice.microsoft.com' || path === undefined) {
      trouble.push(`asked for ${address.href.slice(0, 100)}`);
      return route.abort();
    }
    try {
      return await route.fulfill({ body: readFileSync(join(vendor, path)), contentType: TYPES[path.split('.').pop()!] ?? 'text/plain' });
    } catch {
      return route.fulfill({ status: 404 });
    }
  });
  if (lost.length > 0) {
    const isLost = (address: URL): boolean => lost.includes(address.pathname.slice(1));
    await page.route(isLost, (route) => route.abort());
    await page.exposeFunction('letThrough', () => page.unroute(isLost));
  }
  await page.addInitScript(`window.vigieTest = ${JSON.stringify({ language, rows: rows ?? null, day: SAMPLE_DAY })};`);
  await page.addInitScript({ content: site.host });
  await page.goto(`${site.url}/pane.html?_host_Info=Excel$Win32$16.01$${language}$$$$0`);
  return { page, trouble };
}
