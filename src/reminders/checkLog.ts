import type { Cells } from '../ledger/cells';
import { isBlank } from '../ledger/isBlank';
import type { LogEvent } from './logEvent';
import { logRow, rowCheck } from './logRow';
import { isLogHeader, logText, readLog } from './readLog';

/** A row of the log that could not be read, or that was changed by hand. */
export interface LogRowIssue {
  /** 1-based row in the cells. */
  readonly row: number;
  readonly code: 'noHeader' | 'unreadable' | 'changedByHand';
  readonly found: string;
}

/** The log as events, and the rows that deserve a look. Never throws on a bad row. */
export function checkLog(cells: Cells, minorDigits: number): { readonly events: LogEvent[]; readonly issues: LogRowIssue[] } {
  const issues: LogRowIssue[] = [];
  const events = readLog(cells, minorDigits, (row, said, event) => {
    if (event === null) return void issues.push({ row, code: 'unreadable', found: said('id')!.slice(0, 80) });
    const check = said('check');
    if (check !== undefined && check !== rowCheck(logRow(event, minorDigits).slice(0, -1))) issues.push({ row, code: 'changedByHand', found: event.id });
  });
  const first = cells.findIndex((row) => !row.every(isBlank));
  if (first >= 0 && !cells.some(isLogHeader)) issues.push({ row: first + 1, code: 'noHeader', found: logText(cells[first]![0]).slice(0, 80) });
  return { events, issues };
}
