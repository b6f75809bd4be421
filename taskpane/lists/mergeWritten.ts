import type { Language } from '../../src/base/text';
import { mailMergeRows } from '../../src/files/mailMergeRows';
import type { Draft } from '../../src/reminders/draftMessage';
import type { WrittenList } from '../effects/paneEffects';
import { todayTexts } from '../texts/todayTexts';

/** The drafts as a mail-merge table: its header is the first row, as mail programs want it. */
export function mergeWritten(drafts: readonly Draft[], language: Language): WrittenList {
  return { sheet: todayTexts.mergeSheet[language], rows: mailMergeRows(drafts, language) };
}
