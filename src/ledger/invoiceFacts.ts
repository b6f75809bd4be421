import { toMinorUnits } from '../base/money';
import { NO_DAY } from '../base/serialDay';
import { writtenText } from './clipped';
import type { Documents } from './documents';
import { StatusCode, YesCode } from './documentWords';
import { InvoiceFlag } from './ledger';
import { cellIssue } from './rejectRow';
import type { DateField, TableColumns } from './tableColumns';

/** What the reading has found out about an invoice when it enters the ledger. */
export interface InvoiceHead {
  readonly client: number;
  readonly minor: number;
  readonly currency: number;
  readonly issued: number;
  /** Negated where it was inferred. */
  readonly due: number;
  readonly status: number;
}

/** Enters an invoice: its head, its flags, and what its own row says about payment. */
export function addInvoice(table: TableColumns, documents: Documents, i: number, head: InvoiceHead): void {
  const { invoices } = documents;
  const position = invoices.count;
  const due = head.due < 0 ? -head.due : head.due;
  invoices.client[position] = head.client;
  invoices.row[position] = table.first + i + 1;
  invoices.issued[position] = head.issued;
  invoices.due[position] = due;
  invoices.amount[position] = head.minor;
  invoices.currency[position] = head.currency;
  invoices.status[position] = head.status;
  let flags = head.due < 0 ? InvoiceFlag.dueInferred : 0;
  const { disputed, hold } = table.words;
  if (head.status === StatusCode.disputed || (disputed !== null && disputed.codes[i] === YesCode.yes)) flags |= InvoiceFlag.disputed;
  if (hold !== null && hold.codes[i] === YesCode.yes) {
    flags |= InvoiceFlag.hold;
    invoices.holdReasons.set(position, holdReason(table, i, hold.column));
  }
  if (due < head.issued) documents.issues.push(cellIssue(table, i, table.dates.due?.column ?? -1, 'due-before-issue'));
  if (table.dates.promisedOn !== null) invoices.promised[position] = optionalDay(table, documents, i, 'promisedOn');
  if (table.dates.holdUntil !== null) {
    const until = optionalDay(table, documents, i, 'holdUntil');
    invoices.holdUntil[position] = until;
    if (until > NO_DAY) flags |= InvoiceFlag.hold;
  }
  const remindersColumn = table.columns.get('reminders');
  if (remindersColumn !== undefined) invoices.reminders[position] = reminderCount(table, documents, i, remindersColumn);
  invoices.flags[position] = flags;
  readSettlement(table, documents, i, position, head);
  invoices.count = position + 1;
}

function readSettlement(table: TableColumns, documents: Documents, i: number, position: number, { minor, currency, issued, status }: InvoiceHead): void {
  const { invoices, issues } = documents;
  const { paidAmount, balance } = table.amounts;
  const day = table.dates.paidOn === null ? NO_DAY : table.dates.paidOn.days[i]!;
  if (paidAmount === null && balance === null) {
    if (day === NO_DAY) return;
    invoices.paidDay[position] = day;
    invoices.paidAmount[position] = minor;
    if (day < issued) issues.push(cellIssue(table, i, table.dates.paidOn!.column, 'payment-before-issue', table.first + i + 1));
    return;
  }
  const digits = documents.currencies.digits[currency]!;
  const paid = paidAmount === null ? 0 : toMinorUnits(paidAmount.values[i]!, digits);
  const rest = balance === null ? 0 : toMinorUnits(balance.values[i]!, digits);
  let settled = paid;
  if (paid !== 0) {
    if (balance !== null && rest !== 0 && paid + rest !== minor) issues.push(cellIssue(table, i, balance.column, 'balance-mismatch'));
  } else if (balance !== null && rest > minor) {
    issues.push(cellIssue(table, i, balance.column, 'balance-above-amount'));
  } else if (balance !== null && rest === 0 && day === NO_DAY && (status === StatusCode.open || status === StatusCode.partial || status === StatusCode.disputed)) {
    issues.push(cellIssue(table, i, balance.column, 'balance-blank-but-open'));
  } else if (balance !== null) settled = minor - rest;
  else if (day !== NO_DAY) settled = minor;
  if (day === NO_DAY) invoices.undated[position] = settled;
  else {
    invoices.paidDay[position] = day;
    invoices.paidAmount[position] = settled;
    if (day < issued) issues.push(cellIssue(table, i, table.dates.paidOn!.column, 'payment-before-issue', table.first + i + 1));
  }
}

/** A day that no figure needs: what cannot be read is reported and left out, the row stays. */
function optionalDay(table: TableColumns, documents: Documents, i: number, field: DateField): number {
  const column = table.dates[field]!;
  const day = column.days[i]!;
  if (day < 0) documents.issues.push(cellIssue(table, i, column.column, 'optional-unreadable'));
  return day > 0 ? day : NO_DAY;
}

function reminderCount(table: TableColumns, documents: Documents, i: number, column: number): number {
  const written = writtenText(table.cells[table.first + i]![column]);
  if (written === '') return 0;
  const count = written.length > 20 ? NaN : Number(written);
  if (count >= 0 && count <= 1000) return Math.floor(count);
  documents.issues.push(cellIssue(table, i, column, 'optional-unreadable'));
  return 0;
}

function holdReason(table: TableColumns, i: number, column: number): string {
  return writtenText(table.cells[table.first + i]![column]).slice(0, 200);
}
