import type { Language } from '../../src/base/text';
import type { Issue } from '../../src/ledger/issue';
import type { WrittenList } from '../effects/paneEffects';
import { dataTexts } from '../texts/dataTexts';

const KINDS = { rejected: dataTexts.rejectedRows, warning: dataTexts.warning, note: dataTexts.note };

/** Everything found while reading, as a sheet. */
export function issuesWritten(issues: readonly Issue[], language: Language): WrittenList {
  const header = [dataTexts.columnRow, dataTexts.columnColumn, dataTexts.columnKind, dataTexts.columnFound, dataTexts.columnMeaning];
  return {
    sheet: dataTexts.issuesSheet[language],
    rows: [
      header.map((text) => text[language]),
      ...issues.map((issue) => [issue.row || null, issue.column || null, KINDS[issue.severity][language], issue.found, issue.text[language]]),
    ],
  };
}
