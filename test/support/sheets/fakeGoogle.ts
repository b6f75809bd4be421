import { type FakeBook } from './fakeBook';
import { fakeSpreadsheet } from './fakeSpreadsheet';
import { strict } from './strict';
import { formatDate, hereZone, parseDate } from './zones';

const bytes = (text: string): number => Buffer.byteLength(text);

/** The services of Google that the script may use, over a book in memory: strict, with the documented limits. */
export function fakeGoogle(book: FakeBook, dateOf: (instant: number) => Date): Record<string, object> {
  const spreadsheet = fakeSpreadsheet(book, dateOf);
  const allowed = (): void => {
    if (!book.authorised) throw new Error('Exception: Authorization is required to perform that action.');
  };
  const cache = (name: string): object => strict(name, {
    get: (key: string) => book.cache.get(key) ?? null,
    put(key: string, text: string, seconds: number) {
      if (bytes(key) > 250 || bytes(text) > 100 * 1024) throw new Error('Exception: Argument too large: value');
      if (seconds > 21_600) throw new Error('Exception: Invalid argument: expiration');
      book.cache.set(key, text);
      book.cachePuts += 1;
    },
  });
  const menuItems: [string, string][] = [];
  const menu: Record<string, unknown> = strict('Menu', {
    addItem: (caption: string, name: string) => (menuItems.push([caption, name]), menu),
    addToUi: () => void book.properties.size,
  });
  const sidebars: string[] = [];
  const html = (file: string): object => {
    const output: object = strict('HtmlOutput', { setTitle: () => output, file });
    return output;
  };
  return {
    SpreadsheetApp: strict('SpreadsheetApp', {
      getActiveSpreadsheet: () => spreadsheet,
      flush: () => {
        allowed();
        book.pending = 0;
      },
      getUi: () => strict('Ui', { createAddonMenu: () => menu, showSidebar: (page: { file: string }) => void sidebars.push(page.file) }),
    }),
    PropertiesService: strict('PropertiesService', {
      getDocumentProperties: () => (allowed(), strict('Properties', {
        getProperties: () => Object.fromEntries(book.properties),
        setProperties(properties: Record<string, string>) {
          for (const value of Object.values(properties)) if (bytes(value) > 9 * 1024) throw new Error('Exception: Argument too large: value');
          const after = new Map([...book.properties, ...Object.entries(properties)]);
          if ([...after].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0) > 500 * 1024) throw new Error('Exception: You have exceeded the property storage quota. Please remove some properties and try again.');
          for (const [key, value] of after) book.properties.set(key, value);
        },
        deleteProperty: (key: string) => void book.properties.delete(key),
      })),
    }),
    LockService: strict('LockService', {
      getDocumentLock: () => (allowed(), strict('Lock', {
        tryLock: () => {
          if (book.lockedBy !== null) return false;
          book.lockedBy = 'us';
          book.locks += 1;
          return true;
        },
        releaseLock: () => {
          if (book.lockedBy !== 'us') return;
          book.lockedBy = null;
          book.unflushed += book.pending;
        },
      })),
    }),
    CacheService: strict('CacheService', { getDocumentCache: () => cache('Cache'), getScriptCache: () => cache('Cache') }),
    Utilities: strict('Utilities', { formatDate, parseDate: (text: string, zone: string, pattern: string) => dateOf(parseDate(text, zone, pattern)) }),
    Session: strict('Session', { getScriptTimeZone: hereZone, getActiveUserLocale: () => (allowed(), book.userLocale) }),
    HtmlService: strict('HtmlService', { createHtmlOutputFromFile: html }),
    shownToTests: { menuItems, sidebars },
  };
}
