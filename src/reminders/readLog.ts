import { isCivilDay, toSerialDay, type SerialDay } from '../base/serialDay';
import { toMinorUnits } from '../base/money';
import type { Cells } from '../ledger/cells';
import { isBlank } from '../ledger/isBlank';
import { isDate, plainValue } from '../ledger/plainValue';
import { splitNumbers } from './invoiceNumbers';
import { LOG_HEADERS, type LogColumn } from './logColumns';
import { OUTCOMES, type LogEvent, type LogState } from './logEvent';
import { LEVEL_WORDS } from './logRow';
import type { Channel, Level } from './reminderLine';

const STATES: readonly LogState[] = ['pending', 'done', 'cancelled'];
const CHANNELS: readonly Channel[] = ['mail', 'call', 'letter', 'registered'];
const LAST_SERIAL_DAY = 2958465;

/** Told of each row of the log that is not blank: its place (1-based), what it says, and its event, null where it is none. */
type RowSeen = (row: number, said: (column: LogColumn) => string | undefined, event: LogEvent | null) => void;

/** The log as events, one per row, in the order of the rows. A row that is no event is left out, and nothing is thrown for it. */
export function readLog(cells: Cells, minorDigits: number, seen?: RowSeen): LogEvent[] {
  const events: LogEvent[] = [];
  const header = cells.findIndex(isLogHeader);
  if (header < 0) return events;
  const columns = columnsOf(cells[header]!);
  for (let at = header + 1; at < cells.length; at += 1) {
    const row = cells[at]!;
    if (row.every(isBlank)) continue;
    const event = eventOf(row, columns, minorDigits);
    if (event !== null) events.push(event);
    seen?.(at + 1, (column) => (columns.has(column) ? logText(row[columns.get(column)!]) : undefined), event);
  }
  return events;
}

function eventOf(row: readonly unknown[], columns: ReadonlyMap<LogColumn, number>, minorDigits: number): LogEvent | null {
  const cell = (column: LogColumn): unknown => {
    const at = columns.get(column);
    return at === undefined ? null : row[at];
  };
  const text = (column: LogColumn): string => logText(cell(column));
  const state = STATES.find((word) => word === text('state').toLowerCase());
  const day = dayOf(cell('day'));
  if (text('id') === '' || state === undefined || day === null || text('client') === '') return null;
  const level = (LEVEL_WORDS as readonly string[]).indexOf(text('level'));
  const amount = plainValue(cell('amount'));
  return {
    id: text('id'), kind: text('kind') === 'outcome' ? 'outcome' : 'reminder', state, day, client: text('client'),
    invoices: splitNumbers(text('invoices')),
    level: level < 0 ? null : (level as Level),
    channel: CHANNELS.find((word) => word === text('channel')) ?? null,
    outcome: OUTCOMES.find((word) => word === text('outcome')) ?? null,
    promisedOn: dayOf(cell('promisedOn')),
    amount: typeof amount === 'number' && amount !== 0 ? toMinorUnits(amount, minorDigits) : null,
    author: text('author'), variant: text('variant'), note: text('note'),
  };
}

const COLUMN_OF: ReadonlyMap<string, LogColumn> = new Map(
  Array.from(LOG_HEADERS, ([column, { fr, en }]) => [fr, en].map((text): [string, LogColumn] => [text.toLowerCase(), column])).flat(),
);
const NEEDED: readonly LogColumn[] = ['id', 'client', 'state', 'day'];

/** Whether a row names the columns without which there are no events. */
export function isLogHeader(row: readonly unknown[]): boolean {
  const columns = columnsOf(row);
  return NEEDED.every((column) => columns.has(column));
}

function columnsOf(row: readonly unknown[]): Map<LogColumn, number> {
  const columns = new Map<LogColumn, number>();
  row.forEach((value, at) => {
    const column = COLUMN_OF.get(logText(value).toLowerCase());
    if (column !== undefined && !columns.has(column)) columns.set(column, at);
  });
  return columns;
}

/** A day as hosts give it: a serial number, a date of any realm, or as we write it. Blank is null, 0 or ''. */
function dayOf(cell: unknown): SerialDay | null {
  const written = typeof cell === 'object' && cell !== null ? (cell as { day?: unknown }).day : undefined;
  const value = typeof written === 'number' ? written : plainValue(cell);
  if (isDate(value)) {
    const [year, month, day] = [value.getFullYear(), value.getMonth() + 1, value.getDate()];
    return isCivilDay(year, month, day) ? toSerialDay(year, month, day) : null;
  }
  return typeof value === 'number' && value >= 1 && value <= LAST_SERIAL_DAY ? Math.floor(value) : null;
}

/** What a cell of the log says; blank for what is no text and no number. */
export function logText(cell: unknown): string {
  const value = plainValue(cell);
  return typeof value === 'string' ? value.trim() : typeof value === 'number' && value !== 0 ? String(value) : '';
}
