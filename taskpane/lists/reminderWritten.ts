import type { Language } from '../../src/base/text';
import { LEVEL_NAMES } from '../../src/reminders/reminderReason';
import type { Analysis } from '../analysis/analysis';
import type { WrittenList } from '../effects/paneEffects';
import { clientTexts } from '../texts/clientTexts';
import { CHANNEL_WORDS, CLASS_WORDS, todayTexts } from '../texts/todayTexts';
import { asOfRow, majorAmount } from './writtenParts';

/** Today's reminder list as a sheet, in the order of the list; held clients are left out. */
export function reminderWritten(analysis: Analysis, language: Language): WrittenList {
  const { figures } = analysis;
  const header = [
    todayTexts.rank, todayTexts.client, clientTexts.gradeColumn, todayTexts.amount, todayTexts.stake, todayTexts.days,
    todayTexts.count, todayTexts.kind, todayTexts.how, todayTexts.why,
  ].map((text) => text[language]);
  return {
    sheet: todayTexts.sheet[language],
    rows: [
      asOfRow(analysis, language, header.length),
      header,
      ...analysis.reminders.filter(({ hold }) => hold === null).map((line, at) => [
        at + 1, line.name, analysis.clients[line.client]?.grade ?? null, majorAmount(line.overdueAmount, figures), majorAmount(line.expected, figures),
        line.oldestDaysOverdue, line.invoiceCount, CLASS_WORDS[line.class][language],
        `${LEVEL_NAMES[line.level]![language]}, ${CHANNEL_WORDS[line.channel][language]}`, line.reason[language],
      ]),
    ],
  };
}
