import { mergeLog } from '../../src/reminders/mergeLog';
import type { Analysis } from './analysis';

/** How far the day's work is: clients reminded on the day of the list, and clients still to chase. */
export interface DayProgress {
  readonly done: number;
  readonly toDo: number;
}

/** Counts the reminders that the log has as done on the day of the list, and the lines that no guard holds. */
export function dayProgress({ log, asOf, reminders }: Pick<Analysis, 'log' | 'asOf' | 'reminders'>): DayProgress {
  const done = mergeLog(log.rows).filter(({ kind, state, day }) => kind === 'reminder' && state === 'done' && day === asOf);
  return { done: done.length, toDo: reminders.filter(({ hold }) => hold === null).length };
}
