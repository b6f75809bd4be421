import type { Outcome } from '../../src/base/outcome';
import { UNKNOWN_PROFILE } from '../../src/reminders/clientProfile';
import type { Template } from '../../src/reminders/defaultTemplates';
import { draftMessage, type Draft } from '../../src/reminders/draftMessage';
import { letterSettings, type Letterhead } from '../../src/reminders/letterSettings';
import type { ReminderLine } from '../../src/reminders/reminderLine';
import { templateKey } from '../../src/reminders/templates';
import type { ChosenTemplate } from '../state/listState';
import type { Analysis } from './analysis';

/** The clients on whom a template can be tried: those with something to claim, the list's first ones first. */
export function previewLines(analysis: Analysis): readonly ReminderLine[] {
  return analysis.reminders.filter(({ content }) => content.length > 0).slice(0, 50);
}

/** What the template would make for this client, were it at that step; nothing is sent or logged. */
export function templatePreview(analysis: Analysis, line: ReminderLine, chosen: ChosenTemplate, template: Template, letterhead: Letterhead): Outcome<Draft> {
  const { reading: { ledger }, asOf, reminderSettings, known, options } = analysis;
  const { language, level, channel } = chosen;
  const profile = known.profiles?.get(line.client) ?? UNKNOWN_PROFILE;
  return draftMessage(ledger, asOf, { ...line, hold: null, level, channel }, language, {
    settings: reminderSettings, letter: letterSettings(options, letterhead), channel, templates: { [templateKey(language, level, channel)]: template },
    known: { ...known, profiles: new Map([[line.client, { ...profile, language }]]) },
  });
}
