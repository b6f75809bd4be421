import type { Place } from '../../src/hosts/workbook';
import type { Cells } from '../../src/ledger/cells';
import { checkLog, type LogRowIssue } from '../../src/reminders/checkLog';
import type { LogEvent } from '../../src/reminders/logEvent';
import { missingEvents, type MissingEvent, type RememberedEvents } from '../../src/reminders/missingEvents';

/** The name of the log's sheet: a word of both languages, since co-authors of two languages write one log. */
export const LOG_SHEET = 'Vigie Journal';

/** The reminder log as it stands on its sheet. */
export interface ReminderLog {
  /** Null while nothing was ever logged. */
  readonly place: Place | null;
  /** Row by row, not merged. */
  readonly rows: readonly LogEvent[];
  readonly issues: readonly LogRowIssue[];
  /** What was deleted or undone since we wrote it. */
  readonly missing: readonly MissingEvent[];
}

/** Reads the log's sheet, and compares it with what is remembered of it; without a sheet, all that is remembered is gone. */
export function reminderLogOf(found: { readonly place: Place; readonly cells: Cells } | null, minorDigits: number, remembered: RememberedEvents): ReminderLog {
  const { events, issues } = found === null ? { events: [], issues: [] } : checkLog(found.cells, minorDigits);
  return { place: found?.place ?? null, rows: events, issues, missing: missingEvents(events, remembered) };
}
