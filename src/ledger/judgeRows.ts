import { LARGEST_MONEY } from '../base/money';
import { TOO_MANY_CURRENCIES } from './currencies';
import { StatusCode, TypeCode } from './documentWords';
import type { DueFinder } from './dueOfRow';
import { LedgerIssue } from './ledgerIssue';
import { amountIssue, cellIssue, clientIssue, dateIssue, isBlankRow, strayRow } from './rejectRow';
import { RowKind } from './rowKinds';
import { writtenText } from './clipped';
import type { TableColumns } from './tableColumns';

/** What each row is, and the due date of each invoice. */
export interface JudgedRows {
  readonly kinds: Uint8Array;
  readonly due: Int32Array;
  /** 1 where the due date was inferred; null if none was. */
  readonly inferred: Uint8Array | null;
}

/** Amounts up to here are counted exactly in every currency, with three decimals. */
const LARGEST_AMOUNT = LARGEST_MONEY / 1000;

/**
 * Says what each row is: blank, rejected for its first fault, an invoice, a credit note, a payment, a cancelled document.
 * The first lines of the loop know a plain invoice, as nearly all rows are; everything else is looked at closely.
 */
export function judgeRows(table: TableColumns, currencies: Uint8Array | null, finder: DueFinder, issues: LedgerIssue[]): JudgedRows {
  const { count } = table;
  const kinds = new Uint8Array(count);
  const due = table.dates.due === null ? new Int32Array(count) : table.dates.due.days;
  let inferred: Uint8Array | null = null;
  let inferredCount = 0;
  const clients = table.clientIds!;
  const issued = table.dates.issued!.days;
  const paidOn = table.dates.paidOn?.days ?? issued;
  const { values } = table.amounts.amount!;
  const types = table.words.type?.codes ?? null;
  const statuses = table.words.status?.codes ?? null;
  const hasFaults = Object.values(table.amounts).some((column) => column !== null && column.faults !== null);
  const lastWritten = lastWrittenRow(table);

  for (let i = 0; i < count; i += 1) {
    const value = values[i]!;
    const isPlain = clients[i]! >= 0 && issued[i]! > 0 && due[i]! > 0 && paidOn[i]! >= 0 && value > 0 && value < LARGEST_AMOUNT && !hasFaults &&
      types === null && (currencies === null || currencies[i] !== TOO_MANY_CURRENCIES) && (statuses === null || statuses[i] !== StatusCode.cancelled);
    kinds[i] = isPlain ? RowKind.invoice : judge(i);
  }
  if (table.dates.due === null && inferredCount > 0) issues.push(new LedgerIssue(0, 0, 'all-due-inferred', '', inferredCount));
  return { kinds, due, inferred };

  function judge(i: number): number {
    const type = types === null ? TypeCode.none : types[i]!;
    if (isBlankRow(table, i)) return RowKind.blank;
    const fault = faultOf(i, type);
    if (fault !== null) return reject(fault);
    if (type === TypeCode.payment) return RowKind.payment;
    if (type === TypeCode.notReceivable || (statuses !== null && statuses[i] === StatusCode.cancelled)) return RowKind.cancelled;
    if (type === TypeCode.credit || values[i]! < 0) return RowKind.credit;
    if (due[i]! > 0) return RowKind.invoice;
    const day = finder.infer(i);
    if (typeof day !== 'number') return reject(day);
    due[i] = day;
    (inferred ??= new Uint8Array(count))[i] = 1;
    inferredCount += 1;
    if (table.dates.due !== null) issues.push(cellIssue(table, i, table.dates.due.column, 'due-inferred'));
    return RowKind.invoice;
  }

  function reject(issue: LedgerIssue): number {
    issues.push(issue);
    return RowKind.rejected;
  }

  function faultOf(i: number, type: number): LedgerIssue | null {
    const isPayment = type === TypeCode.payment;
    const hasDay = issued[i]! > 0 || (isPayment && table.dates.paidOn !== null && paidOn[i]! > 0);
    return strayRow(table, i, i === lastWritten) ?? (isPayment && clients[i] === -1 && hasNumber(i) ? null : clientIssue(table, i))
      ?? (hasDay ? null : dateIssue(table, i, 'issued', true)) ?? amountIssue(table, i, 'amount', true)
      ?? settlementFault(i)
      ?? (Math.abs(values[i]!) >= LARGEST_AMOUNT ? cellIssue(table, i, table.amounts.amount!.column, 'amount-too-large') : null)
      ?? (currencies !== null && currencies[i] === TOO_MANY_CURRENCIES ? cellIssue(table, i, table.columns.get('currency') ?? -1, 'too-many-currencies') : null);
  }

  /** A payment day or amount that cannot be read would leave a paid invoice open: the row is refused instead. */
  function settlementFault(i: number): LedgerIssue | null {
    return dateIssue(table, i, 'paidOn', false) ?? amountIssue(table, i, 'paidAmount', false) ?? amountIssue(table, i, 'balance', false);
  }

  function hasNumber(i: number): boolean {
    const column = table.columns.get('invoice');
    return column !== undefined && writtenText(table.cells[table.first + i]![column]) !== '';
  }
}

function lastWrittenRow(table: TableColumns): number {
  let i = table.count - 1;
  while (i >= 0 && isBlankRow(table, i)) i -= 1;
  return i;
}
