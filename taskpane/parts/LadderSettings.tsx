import type { LadderOptions } from '../../src/ledger/reminderOptions';
import { useLanguage } from '../languageContext';
import { isStepDays } from '../state/isStepDays';
import { reminderSettingsTexts as texts } from '../texts/reminderSettingsTexts';
import { NumberField } from './NumberField';
import { RisingNumbers } from './RisingNumbers';

/** When the steps of one kind of client may come, and how often at most. */
export function LadderSettings({ ladder, initial, onLadder }: { readonly ladder: LadderOptions; readonly initial: LadderOptions; readonly onLadder: (ladder: LadderOptions) => void }) {
  const { say } = useLanguage();
  const set = (change: Partial<LadderOptions>): void => onLadder({ ...ladder, ...change });
  return (
    <>
      <RisingNumbers
        key={ladder.stepDays.join()} legend={say(texts.steps)} labels={texts.stepNames.map(say)} values={ladder.stepDays} max={365}
        hint={say(texts.stepsHint)} wrong={say(texts.badSteps)} isGood={isStepDays} onValues={(stepDays) => set({ stepDays })}
      />
      <NumberField label={say(texts.minimumGap)} value={ladder.minimumGap} min={1} max={90} onValue={(value) => set({ minimumGap: value ?? initial.minimumGap })} />
      <div className="vigie-two">
        <NumberField label={say(texts.capCount)} value={ladder.capCount} min={1} max={31} onValue={(value) => set({ capCount: value ?? initial.capCount })} />
        <NumberField label={say(texts.capDays)} value={ladder.capDays} min={1} max={365} onValue={(value) => set({ capDays: value ?? initial.capDays })} />
      </div>
    </>
  );
}
