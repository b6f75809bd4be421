import type { Outcome } from '../../src/base/outcome';
import type { Language } from '../../src/base/text';
import { draftMessage, type Draft } from '../../src/reminders/draftMessage';
import { letterSettings } from '../../src/reminders/letterSettings';
import type { Channel, ReminderLine } from '../../src/reminders/reminderLine';
import type { PaneSettings } from '../state/paneSettings';
import type { Analysis } from './analysis';

/** The draft for a line of the list, under the user's letterhead and in their wording; `channel` where they chose another one. */
export function draftOf(analysis: Analysis, line: ReminderLine, { letterhead, templates }: Pick<PaneSettings, 'letterhead' | 'templates'>, language: Language, channel: Channel | null = null): Outcome<Draft> {
  const { reading: { ledger }, asOf, reminderSettings, known, options } = analysis;
  return draftMessage(ledger, asOf, line, language, {
    settings: reminderSettings, known, templates, letter: letterSettings(options, letterhead),
    ...(channel === null ? {} : { channel }),
  });
}
