import { toMinorUnits } from '../base/money';
import { NO_DAY } from '../base/serialDay';
import { shownText, writtenText } from './clipped';
import type { InvoiceColumns } from './documents';
import { StatusCode, YesCode } from './documentWords';
import type { JudgedRows } from './judgeRows';
import { InvoiceFlag } from './ledger';
import type { LedgerIssue } from './ledgerIssue';
import { cellIssue } from './rejectRow';
import { codesAt, daysAt } from './rowKinds';
import { rowSettlements } from './rowSettlements';
import type { DateField, TableColumns } from './tableColumns';

/**
 * The columns of the invoices: those of the table, without the rows that are none.
 *
 * @param rows of the table; used up
 */
export function invoiceColumns(
  table: TableColumns,
  judged: JudgedRows,
  rows: Int32Array,
  number: readonly string[],
  currencies: Uint8Array | null,
  digits: readonly number[],
  issues: LedgerIssue[],
): InvoiceColumns {
  const count = rows.length;
  const issued = daysAt(table.dates.issued!.days, rows);
  const due = daysAt(judged.due, rows);
  const currency = currencies === null ? new Uint8Array(count) : codesAt(currencies, rows);
  const status = table.words.status === null ? null : codesAt(table.words.status.codes, rows);
  const { values } = table.amounts.amount!;
  // Where all rows are invoices, nothing else asks for their major units.
  const amount = count === values.length ? values : new Float64Array(count);
  const onlyDigits = digits[0]!;
  for (let k = 0; k < count; k += 1) {
    const i = rows[k]!;
    amount[k] = toMinorUnits(values[i]!, currencies === null ? onlyDigits : digits[currency[k]!]!);
    if (due[k]! < issued[k]!) issues.push(cellIssue(table, i, table.dates.due?.column ?? -1, 'due-before-issue'));
  }
  const holdUntil = optionalDays(table, rows, 'holdUntil', issues);
  const holdReasons = new Map<number, string>();
  const promised = optionalDays(table, rows, 'promisedOn', issues);
  const flags = flagsOf(table, judged, rows, status, holdUntil, holdReasons);
  const reminders = reminderCounts(table, rows, issues);
  const { paidDay, paidAmount, undated } = rowSettlements(table, rows, { issued, amount, currency, status, digits }, issues);
  const client = daysAt(table.clientIds!, rows);
  // The rows of the sheet take the place of those of the table: memory never touched before costs more than a pass.
  for (let k = 0; k < count; k += 1) rows[k]! += table.first + 1;
  return { count, client, number, row: rows, issued, due, amount, currency, status, promised, holdUntil, holdReasons, flags, reminders, paidDay, paidAmount, undated };
}

function flagsOf(
  table: TableColumns, { inferred }: JudgedRows, rows: Int32Array, status: Uint8Array | null, holdUntil: Int32Array, holdReasons: Map<number, string>,
): Uint16Array {
  const flags = new Uint16Array(rows.length);
  const { disputed, hold } = table.words;
  for (let k = 0; status !== null && k < rows.length; k += 1) if (status[k] === StatusCode.disputed) flags[k] = InvoiceFlag.disputed;
  if (inferred === null && disputed === null && hold === null && table.dates.holdUntil === null) return flags;
  for (let k = 0; k < rows.length; k += 1) {
    const i = rows[k]!;
    let flag = flags[k]!;
    if (inferred !== null && inferred[i] === 1) flag |= InvoiceFlag.dueInferred;
    if (disputed !== null && disputed.codes[i] === YesCode.yes) flag |= InvoiceFlag.disputed;
    if (holdUntil[k] !== NO_DAY) flag |= InvoiceFlag.hold;
    if (hold !== null && hold.codes[i] === YesCode.yes) {
      flag |= InvoiceFlag.hold;
      holdReasons.set(k, writtenText(table.cells[table.first + i]![hold.column]).slice(0, 200));
    }
    flags[k] = flag;
  }
  return flags;
}

/** Days that no figure needs: what cannot be read is reported and left out, the row stays. */
function optionalDays(table: TableColumns, rows: Int32Array, field: DateField, issues: LedgerIssue[]): Int32Array {
  const column = table.dates[field];
  if (column === null) return new Int32Array(rows.length);
  const days = daysAt(column.days, rows);
  for (let k = 0; k < days.length; k += 1) {
    if (days[k]! >= 0) continue;
    issues.push(cellIssue(table, rows[k]!, column.column, 'optional-unreadable'));
    days[k] = NO_DAY;
  }
  return days;
}

function reminderCounts(table: TableColumns, rows: Int32Array, issues: LedgerIssue[]): Uint16Array {
  const counts = new Uint16Array(rows.length);
  const column = table.columns.get('reminders');
  if (column === undefined) return counts;
  for (let k = 0; k < rows.length; k += 1) {
    const written = shownText(table.cells[table.first + rows[k]!]![column]);
    if (written === '') continue;
    const count = written.length > 20 ? NaN : Number(written);
    if (count >= 0 && count <= 1000) counts[k] = Math.floor(count);
    else issues.push(cellIssue(table, rows[k]!, column, 'optional-unreadable'));
  }
  return counts;
}
