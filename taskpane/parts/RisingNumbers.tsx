import { useState } from 'react';
import { NumberField } from './NumberField';

/** Four numbers that must rise, side by side; they are kept once they do. */
export function RisingNumbers<Numbers extends readonly number[]>({ legend, labels, values, max, whole = true, hint, wrong, isGood, onValues }: {
  readonly legend: string; readonly labels: readonly string[]; readonly values: Numbers; readonly max: number; readonly whole?: boolean;
  readonly hint: string; readonly wrong: string; readonly isGood: (values: readonly number[]) => values is Numbers; readonly onValues: (values: Numbers) => void;
}) {
  const [typed, setTyped] = useState<readonly number[]>(values);
  const set = (at: number, value: number | null): void => {
    const next = typed.map((old, rank) => (rank === at ? value ?? old : old));
    setTyped(next);
    if (isGood(next)) onValues(next);
  };
  const good = isGood(typed);
  return (
    <fieldset className="vigie-fieldset">
      <legend>{legend}</legend>
      <div className="vigie-four">
        {labels.map((label, at) => <NumberField key={label} label={label} value={typed[at] ?? null} max={max} whole={whole} onValue={(value) => set(at, value)} />)}
      </div>
      <p className={good ? 'vigie-hint' : 'vigie-error'} role={good ? undefined : 'alert'}>{good ? hint : wrong}</p>
    </fieldset>
  );
}
