import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { ExcelHost } from '../../../src/hosts/excel/excelHost';
import type { FakeExcel } from './fakeExcel';

const script = new Script(readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8'));

interface VendorWindow {
  Excel: typeof Excel;
  OfficeExtension: { HostBridge: { init(bridge: object): void } };
}

/** The vendor's own client in a world with just enough of a page, talking to the imitation. Version pinned; tests only. */
export function excelClient(host: FakeExcel): VendorWindow {
  const element = () => ({ style: {}, setAttribute() {}, appendChild() {}, getElementsByTagName: () => [] });
  const silent = () => undefined;
  const storage = { getItem: () => null, setItem: silent };
  const page: Record<string, unknown> = {
    setTimeout, clearTimeout, setInterval: (call: () => void, pause: number) => setInterval(call, pause).unref(), clearInterval, console: { log: silent, error: silent, warn: silent },
    navigator: { userAgent: 'node', language: 'en-US' }, location: { href: 'https://x/', search: '', hash: '' },
    addEventListener: silent, removeEventListener: silent, external: {}, sessionStorage: storage, localStorage: storage,
    document: { createElement: element, getElementsByTagName: () => [], getElementById: () => null, addEventListener: silent, URL: 'https://x/', documentElement: element(), head: element(), body: element() },
  };
  for (const name of ['window', 'self', 'top', 'parent']) page[name] = page;
  script.runInContext(createContext(page));
  const vendor = page as unknown as VendorWindow;
  vendor.OfficeExtension.HostBridge.init(host.bridge);
  return vendor;
}

/** The adapter's host on the vendor's client; waits are short, so that tests are. */
export function testHost(host: FakeExcel, language: 'fr' | 'en' = 'en'): ExcelHost {
  const { Excel } = excelClient(host);
  return {
    run: Excel.run,
    language: () => language,
    supports: () => true,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / 20)),
  };
}
