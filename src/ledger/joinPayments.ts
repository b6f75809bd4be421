import type { Outcome } from '../base/outcome';
import { success } from '../base/outcome';
import { asRows } from './asRows';
import { assembleLedger } from './assembleLedger';
import type { Cells } from './cells';
import { collectDocuments } from './collectDocuments';
import type { Currencies } from './currencies';
import { findHeader } from './findHeader';
import { SEARCHED_ROWS } from './findHeaderRow';
import { headerLanguage } from './headerLanguage';
import { headerMeaning } from './headerSynonyms';
import type { Options } from './options';
import { readColumns } from './readColumns';
import { missingRequired, readColumnsOf } from './readLedger';
import type { Reading } from './reading';
import { noClients } from './clientNames';
import { readPayments } from './readPayments';
import type { PaymentsTable } from './readPayments';
import { understandStatusCodes } from './statusCodes';
import type { AgreedTerms } from './termsText';
import { unknownWords } from './unknownWords';

/**
 * Reads a table of invoices and a table of payments as one ledger. Payments are joined by invoice number, and by client
 * where they name one. Reported: payments without their invoice, of cancelled invoices, dated before the issue, invoices
 * paid in part or too much. The payments table holds all payments, so that a status alone closes no invoice.
 * The counts are those of both tables together; issues of the second bear `table: 'payments'`.
 */
export function joinPayments(invoiceCells: Cells, paymentCells: Cells, options: Options, agreed?: AgreedTerms): Outcome<Reading> {
  const rows = asRows(invoiceCells, SEARCHED_ROWS);
  const header = findHeader(rows, headerMeaning, options);
  if (!header.ok) return header;
  const clients = noClients();
  const currencies: Currencies = { names: [], digits: [] };
  const table = readColumns(rows, header.value, options, clients, currencies);
  const missing = missingRequired(table, options, agreed);
  if (missing !== null) return missing;
  const payments = readPayments(asRows(paymentCells), options, clients, currencies);
  if (!payments.ok) return payments;
  understandStatusCodes(table, receivedByNumber(payments.value));
  const documents = collectDocuments(table, options, agreed, currencies);
  documents.issues.push(...unknownWords(table), ...payments.value.issues);
  documents.payments.push(...payments.value.payments);
  addCounts(documents.counts, payments.value.counts);
  const ledger = assembleLedger(documents, { joined: true, tolerance: options.tolerance });
  return success({
    ledger,
    issues: documents.issues,
    counts: { rows: table.count + payments.value.counts.rows, ...documents.counts },
    headerRow: header.value.row + 1,
    columns: readColumnsOf(table),
    language: headerLanguage(header.value.headers),
  });
}

function receivedByNumber({ payments }: PaymentsTable): Map<string, number> {
  const received = new Map<string, number>();
  for (const { number, major } of payments) received.set(number, (received.get(number) ?? 0) + major);
  return received;
}

function addCounts(counts: { accepted: number; rejected: number; blank: number }, more: PaymentsTable['counts']): void {
  counts.accepted += more.accepted;
  counts.rejected += more.rejected;
  counts.blank += more.blank;
}
