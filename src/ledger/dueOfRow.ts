import type { AgreedTerms } from './collectDocuments';
import { LAST_DAY } from './dayCode';
import type { Documents } from './documents';
import { foldName } from './foldName';
import { LedgerIssue } from './ledgerIssue';
import type { Options } from './options';
import { cellIssue, dateIssue } from './rejectRow';
import { writtenText } from './clipped';
import type { TableColumns } from './tableColumns';
import type { PaymentTerms } from './termsText';
import { dueUnder, readTerms } from './termsText';

/**
 * How the due date of a row is found: its date, else the terms of the row, else those agreed with the client, else the
 * option. An inferred day comes back negated; a row that gives nothing comes back as its issue.
 */
export function dueOfRow(table: TableColumns, options: Options, agreed: AgreedTerms | undefined, documents: Documents): (i: number) => number | LedgerIssue {
  const days = table.dates.due?.days ?? null;
  const issued = table.dates.issued!.days;
  const termsColumn = table.columns.get('terms');
  const read = new Map<string, PaymentTerms | null>();
  const agreedById = new Map<number, PaymentTerms>();
  for (const [folded, terms] of agreed ?? []) {
    const id = table.clients.ids.get(foldName(folded));
    if (id !== undefined) agreedById.set(id, terms);
  }
  const fallback: PaymentTerms | null = options.defaultTerms === null ? null : { days: options.defaultTerms, endOfMonth: false, dayOfMonth: 0 };
  const tellEach = table.dates.due !== null;

  return (i) => {
    if (days !== null && days[i]! > 0) return days[i]!;
    if (days !== null && days[i]! < 0) return dateIssue(table, i, 'due', true)!;
    const terms = termsOf(i);
    if (terms instanceof LedgerIssue) return terms;
    const inferred = dueUnder(terms, issued[i]!);
    if (inferred > LAST_DAY) return cellIssue(table, i, table.dates.issued!.column, 'date-out-of-range');
    if (tellEach) documents.issues.push(cellIssue(table, i, table.dates.due!.column, 'due-inferred'));
    return -inferred;
  };

  function termsOf(i: number): PaymentTerms | LedgerIssue {
    const written = termsColumn === undefined ? '' : writtenText(table.cells[table.first + i]![termsColumn]);
    if (written !== '') {
      let terms = read.get(written);
      if (terms === undefined) {
        terms = readTerms(written);
        read.set(written, terms);
      }
      return terms ?? cellIssue(table, i, termsColumn!, 'terms-unreadable');
    }
    const agreedTerms = agreedById.get(table.clientIds![i]!) ?? fallback;
    return agreedTerms ?? cellIssue(table, i, table.dates.due?.column ?? termsColumn ?? -1, 'due-missing');
  }
}
