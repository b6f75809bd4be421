import { LARGEST_MONEY, toMinorUnits } from '../base/money';
import { NO_DAY } from '../base/serialDay';
import type { Currencies } from './currencies';
import { currencyOfRows, TOO_MANY_CURRENCIES } from './currencies';
import type { Documents } from './documents';
import { noInvoices } from './documents';
import { StatusCode, TypeCode } from './documentWords';
import { dueOfRow } from './dueOfRow';
import { addInvoice } from './invoiceFacts';
import type { LedgerIssue } from './ledgerIssue';
import { NumberIndex } from './numberIndex';
import type { Options } from './options';
import { rowNumbers } from './rowNumbers';
import { amountIssue, cellIssue, clientIssue, dateIssue, isBlankRow, strayRow } from './rejectRow';
import { RepeatedRows } from './repeatedRows';
import type { TableColumns } from './tableColumns';
import type { PaymentTerms } from './termsText';

/** Terms agreed with a client, by folded name: the due date of an invoice that states neither date nor terms. */
export type AgreedTerms = ReadonlyMap<string, PaymentTerms>;

/** Judges every row: a document, a payment, a blank, or rejected with its first fault. accepted + rejected + blank = rows. */
export function collectDocuments(
  table: TableColumns,
  options: Options,
  agreed: AgreedTerms | undefined,
  currencies: Currencies = { names: [], digits: [] },
): Documents {
  const currencyOf = currencyOfRows(table, currencies, options);
  const invoices = noInvoices(table.count);
  const documents: Documents = {
    clients: table.clients, currencies, invoices, byNumber: new NumberIndex(invoices.number, table.count),
    credits: [], payments: [], cancelled: new Map(), issues: [...table.notes], counts: { accepted: 0, rejected: 0, blank: 0 },
  };
  const { counts, issues } = documents;
  const numbers = rowNumbers(table);
  const repeated = new RepeatedRows(table.cells);
  const due = dueOfRow(table, options, agreed, documents);
  const amounts = table.amounts.amount!.values;
  const issued = table.dates.issued!.days;
  const types = table.words.type?.codes ?? null;
  const statuses = table.words.status?.codes ?? null;
  const sign = paymentSign(table);
  const lastWritten = lastWrittenRow(table);

  for (let i = 0; i < table.count; i += 1) {
    const type = types === null ? TypeCode.none : types[i]!;
    const currency = currencyOf === null ? 0 : currencyOf[i]!;
    const fault = faultOf(i, type, currency);
    if (fault !== null) {
      if (fault === 'blank') counts.blank += 1;
      else reject(fault);
      continue;
    }
    const number = numbers === null ? '' : numbers.texts[i]!;
    const status = statuses === null ? StatusCode.none : statuses[i]!;
    const minor = toMinorUnits(amounts[i]!, currencies.digits[currency]!);
    if (type === TypeCode.payment) addPayment(i, number, currency);
    else if (status === StatusCode.cancelled || type === TypeCode.notReceivable) addCancelled(i, number, status);
    else if (minor < 0 || type === TypeCode.credit) addCredit(i, number, Math.abs(minor), currency, status);
    else {
      const dueDay = due(i);
      if (typeof dueDay === 'number') enterInvoice(i, number, minor, currency, dueDay, status);
      else reject(dueDay);
    }
  }
  return documents;

  /** The first fault of a row. */
  function faultOf(i: number, type: number, currency: number): LedgerIssue | 'blank' | null {
    const client = table.clientIds === null ? 0 : table.clientIds[i]!;
    const isPayment = type === TypeCode.payment;
    const day = issued[i]! > 0 || (isPayment && (table.dates.paidOn?.days[i] ?? 0) > 0);
    const amountFault = table.amounts.amount!.faults;
    if (client >= 0 && day && amounts[i] !== 0 && (amountFault === null || amountFault[i] === 0) && currency !== TOO_MANY_CURRENCIES) {
      if (Math.abs(amounts[i]!) * 1000 > LARGEST_MONEY) return cellIssue(table, i, table.amounts.amount!.column, 'amount-too-large');
      return settlementFault(i);
    }
    if (isBlankRow(table, i)) return 'blank';
    const clientFault = isPayment && numbers !== null && numbers.texts[i] !== '' && client === -1 ? null : clientIssue(table, i);
    return strayRow(table, i, i === lastWritten) ?? clientFault ?? (day ? null : dateIssue(table, i, 'issued', true))
      ?? amountIssue(table, i, 'amount', true) ?? settlementFault(i)
      ?? (currency === TOO_MANY_CURRENCIES ? cellIssue(table, i, table.columns.get('currency') ?? -1, 'too-many-currencies') : null);
  }

  /** A payment day or amount that cannot be read would leave a paid invoice open: the row is refused instead. */
  function settlementFault(i: number): LedgerIssue | null {
    const { paidOn } = table.dates;
    const { paidAmount, balance } = table.amounts;
    if (paidOn !== null && paidOn.days[i]! < 0) return dateIssue(table, i, 'paidOn', false);
    if (paidAmount !== null && paidAmount.faults !== null) {
      const fault = amountIssue(table, i, 'paidAmount', false);
      if (fault !== null) return fault;
    }
    return balance !== null && balance.faults !== null ? amountIssue(table, i, 'balance', false) : null;
  }

  function reject(issue: LedgerIssue): void {
    counts.rejected += 1;
    issues.push(issue);
  }

  function enterInvoice(i: number, number: string, minor: number, currency: number, dueDay: number, status: number): void {
    const position = invoices.count;
    const client = table.clientIds![i]!;
    const row = table.first + i;
    if (number === '') {
      const earlier = repeated.repeatsUnder(`${client}|${issued[i]!}|${minor}`, row);
      if (earlier >= 0) return reject(cellIssue(table, i, -1, 'duplicate-row', earlier + 1));
      invoices.number[position] = String(row + 1);
    } else {
      invoices.number[position] = number;
      const first = documents.byNumber.add(position, number);
      if (first >= 0) {
        const earlier = repeated.repeats(invoices.row[first]! - 1, row);
        if (earlier >= 0) return reject(cellIssue(table, i, -1, 'duplicate-row', earlier + 1));
        issues.push(cellIssue(table, i, numbers!.column, 'number-reused', invoices.row[first]!));
      }
    }
    addInvoice(table, documents, i, { client, minor, currency, issued: issued[i]!, due: dueDay, status });
    counts.accepted += 1;
  }

  function addPayment(i: number, number: string, currency: number): void {
    const row = table.first + i;
    const day = issued[i]! > 0 ? issued[i]! : table.dates.paidOn!.days[i]!;
    const client = table.clientIds![i]!;
    const earlier = repeated.repeatsUnder(`payment|${client}|${number}|${day}|${amounts[i]!}`, row);
    if (earlier >= 0) return reject(cellIssue(table, i, -1, 'duplicate-row', earlier + 1));
    const named = table.columns.has('currency') && currency >= 0 ? currency : -1;
    documents.payments.push({ table: undefined, row: row + 1, column: numbers === null ? 0 : numbers.column + 1, client, number, day, major: amounts[i]! * sign, currency: named });
    counts.accepted += 1;
  }

  function addCredit(i: number, number: string, minor: number, currency: number, status: number): void {
    const row = table.first + i;
    const client = table.clientIds![i]!;
    const day = issued[i]!;
    if (day <= NO_DAY) return reject(dateIssue(table, i, 'issued', true)!);
    const earlier = repeated.repeatsUnder(`credit|${client}|${number}|${day}|${minor}`, row);
    if (earlier >= 0) return reject(cellIssue(table, i, -1, 'duplicate-row', earlier + 1));
    documents.credits.push({ row: row + 1, client, number, day, amount: minor, currency });
    if (status === StatusCode.paid) issues.push(cellIssue(table, i, table.words.status!.column, 'credit-note-paid'));
    counts.accepted += 1;
  }

  function addCancelled(i: number, number: string, status: number): void {
    const column = status === StatusCode.cancelled ? table.words.status!.column : table.words.type!.column;
    const issue = cellIssue(table, i, column, 'cancelled', String(table.cells[table.first + i]![column]).slice(0, 40));
    if (number !== '' && !documents.cancelled.has(number)) documents.cancelled.set(number, table.first + i + 1);
    issues.push(issue);
    counts.accepted += 1;
  }
}

/** Programs write payments as positive or as negative amounts: the sign of most of them is the sign of a payment. */
function paymentSign(table: TableColumns): 1 | -1 {
  const types = table.words.type?.codes;
  if (types === undefined) return 1;
  let balance = 0;
  for (let i = 0; i < types.length; i += 1) if (types[i] === TypeCode.payment) balance += Math.sign(table.amounts.amount!.values[i]!);
  return balance < 0 ? -1 : 1;
}

function lastWrittenRow(table: TableColumns): number {
  let i = table.count - 1;
  while (i >= 0 && isBlankRow(table, i)) i -= 1;
  return i;
}
