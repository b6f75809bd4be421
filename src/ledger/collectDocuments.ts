import { toMinorUnits } from '../base/money';
import type { Currencies } from './currencies';
import { currencyOfRows } from './currencies';
import type { CreditRow, Documents, PaymentRow } from './documents';
import { StatusCode, TypeCode } from './documentWords';
import { dueFinder } from './dueOfRow';
import { invoiceColumns } from './invoiceColumns';
import { judgeRows } from './judgeRows';
import type { LedgerIssue } from './ledgerIssue';
import { isWrittenLedger } from './ledgerCells';
import { numberRows } from './numberRows';
import type { Options } from './options';
import { cellIssue } from './rejectRow';
import { countKinds, RowKind, rowsOfKind } from './rowKinds';
import type { TextColumn } from './textColumn';
import type { TableColumns } from './tableColumns';
import type { AgreedTerms } from './termsText';

/** Judges every row and sorts the accepted ones by what they are. accepted + rejected + blank = rows. */
export function collectDocuments(
  table: TableColumns,
  options: Options,
  agreed: AgreedTerms | undefined,
  currencies: Currencies,
): Documents {
  const currencyOf = currencyOfRows(table, currencies, options);
  const issues: LedgerIssue[] = table.notes.slice();
  const { numbers } = table;
  const judged = judgeRows(table, currencyOf, dueFinder(table, options, agreed), issues);
  const { kinds } = judged;
  const { number, byNumber } = numberRows(table, kinds, numbers, issues);
  const kindCounts = countKinds(kinds);
  const rowsOf = (kind: number): Int32Array => rowsOfKind(kinds, kind, kindCounts[kind]!);
  const blank = kindCounts[RowKind.blank]!;
  const rejected = kindCounts[RowKind.rejected]!;
  return {
    clients: table.clients,
    currencies,
    invoices: invoiceColumns(table, judged, rowsOf(RowKind.invoice), number, currencyOf, currencies.digits, issues),
    byNumber,
    credits: creditRows(table, rowsOf(RowKind.credit), numbers, currencyOf, currencies, issues),
    payments: paymentRows(table, rowsOf(RowKind.payment), numbers, currencyOf),
    cancelled: cancelledRows(table, rowsOf(RowKind.cancelled), numbers, issues),
    issues,
    counts: { accepted: table.count - blank - rejected, rejected, blank },
  };
}

function creditRows(
  table: TableColumns, rows: Int32Array, numbers: TextColumn | null, currencyOf: Uint8Array | null, currencies: Currencies, issues: LedgerIssue[],
): CreditRow[] {
  return Array.from(rows, (i) => {
    const currency = currencyOf === null ? 0 : currencyOf[i]!;
    const amount = Math.abs(toMinorUnits(table.amounts.amount!.values[i]!, currencies.digits[currency]!));
    if (table.words.status?.codes[i] === StatusCode.paid) issues.push(cellIssue(table, i, table.words.status.column, 'credit-note-paid'));
    return { row: table.first + i + 1, client: table.clientIds![i]!, number: numbers === null ? '' : numbers.texts[i]!, day: table.dates.issued!.days[i]!, amount, currency };
  });
}

function paymentRows(table: TableColumns, rows: Int32Array, numbers: TextColumn | null, currencyOf: Uint8Array | null): PaymentRow[] {
  const { values } = table.amounts.amount!;
  // Programs write payments as positive or as negative amounts: the sign of most of them is the sign of a payment.
  const sign = rows.reduce((sum, i) => sum + Math.sign(values[i]!), 0) < 0 ? -1 : 1;
  const issued = table.dates.issued!.days;
  const below = isWrittenLedger(table.cells[table.first - 1]!);
  return Array.from(rows, (i) => ({
    table: undefined,
    below,
    row: table.first + i + 1,
    column: numbers === null ? 0 : numbers.column + 1,
    client: Math.max(-1, table.clientIds![i]!),
    number: numbers === null ? '' : numbers.texts[i]!,
    day: issued[i]! > 0 ? issued[i]! : table.dates.paidOn!.days[i]!,
    major: values[i]! * sign,
    currency: currencyOf === null ? -1 : currencyOf[i]!,
  }));
}

function cancelledRows(table: TableColumns, rows: Int32Array, numbers: TextColumn | null, issues: LedgerIssue[]): Map<string, number> {
  const cancelled = new Map<string, number>();
  const { status, type } = table.words;
  for (const i of rows) {
    const column = type !== null && type.codes[i] === TypeCode.notReceivable ? type.column : status!.column;
    issues.push(cellIssue(table, i, column, 'cancelled', String(table.cells[table.first + i]![column]).slice(0, 40)));
    const number = numbers === null ? '' : numbers.texts[i]!;
    if (number !== '' && !cancelled.has(number)) cancelled.set(number, table.first + i + 1);
  }
  return cancelled;
}
