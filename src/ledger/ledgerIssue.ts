import type { Text } from '../base/text';
import { clipped } from './clipped';
import { isBlank } from './isBlank';
import type { Issue } from './issue';
import type { IssueCode } from './issueTexts';
import { ISSUE_KINDS, issueText } from './issueTexts';

/** An issue whose texts are made when they are asked for: a ledger can have 100,000 of them. */
export class LedgerIssue implements Issue {
  declare readonly table?: 'payments';

  /** @param cell the cell itself; it is cut to a readable text when asked for */
  constructor(
    readonly row: number,
    readonly column: number,
    readonly code: IssueCode,
    private readonly cell: unknown = '',
    /** What the text names: mostly the column. */
    readonly detail: string | number = '',
    table?: 'payments',
  ) {
    if (table !== undefined) this.table = table;
  }

  get severity(): Issue['severity'] {
    return ISSUE_KINDS[this.code].severity;
  }

  get found(): string {
    return isBlank(this.cell) ? '' : clipped(this.cell);
  }

  get text(): Text {
    return issueText(this.code, String(this.detail));
  }

  /** The same issue, of the second table. */
  inPayments(): LedgerIssue {
    return new LedgerIssue(this.row, this.column, this.code, this.cell, this.detail, 'payments');
  }

  /** The same as plain data, for JSON and for messages between threads. */
  toJSON(): Issue {
    return plainIssue(this);
  }
}

/**
 * An issue as plain data, as a message between threads needs it.
 */
export function plainIssue(issue: Issue): Issue {
  const { row, column, code, severity, found, text } = issue;
  return issue.table === undefined ? { row, column, code, severity, found, text } : { table: issue.table, row, column, code, severity, found, text };
}
