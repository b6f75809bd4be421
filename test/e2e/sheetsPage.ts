import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Frame, Page } from 'playwright-core';
import { SERVER_CALLS } from '../../src/hosts/sheets/bridge';
import { sampleLedger } from '../../src/sample/sampleLedger';
import type { Language } from '../../src/base/text';
import { builtFile } from '../support/builtFile';
import type { FakeBook } from '../support/sheets/fakeBook';
import { bookWith, loadScript } from '../support/sheets/loadScript';

/** The attributes with which Google frames a sidebar. */
const SANDBOX = 'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** What Google puts before the page: `google.script.run` over messages, which carries no Date and no undefined. */
const BRIDGE = `
  const waiting = new Map(); let next = 0;
  const carried = (value) => {
    if (value === undefined || value instanceof Date || typeof value === 'function') throw new Error('cannot carry this value');
    if (value && typeof value === 'object') Object.values(value).forEach(carried);
  };
  const runner = (success, failure) => Object.assign(Object.fromEntries(${JSON.stringify(SERVER_CALLS)}.map((name) => [name, (...given) => {
    given.forEach(carried);
    const id = next++;
    waiting.set(id, { success, failure });
    parent.postMessage({ id, name, given }, '*');
  }])), { withSuccessHandler: (handler) => runner(handler, failure), withFailureHandler: (handler) => runner(success, handler) });
  addEventListener('message', ({ data }) => {
    const { success, failure } = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) failure(new Error(data.error)); else success(data.answer);
  });
  window.google = { script: { get run() { return runner(() => {}, () => {}); } } };`;

const OUTER = (address: string): string => `<!doctype html><html lang="en"><title>Sheet</title><style>body{margin:0}iframe{border:0;width:300px;height:100vh;display:block}</style>
<button id="cell" style="position:fixed;left:320px;top:20px">a cell</button>
<iframe title="Vigie" sandbox="${SANDBOX}" src="${address}"></iframe>
<script>addEventListener('message', async ({ data, source }) => {
  try { source.postMessage({ id: data.id, answer: await callScript(data.name, data.given) }, '*'); }
  catch (error) { source.postMessage({ id: data.id, error: error.message }, '*'); }
});</script>`;

export interface Sidebar {
  readonly page: Page;
  readonly frame: Frame;
  readonly book: FakeBook;
  readonly errors: string[];
  /** Calls that were made, in their order. */
  readonly calls: string[];
  /** Milliseconds that each call takes from now on. */
  slowness: number;
}

export interface SheetsServer {
  open(browser: Browser, look: { readonly language: Language; readonly scheme?: 'light' | 'dark' }): Promise<Sidebar>;
  stop(): void;
}

/** Serves the spreadsheet's page and, from another origin, the sidebar. */
export async function serveSheets(): Promise<SheetsServer> {
  const sidebar = builtFile('sheets-sidebar', 'sidebar.html').replace('<head>', `<head><script>${BRIDGE}</script>`);
  const listening = (answer: () => string): Promise<Server> => new Promise((resolve) => {
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      // The page is told apart from everything that it could load.
      response.end(answer());
    }).listen(0, () => resolve(server));
  });
  const inner = await listening(() => sidebar);
  const outer = await listening(() => OUTER(`http://127.0.0.1:${(inner.address() as AddressInfo).port}/`));
  return {
    async open(browser, { language, scheme = 'light' }) {
      const book = sampleBook(language);
      const context = await browser.newContext({ viewport: { width: 700, height: 800 }, colorScheme: scheme, locale: language === 'fr' ? 'fr-FR' : 'en-GB' });
      const page = await context.newPage();
      const errors: string[] = [];
      const calls: string[] = [];
      const requests: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
      page.on('request', (request) => requests.push(request.url()));
      const opened: Sidebar = { page, frame: null as unknown as Frame, book, errors, calls, slowness: 0 };
      await page.exposeFunction('callScript', async (name: string, given: unknown[]) => {
        calls.push(name);
        if (opened.slowness > 0) await new Promise((resolve) => setTimeout(resolve, opened.slowness));
        return loadScript(book).call(name, ...given);
      });
      await page.goto(`http://localhost:${(outer.address() as AddressInfo).port}/`);
      const frame = page.frames().find((each) => each.url().includes('127.0.0.1'))!;
      await frame.waitForSelector('[data-stage=choosing], [data-stage=ready]');
      const foreign = requests.filter((url) => !/^http:\/\/(localhost|127\.0\.0\.1):/.test(url) && !url.startsWith('data:'));
      if (foreign.length > 0) errors.push(`requests to other origins: ${foreign.join(', ')}`);
      return Object.assign(opened, { frame });
    },
    stop() {
      inner.close();
      outer.close();
    },
  };
}

/** The sample company, typed into a spreadsheet: days are numbers in cells with a date format. */
function sampleBook(language: Language): FakeBook {
  const name = language === 'fr' ? 'Factures' : 'Invoices';
  const rows = sampleLedger(45778, language);
  const book = bookWith([{ name, cells: rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null && 'day' in cell ? cell.day : cell))) }], 'Europe/Paris');
  rows.forEach((row, at) => row.forEach((cell, column) => {
    if (typeof cell === 'object' && cell !== null && 'day' in cell) book.sheets[0]!.formats.set(`${at},${column}`, 'dd/mm/yyyy');
  }));
  [book.locale, book.userLocale] = language === 'fr' ? ['fr_FR', 'fr'] : ['en_GB', 'en'];
  return book;
}
