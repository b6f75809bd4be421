import type { Outcome } from '../../src/base/outcome';
import type { Language } from '../../src/base/text';
import { draftMessage, type Draft } from '../../src/reminders/draftMessage';
import { letterSettings, type Letterhead } from '../../src/reminders/letterSettings';
import type { Channel, ReminderLine } from '../../src/reminders/reminderLine';
import type { Analysis } from './analysis';

/** The draft for a line of the list, under the user's letterhead; `channel` where the user chose another one. */
export function draftOf(analysis: Analysis, line: ReminderLine, letterhead: Letterhead, language: Language, channel: Channel | null = null): Outcome<Draft> {
  const { reading: { ledger }, asOf, reminderSettings, known, options } = analysis;
  return draftMessage(ledger, asOf, line, language, {
    settings: reminderSettings, known, letter: letterSettings(options, letterhead),
    ...(channel === null ? {} : { channel }),
  });
}
