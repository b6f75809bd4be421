import type { Language } from '../src/base/text';
import type { WrittenCell } from '../src/hosts/workbook';
import { WorkbookError } from '../src/hosts/workbookError';
import type { Cells } from '../src/ledger/cells';
import { joinPayments } from '../src/ledger/joinPayments';
import { ledgerCells } from '../src/ledger/ledgerCells';
import { DEFAULT_OPTIONS } from '../src/ledger/options';
import { issuesWritten } from './lists/issuesWritten';
import { plainCell } from './workbenchRows';

type Rows = readonly (readonly WrittenCell[])[];

/**
 * Invoices and their payments as the rows of one ledger, and beside it everything that was found while joining them:
 * once joined, the ledger no longer shows a payment without its invoice or on a cancelled one.
 */
export function joinedTables(invoices: Cells, payments: Cells, language: Language): { readonly rows: Rows; readonly clients: number; readonly findings: Rows } {
  const joined = joinPayments(invoices, payments, DEFAULT_OPTIONS);
  if (!joined.ok) throw new WorkbookError(joined.failure.text);
  const { ledger, issues, counts } = joined.value;
  const [header, ...lines] = issuesWritten(issues, language).rows;
  const tables = { fr: ['Table', 'factures', 'règlements'], en: ['Table', 'invoices', 'payments'] }[language];
  const sums = language === 'fr'
    ? `${counts.rows} lignes dans les deux fichiers : ${counts.accepted} acceptées, ${counts.rejected} rejetées, ${counts.blank} vides`
    : `${counts.rows} rows in the two files: ${counts.accepted} accepted, ${counts.rejected} rejected, ${counts.blank} blank`;
  return {
    clients: ledger.clients.length,
    rows: ledgerCells(ledger, language).map((row) => row.map(plainCell)),
    findings: [
      [tables[0]!, ...header!],
      [null, null, null, null, null, sums],
      ...lines.map((line, at) => [issues[at]!.table === 'payments' ? tables[2]! : tables[1]!, ...line]),
    ],
  };
}
