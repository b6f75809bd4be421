import { resultToJson } from './run/resultToJson';
import { createCache } from './run/cache';
import { coreReaders } from './run/coreReaders';
import { sheetsFunction, sheetsOutcome } from './sheetsFunction';
import type { SheetsHost } from './sheetsHost';
import { storedModels, type TextStore } from './sheetsModels';
import { dateMaker, serialReader } from '../src/hosts/sheets/server/calendar';
import { languageOf } from '../src/hosts/sheets/server/language';
import type { Services } from '../src/hosts/sheets/server/services';
import { answerCall } from '../src/hosts/sheets/server/answerCall';
import { addMenu, openSidebar } from './sheetsMenu';

// The one script behind the functions in cells, the menu and the sidebar. Top-level functions of the pushed files call
// what is exported here. No service is touched before a call needs it.

/** Changes with every build, so that a new version never takes a model that an old one learnt. */
declare const __webpack_hash__: string | undefined;

const services: Services = {
  spreadsheet: () => SpreadsheetApp.getActiveSpreadsheet(),
  flush: () => SpreadsheetApp.flush(),
  properties: () => PropertiesService.getDocumentProperties(),
  lock: () => LockService.getDocumentLock(),
  formatDate: (date, zone, pattern) => Utilities.formatDate(date, zone, pattern),
  parseDate: (text, zone, pattern) => Utilities.parseDate(text, zone, pattern),
  scriptZone: () => Session.getScriptTimeZone(),
  userLocale: () => Session.getActiveUserLocale(),
};

const version = typeof __webpack_hash__ === 'string' ? __webpack_hash__ : 'source';
const zones = { ...services, spreadsheetZone: () => services.spreadsheet().getSpreadsheetTimeZone() };
const host: SheetsHost = {
  cache: createCache({ ...coreReaders, fitModel: storedModels(modelStore, version) }),
  language: () => languageOf(() => services.spreadsheet().getSpreadsheetLocale()),
  dayOf: () => serialReader(zones),
  dateOf: () => dateMaker(zones),
};

/** Six hours, the longest that the cache keeps anything. */
const KEPT_FOR = 21_600;

/** The document's own cache where there is one: what was learnt from a company's ledger is then not even in one place with another's. */
function modelStore(): TextStore | null {
  // Outside of Google there is none.
  if (typeof CacheService === 'undefined') return null;
  const cache = CacheService.getDocumentCache() ?? CacheService.getScriptCache();
  return { get: (key) => cache.get(key), put: (key, text) => cache.put(key, text, KEPT_FOR) };
}

/** A function in a cell; the generated wrappers call it. */
export function callFunction(name: string, given: readonly unknown[]): unknown {
  return sheetsFunction(name, given, host);
}

/** The same as the text in which hosts are compared. */
export function outcomeText(name: string, given: readonly unknown[]): string {
  return resultToJson(sheetsOutcome(name, given, host));
}

/** A call of the sidebar: text in, text out. */
export function answer(name: string, request: unknown): string {
  return answerCall(name, request, services);
}

export { addMenu, openSidebar };
