import { reminderList } from '../../src/reminders/reminderList';
import type { Analysis } from './analysis';
import type { ReminderLog } from './reminderLog';

/**
 * The analysis with the log as it stands now, and the list that follows from it. `keepLines`: the list stays as it is,
 * so that a draft that was just begun does not leave while the user works on it.
 */
export function withLog(analysis: Analysis, log: ReminderLog, keepLines = false): Analysis {
  const known = { ...analysis.known, log: log.rows };
  const { model, reading: { ledger }, asOf, reminderSettings } = analysis;
  const reminders = keepLines || model === null ? analysis.reminders : reminderList(ledger, asOf, model, reminderSettings, known);
  return { ...analysis, log, known, reminders };
}
