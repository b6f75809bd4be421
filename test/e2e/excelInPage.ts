import { asRead } from '../../src/sample/sampleCell';
import { sampleLedger } from '../../src/sample/sampleLedger';
import { FakeBook } from '../support/fakeExcel/fakeBook';
import { FakeExcel } from '../support/fakeExcel/fakeExcel';

// Runs in the page before anything else: an imitation of Excel on Windows, as far as the vendor's library asks for it.
interface TestWindow {
  readonly vigieTest: { readonly language: string; readonly rows: number | null; readonly day: number };
  fakeExcel?: FakeExcel;
  policy?: string[];
  /** What the functions gave: `[id, ok, value, code?]`. */
  results?: unknown[];
  callFunction?: (id: number, name: string, values: readonly unknown[]) => void;
  OfficeExtension?: { readonly HostBridge?: { init(bridge: object): void } };
}
const page = window as unknown as TestWindow;
const { language, rows, day } = page.vigieTest;

// The page's clock goes on from the morning of that day. (The one that Playwright brings leaves the vendor's library without its timings.)
const RealDate = Date;
const ahead = new RealDate(1899, 11, 30 + day, 9).getTime() - RealDate.now();
(window as { Date: unknown }).Date = class extends RealDate {
  constructor(...given: unknown[]) {
    super(...((given.length === 0 ? [RealDate.now() + ahead] : given) as [number]));
  }
  static override now(): number {
    return RealDate.now() + ahead;
  }
};

page.policy = [];
document.addEventListener('securitypolicyviolation', (event) => page.policy!.push(`${event.violatedDirective} ${event.blockedURI}`));

const book = new FakeBook();
const cells = asRead(sampleLedger(day, language.startsWith('fr') ? 'fr' : 'en'));
if (rows !== 0) {
  const sheet = book.addSheet('Factures', cells.map((row) => row.map((cell) => cell ?? '')));
  book.addTable({ sheet, row: 0, column: 0, rows: cells.length, columns: cells[0]!.length });
} else book.addSheet('Sheet1');
const excel = new FakeExcel(book);
page.fakeExcel = excel;
page.results = [];
const keep = (results: unknown[]): void => void page.results!.push(...results);
for (const service of ['Microsoft.Telemetry.TelemetryService', 'Microsoft.InternalService.AddinInternalService']) {
  excel.newObjects[service] = { call: new Proxy({}, { get: () => () => undefined }) };
}
excel.newObjects['Microsoft.ExcelServices.CustomFunctions'] = { call: { SetInvocationResults: keep, SetInvocationArrayResults: keep, _GetEnabledFeatures: () => undefined } };
page.callFunction = (id, name, values) => excel.bridge.onMessageFromHost!(JSON.stringify({
  // 4: error cells may be arguments; 1: the call can be called off.
  type: 3, message: { entries: [{ messageCategory: 1, messageType: 1000, message: JSON.stringify([id, name, values, 'Factures!Z1', 5, null]) }] },
}));

const nothing = (): undefined => undefined;
const context = {
  GetAppType: () => 1, GetSolutionRef: () => 'vigie', GetAppVersionMajor: () => '16', GetAppVersionMinor: () => 1, GetHostFullVersion: () => '16.0.18000.20000',
  GetAppUILocale: () => language, GetAppDataLocale: () => language, GetDocUrl: () => 'Book1.xlsx', GetAppCapabilities: () => 0, GetActivationMode: () => 0,
  GetControlIntegrationLevel: () => 1, GetSolutionToken: () => 'token', GetSettings: () => ({ Read: nothing, Write: nothing }),
  GetSupportedMatrix: () => JSON.stringify({ ExcelApi: 1.17, SharedRuntime: 1.2, CustomFunctionsRuntime: 1.4, CustomFunctions: 1.9, DelayForCellEdit: 1.1 }),
};
// What the library asks for and we forgot is answered with nothing.
const anyContext = new Proxy(context, { get: (known, name) => known[name as keyof typeof known] ?? nothing, has: () => true });
Object.defineProperty(window, 'external', { configurable: true, value: { GetContext: () => anyContext, Execute: nothing, RegisterEvent: nothing, UnregisterEvent: nothing } });

const timer = setInterval(() => {
  const bridge = page.OfficeExtension?.HostBridge;
  if (bridge === undefined) return;
  clearInterval(timer);
  bridge.init(excel.bridge);
}, 1);
