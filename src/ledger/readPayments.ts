import type { Outcome } from '../base/outcome';
import { success } from '../base/outcome';
import type { Cells } from './cells';
import type { Currencies } from './currencies';
import { currencyOfRows } from './currencies';
import type { PaymentRow } from './documents';
import { StatusCode } from './documentWords';
import { findHeader } from './findHeader';
import { paymentHeaderMeaning } from './headerSynonyms';
import type { LedgerIssue } from './ledgerIssue';
import type { Options } from './options';
import { readColumns } from './readColumns';
import { missingPaymentColumn } from './readingFailure';
import type { ClientNames } from './clientNames';
import { amountIssue, dateIssue, isBlankRow, strayRow, cellIssue } from './rejectRow';
import { RepeatedRows } from './repeatedRows';
import { unknownWords } from './unknownWords';

/** A table of payments, read. */
export interface PaymentsTable {
  readonly payments: PaymentRow[];
  readonly issues: LedgerIssue[];
  readonly counts: { rows: number; accepted: number; rejected: number; blank: number };
}

/**
 * Reads a table of payments: invoice number, date, amount, perhaps the client. Clients join those of the invoices.
 * A payment whose status says that its money did not come is reported and not counted.
 *
 * @param currencies the currencies of the invoices; those of the payments are added
 */
export function readPayments(cells: Cells, options: Options, clients: ClientNames, currencies: Currencies): Outcome<PaymentsTable> {
  const header = findHeader(cells, paymentHeaderMeaning, { ...options, mapping: options.paymentsMapping }, true);
  if (!header.ok) return header;
  const table = readColumns(cells, header.value, options, clients, currencies, true);
  for (const field of ['issued', 'amount'] as const) {
    if (!table.columns.has(field)) return missingPaymentColumn(field, header.value.headers);
  }
  if (!table.columns.has('invoice') && !table.columns.has('client')) return missingPaymentColumn('invoice', header.value.headers);

  const payments: PaymentRow[] = [];
  const issues: LedgerIssue[] = [...table.notes, ...unknownWords(table)].map(ofPayments);
  const counts = { rows: table.count, accepted: 0, rejected: 0, blank: 0 };
  const { numbers } = table;
  const named = table.columns.has('currency') || table.amounts.amount!.currencies !== null ? currencyOfRows(table, currencies, options) : null;
  const amounts = table.amounts.amount!.values;
  const days = table.dates.issued!.days;
  const repeated = new RepeatedRows(cells);
  let balance = 0;
  for (let i = 0; i < table.count; i += 1) balance += Math.sign(amounts[i]!);
  const sign = balance < 0 ? -1 : 1;

  for (let i = 0; i < table.count; i += 1) {
    const row = table.first + i;
    const isSound = days[i]! > 0 && amounts[i] !== 0 && (table.amounts.amount!.faults?.[i] ?? 0) === 0;
    if (!isSound && isBlankRow(table, i)) {
      counts.blank += 1;
      continue;
    }
    const number = numbers === null ? '' : numbers.texts[i]!;
    const client = table.clientIds === null ? -1 : Math.max(-1, table.clientIds[i]!);
    const fault = (isSound ? null : (strayRow(table, i, false) ?? dateIssue(table, i, 'issued', true) ?? amountIssue(table, i, 'amount', true))) ?? repetition(i, row);
    if (fault !== null) {
      counts.rejected += 1;
      issues.push(ofPayments(fault));
      continue;
    }
    counts.accepted += 1;
    if (table.words.status?.codes[i] === StatusCode.cancelled) {
      issues.push(ofPayments(cellIssue(table, i, table.words.status.column, 'cancelled', String(cells[row]![table.words.status.column]).slice(0, 40))));
      continue;
    }
    payments.push({
      table: 'payments', row: row + 1, column: numbers === null ? 0 : numbers.column + 1, client, number,
      day: days[i]!, major: amounts[i]! * sign, currency: named === null ? -1 : named[i]!,
    });
  }
  return success({ payments, issues, counts });

  function repetition(i: number, row: number): LedgerIssue | null {
    const earlier = repeated.repeatsUnder(`${numbers === null ? '' : numbers.texts[i]!}|${days[i]!}|${amounts[i]!}`, row);
    return earlier < 0 ? null : cellIssue(table, i, -1, 'duplicate-row', earlier + 1);
  }
}

function ofPayments(issue: LedgerIssue): LedgerIssue {
  return issue.inPayments();
}
