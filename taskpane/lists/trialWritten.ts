import type { Language } from '../../src/base/text';
import { METHODS, type Backtest } from '../../src/risk/backtest';
import type { Analysis } from '../analysis/analysis';
import { trialRows } from '../analysis/trialRows';
import type { WrittenList } from '../effects/paneEffects';
import { trialTexts } from '../texts/trialTexts';
import { asOfRow } from './writtenParts';

/** The trial of the model as a sheet. */
export function trialWritten(analysis: Analysis, backtest: Backtest, language: Language): WrittenList {
  return {
    sheet: trialTexts.sheet[language],
    rows: [
      asOfRow(analysis, language, 4),
      [backtest.sentence[language], null, null, null],
      [trialTexts.measure, ...METHODS.map((method) => trialTexts[method])].map((text) => text[language]),
      ...trialRows(backtest).map(({ measure, values, decimals }) =>
        [measure[language], ...METHODS.map((method) => (values[method] === null ? null : Number(values[method].toFixed(decimals))))]),
    ],
  };
}
