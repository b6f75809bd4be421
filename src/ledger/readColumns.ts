import { currencyOf } from './amountText';
import { asRows } from './asRows';
import type { ColumnReader } from './columnReader';
import type { Currencies } from './currencies';
import { currencyIndex, TOO_MANY_CURRENCIES } from './currencies';
import { decideDates } from './decideDates';
import { isYes, statusCode, StatusCode, typeCode, TypeCode, yesCode, YesCode } from './documentWords';
import { FIELD_NAMES } from './field';
import type { Header } from './findHeader';
import type { Field } from './issue';
import { LedgerIssue } from './ledgerIssue';
import type { Cells } from './cells';
import type { Options } from './options';
import { paidMeaning } from './paidMeaning';
import type { AmountColumn } from './amountColumn';
import { amountColumnReader, decideAmounts } from './amountColumn';
import type { DateColumn } from './dateColumn';
import { dateColumnReader } from './dateColumn';
import type { ClientNames, NameColumn } from './clientNames';
import { nameColumnReader } from './clientNames';
import type { PlainColumns } from './plainRows';
import { readRows } from './readRows';
import type { WordColumn } from './wordColumn';
import { wordColumnReader } from './wordColumn';
import type { TableColumns } from './tableColumns';
import { textColumnReader } from './textColumn';

/**
 * Reads every column that the header names, decides the order of dates and the decimal separators, and notes how.
 *
 * @param cells rows, of which those below the header may still be no arrays: asking all of them beforehand, for what
 * hardly a host hands over, would take a twentieth of a reading
 * @param ofPayments whether the words of the status speak of payments
 */
export function readColumns(cells: Cells, header: Header, options: Options, clients: ClientNames, currencies: Currencies, ofPayments = false): TableColumns {
  const first = header.row + 1;
  const columns = new Map<Field, number>(header.columns);
  const notes: LedgerIssue[] = [];
  if (header.titles > 0) notes.push(new LedgerIssue(1, 0, 'titles-skipped', '', header.titles));
  addPaidColumn(cells, header, columns, notes);
  addBalanceAsAmount(header, columns, notes);
  for (const { column, chosen } of header.passedOver) {
    notes.push(new LedgerIssue(first, column + 1, 'column-passed-over', header.headers[column], header.headers[chosen]));
  }
  if (header.beforeTax) {
    const column = columns.get('amount')!;
    notes.push(new LedgerIssue(first, column + 1, 'amounts-before-tax', header.headers[column], header.headers[column]));
  }
  const main: ColumnReader<unknown>[] = [];
  const others: ColumnReader<unknown>[] = [];
  const at = <T>(field: Field, readerOf: (column: number) => ColumnReader<T>): T | null => {
    const column = columns.get(field);
    if (column === undefined) return null;
    const reader = readerOf(column);
    (PLAIN_FIELDS.has(field) ? main : others).push(reader);
    return reader.column;
  };
  const date = (field: Field): DateColumn | null => at(field, (column) => dateColumnReader(cells, first, column));
  const amount = (field: Field): AmountColumn | null => at(field, (column) => amountColumnReader(cells, first, column));
  const words = (field: Field, codeOf: (word: string) => number, unknown: number): WordColumn | null =>
    at(field, (column) => wordColumnReader(cells, first, column, codeOf, unknown));
  const names = at('client', (column) => nameColumnReader(cells, first, column, clients));
  const read = {
    numbers: at('invoice', (column) => textColumnReader(cells, first, column)),
    dates: { issued: date('issued'), due: date('due'), paidOn: date('paidOn'), promisedOn: date('promisedOn'), holdUntil: date('holdUntil') },
    amounts: { amount: amount('amount'), paidAmount: amount('paidAmount'), balance: amount('balance') },
    words: {
      type: words('type', typeCode, TypeCode.unknown),
      status: words('status', statusReader(columns.get('status') === header.paid, options, ofPayments), StatusCode.unknown),
      currency: words('currency', (word) => Math.min(TOO_MANY_CURRENCIES, currencyIndex(currencies, currencyOf(word)) + 1), -1),
      disputed: words('disputed', yesCode, -1),
      hold: words('hold', yesCode, -1),
    },
  };
  if (!readRows(plainColumns(names, read), main, others, cells, first)) return readColumns(asRows(cells), header, options, clients, currencies, ofPayments);
  const table: TableColumns = { cells, header, first, count: cells.length - first, columns, clients, clientIds: names === null ? null : names.ids, notes, ...read };
  decideAllDates(table, options);
  decideAllAmounts(table, options);
  return table;
}

