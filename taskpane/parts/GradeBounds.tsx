import { useState } from 'react';
import type { Options } from '../../src/ledger/options';
import { useLanguage } from '../languageContext';
import { isGradeBounds } from '../state/isGradeBounds';
import { settingsTexts } from '../texts/settingsTexts';
import { NumberField } from './NumberField';

const LETTERS = ['B', 'C', 'D', 'E'] as const;

/** The four bounds of the grades; they are kept once they rise from B to E. */
export function GradeBounds({ bounds, onBounds }: { readonly bounds: Options['gradeBounds']; readonly onBounds: (bounds: Options['gradeBounds']) => void }) {
  const { say } = useLanguage();
  const [typed, setTyped] = useState<readonly number[]>(bounds);
  const set = (at: number, value: number | null): void => {
    const next = typed.map((bound, rank) => (rank === at ? value ?? bound : bound));
    setTyped(next);
    if (isGradeBounds(next)) onBounds(next);
  };
  return (
    <fieldset className="vigie-fieldset">
      <legend>{say(settingsTexts.grades)}</legend>
      <div className="vigie-four">
        {LETTERS.map((letter, at) => (
          <NumberField key={letter} label={say(settingsTexts.gradeFrom(letter))} value={typed[at] ?? null} max={100} whole={false} onValue={(value) => set(at, value)} />
        ))}
      </div>
      <p className={isGradeBounds(typed) ? 'vigie-hint' : 'vigie-error'} role={isGradeBounds(typed) ? undefined : 'alert'}>
        {say(isGradeBounds(typed) ? settingsTexts.gradesHint : settingsTexts.badBounds)}
      </p>
    </fieldset>
  );
}
