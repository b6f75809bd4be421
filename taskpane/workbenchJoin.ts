import type { Language } from '../src/base/text';
import type { WrittenCell } from '../src/hosts/workbook';
import { WorkbookError } from '../src/hosts/workbookError';
import type { Cells } from '../src/ledger/cells';
import { joinPayments } from '../src/ledger/joinPayments';
import { ledgerCells } from '../src/ledger/ledgerCells';
import { DEFAULT_OPTIONS } from '../src/ledger/options';
import { plainCell } from './workbenchRows';

/** Invoices and their payments as the rows of one ledger, and how many clients it has; the pane says what was found on the way. */
export function joinedTables(invoices: Cells, payments: Cells, language: Language): { readonly rows: readonly (readonly WrittenCell[])[]; readonly clients: number } {
  const joined = joinPayments(invoices, payments, DEFAULT_OPTIONS);
  if (!joined.ok) throw new WorkbookError(joined.failure.text);
  const { ledger } = joined.value;
  return { rows: ledgerCells(ledger, language).map((row) => row.map(plainCell)), clients: ledger.clients.length };
}
