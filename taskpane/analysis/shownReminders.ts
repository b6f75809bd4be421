import { foldName } from '../../src/ledger/foldName';
import type { ReminderLine } from '../../src/reminders/reminderLine';
import type { ListState } from '../state/listState';

/** The lines to chase that the user's filters leave, in the order of the list. */
export function shownReminders(reminders: readonly ReminderLine[], { todayClass, todayChannel, todaySearch }: ListState): readonly ReminderLine[] {
  const wanted = foldName(todaySearch);
  return reminders.filter((line) => line.hold === null
    && (todayClass === 'all' || line.class === todayClass)
    && (todayChannel === 'all' || line.channel === todayChannel)
    && (wanted === '' || foldName(line.name).includes(wanted)));
}
