/** What a cell of the fake holds. A day is a number with a date format, as in Google Sheets. */
export type FakeCell = string | number | boolean | { readonly formula: string };

/** A chart on a sheet: where it stands, what it shows and how. */
export interface FakeChart {
  readonly id: number;
  readonly ranges: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly position: string;
}

export interface FakeSheet {
  readonly id: number;
  name: string;
  cells: FakeCell[][];
  formats: Map<string, string>;
  maxRows: number;
  maxColumns: number;
  readonly metadata: { key: string; value: string }[];
  protected: boolean;
  charts: FakeChart[];
}

export interface FakeNamedRange {
  sheet: FakeSheet;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A spreadsheet held in memory, with what the documentation says of it. */
export interface FakeBook {
  sheets: FakeSheet[];
  readonly names: Map<string, FakeNamedRange>;
  readonly properties: Map<string, string>;
  readonly cache: Map<string, string>;
  /** How often something was put into the cache: how often a model was learnt. */
  cachePuts: number;
  active: FakeSheet | null;
  shown: { sheet: string; row: number; column: number } | null;
  lockedBy: 'us' | 'another' | null;
  /** How often the document's lock was taken, and how many writes were made without it. */
  locks: number;
  authorised: boolean;
  locale: string;
  userLocale: string;
  zone: string;
  nextId: number;
  /** Runs once, after so many looks at the size of a sheet: another script at the same time. */
  meanwhile: (() => void) | null;
  looks: number;
  /** Writes that Google may still hold back, and those that were so when the lock was given back. */
  pending: number;
  unflushed: number;
  /** The next call of a service fails with these words. */
  failNext: string | null;
}

export function emptyBook(zone: string): FakeBook {
  return {
    sheets: [], names: new Map(), properties: new Map(), cache: new Map(), cachePuts: 0, active: null, shown: null, lockedBy: null, locks: 0,
    authorised: true, locale: 'en_US', userLocale: 'en', zone, nextId: 100, failNext: null, meanwhile: null, looks: 0, pending: 0, unflushed: 0,
  };
}

export function addFakeSheet(book: FakeBook, name: string, cells: readonly (readonly unknown[])[] = []): FakeSheet {
  if (name === '' || name.length > 100) throw new Error('Exception: invalid sheet name');
  if (book.sheets.some((sheet) => sheet.name === name)) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  const sheet: FakeSheet = {
    id: book.nextId++, name, cells: cells.map((row) => row.map((cell) => (cell === null ? '' : cell as FakeCell))), formats: new Map(),
    maxRows: Math.max(1000, cells.length), maxColumns: Math.max(26, cells[0]?.length ?? 0), metadata: [], protected: false, charts: [],
  };
  book.sheets.push(sheet);
  book.active ??= sheet;
  return sheet;
}

export function deleteFakeSheet(book: FakeBook, name: string): void {
  book.sheets = book.sheets.filter((sheet) => sheet.name !== name);
  if (book.active?.name === name) book.active = book.sheets[0] ?? null;
}

/** What Google makes of a value that a script writes: text is read as if it were typed. */
export function typed(value: unknown): FakeCell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw new Error(`Exception: cannot write a value of type ${Object.prototype.toString.call(value)}`);
  if (value.length > 50_000) throw new Error('Your input contains more than the maximum of 50000 characters in a single cell.');
  if (value.startsWith("'")) return value.slice(1);
  if (value.startsWith('=') || (value.startsWith('+') && value.length > 1)) return { formula: value.slice(1) };
  if (/^[-+]?\d[\d\s.,]*%?$/.test(value.trim())) return Number(value.replace(/[\s,%]/g, ''));
  if (/^(true|false|vrai|faux)$/i.test(value)) return /^(true|vrai)$/i.test(value);
  if (/^\d{4}-\d\d-\d\d$|^\d\d?\/\d\d?\/\d{4}$/.test(value)) return 45292;
  return value;
}