const PLAIN_FIELDS: ReadonlySet<Field> = new Set(['client', 'invoice', 'issued', 'due', 'amount', 'paidOn']);

function plainColumns(names: NameColumn | null, { numbers, dates, amounts }: Pick<TableColumns, 'numbers' | 'dates' | 'amounts'>): PlainColumns | null {
  const { issued, due, paidOn } = dates;
  const { amount } = amounts;
  if (names === null || numbers === null || issued === null || due === null || amount === null || paidOn === null) return null;
  return { names, numbers, issued, due, amount, paidOn };
}

/** Under a bare "Paid", yes is paid and no is open; elsewhere the words of a status alone count. */
function statusReader(yesNo: boolean, options: Options, ofPayments: boolean): (word: string) => number {
  if (!yesNo) return (word) => statusCode(word, options.statusWords, ofPayments);
  return (word) => {
    const code = statusCode(word, options.statusWords);
    if (code !== StatusCode.unknown) return code;
    return yesCode(word) === YesCode.no ? StatusCode.open : isYes(word) ? StatusCode.paid : code;
  };
}

function addPaidColumn(cells: Cells, header: Header, columns: Map<Field, number>, notes: LedgerIssue[]): void {
  if (header.paid === null) return;
  const meaning = paidMeaning(asRows(cells), header.row + 1, header.paid);
  if (columns.has(meaning)) return;
  columns.set(meaning, header.paid);
  const { fr, en } = FIELD_NAMES[meaning];
  notes.push(new LedgerIssue(header.row + 1, header.paid + 1, 'paid-column', header.headers[header.paid], `${fr} / ${en}`));
}

function addBalanceAsAmount(header: Header, columns: Map<Field, number>, notes: LedgerIssue[]): void {
  const balance = columns.get('balance');
  if (columns.has('amount') || balance === undefined) return;
  columns.delete('balance');
  columns.set('amount', balance);
  notes.push(new LedgerIssue(header.row + 1, balance + 1, 'balance-as-amount', header.headers[balance], header.headers[balance]));
}

function decideAllDates({ dates, header, notes }: TableColumns, options: Options): void {
  const read = Object.values(dates).filter((column) => column !== null);
  for (const column of read) {
    const { order, by } = decideDates(column, read, options.dateOrder);
    const name = header.headers[column.column]!;
    const spoken = order === 'dmy' ? 'jj/mm/aaaa (dd/mm/yyyy)' : order === 'mdy' ? 'mm/jj/aaaa (mm/dd/yyyy)' : 'aa/mm/jj (yy/mm/dd)';
    if (by === 'evidence') notes.push(new LedgerIssue(header.row + 1, column.column + 1, 'date-order', name, spoken));
    if (by === 'otherColumns') notes.push(new LedgerIssue(header.row + 1, column.column + 1, 'date-order-from-others', name, spoken));
    if (by === 'conflict' || by === 'nothing') notes.push(new LedgerIssue(header.row + 1, column.column + 1, 'date-order-undecided', name, name));
  }
}

function decideAllAmounts({ amounts, header, notes }: TableColumns, options: Options): void {
  const read = Object.values(amounts).filter((column) => column !== null);
  for (const column of read) {
    const by = decideAmounts(column, read, options.decimal);
    const name = header.headers[column.column]!;
    if (by === 'undecided') notes.push(new LedgerIssue(header.row + 1, column.column + 1, 'decimal-undecided', name, name));
    if (by === 'otherColumns') notes.push(new LedgerIssue(header.row + 1, column.column + 1, 'decimal-from-others', name, name));
  }
}
