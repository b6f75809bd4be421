import { LAST_DAY } from './dayCode';
import { foldName } from './foldName';
import { LedgerIssue } from './ledgerIssue';
import type { Options } from './options';
import { cellIssue, dateIssue } from './rejectRow';
import { shownText } from './clipped';
import type { TableColumns } from './tableColumns';
import type { AgreedTerms, PaymentTerms } from './termsText';
import { dueUnder, readTerms } from './termsText';

/** Finds the due date of a row that states none. */
export interface DueFinder {
  /** The inferred day, or the issue of a row that gives no way to it. */
  infer(i: number): number | LedgerIssue;
}

/** Infers due dates from the terms of the row, else those agreed with the client, else the option. */
export function dueFinder(table: TableColumns, options: Options, agreed: AgreedTerms | undefined): DueFinder {
  const termsColumn = table.columns.get('terms');
  const read = new Map<string, PaymentTerms | null>();
  const agreedById = new Map<number, PaymentTerms>();
  for (const [name, terms] of agreed ?? []) {
    const id = table.clients.folded.get(foldName(name));
    if (id !== undefined) agreedById.set(id, terms);
  }
  const fallback: PaymentTerms | null = options.defaultTerms === null ? null : { days: options.defaultTerms, endOfMonth: false, dayOfMonth: 0 };

  return {
    infer(i) {
      const unreadable = dateIssue(table, i, 'due', false);
      if (unreadable !== null) return unreadable;
      const terms = termsOf(i);
      if (terms instanceof LedgerIssue) return terms;
      const issued = table.dates.issued!;
      const day = dueUnder(terms, issued.days[i]!);
      return day > LAST_DAY ? cellIssue(table, i, issued.column, 'date-out-of-range') : day;
    },
  };

  function termsOf(i: number): PaymentTerms | LedgerIssue {
    const written = termsColumn === undefined ? '' : shownText(table.cells[table.first + i]![termsColumn]);
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
