import { asRows } from './asRows';
import type { Cells } from './cells';
import type { ClientField } from './clientHeaders';
import { findClientHeader } from './findClientHeader';
import { headerMeaning } from './headerSynonyms';

/** What only a table about clients says; a score or a name stands in many tables. */
const TELLING: readonly ClientField[] = ['kind', 'sector', 'contact', 'email', 'phone', 'address', 'terms', 'creditLimit', 'doNotContact', 'insolvency'];

/**
 * Whether cells look like a Clients table: a header with the client and at least `needed` columns that only such a table
 * has (e-mail, sector, credit limit…), and not with an invoice's date and amount.
 *
 * @example
 * isClientsTable([['Client', 'E-mail', 'Secteur']], 2) // true
 * @example
 * isClientsTable([['Client', 'E-mail', 'Date facture', 'Montant TTC']], 1) // false
 */
export function isClientsTable(cells: Cells, needed: number): boolean {
  const rows = asRows(cells);
  const header = findClientHeader(rows);
  if (header === null) return false;
  const ofInvoices = new Set(rows[header.row]!.slice(0, 200).map((cell) => (typeof cell === 'string' ? headerMeaning(cell)?.field : undefined)));
  if (ofInvoices.has('amount') && (ofInvoices.has('issued') || ofInvoices.has('due'))) return false;
  return TELLING.filter((field) => header.columns.has(field)).length >= needed;
}
