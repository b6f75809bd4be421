import type { Options } from '../../src/ledger/options';
import { useLanguage } from '../languageContext';
import { isGradeBounds } from '../state/isGradeBounds';
import { settingsTexts } from '../texts/settingsTexts';
import { RisingNumbers } from './RisingNumbers';

const LETTERS = ['B', 'C', 'D', 'E'] as const;

/** The four bounds of the grades. */
export function GradeBounds({ bounds, onBounds }: { readonly bounds: Options['gradeBounds']; readonly onBounds: (bounds: Options['gradeBounds']) => void }) {
  const { say } = useLanguage();
  return (
    <RisingNumbers
      legend={say(settingsTexts.grades)} labels={LETTERS.map((letter) => say(settingsTexts.gradeFrom(letter)))} values={bounds} max={100} whole={false}
      hint={say(settingsTexts.gradesHint)} wrong={say(settingsTexts.badBounds)} isGood={isGradeBounds} onValues={onBounds}
    />
  );
}
