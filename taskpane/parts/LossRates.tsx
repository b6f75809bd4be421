import { AGE_BUCKETS, type AgeBucket } from '../../src/ledger/ageBucket';
import type { Options } from '../../src/ledger/options';
import { useLanguage } from '../languageContext';
import { LOSS_BUCKETS } from '../texts/lossBuckets';
import { settingsTexts } from '../texts/settingsTexts';
import type { ViewProps } from '../views/viewProps';
import { NumberField } from './NumberField';
import { Section } from './Section';

/** The user's own loss rates for the provision, by age; an empty one is that of the ledger. */
export function LossRates({ state, onOptions }: ViewProps & { readonly onOptions: (change: Partial<Options>) => void }) {
  const { say } = useLanguage();
  const { lossRates } = state.settings.options;
  const set = (bucket: AgeBucket, rate: number | null): void => {
    const others = Object.fromEntries(Object.entries(lossRates).filter(([name]) => name !== bucket));
    onOptions({ lossRates: rate === null ? others : { ...others, [bucket]: rate / 100 } });
  };
  return (
    <Section title={say(settingsTexts.lossRates)} hint={say(settingsTexts.lossRatesHint)}>
      <div className="vigie-two">
        {AGE_BUCKETS.map((bucket) => {
          const rate = lossRates[bucket];
          return (
            <NumberField key={bucket} label={say(LOSS_BUCKETS[bucket])} value={rate === undefined ? null : Number((rate * 100).toFixed(4))} max={100} whole={false} optional onValue={(value) => set(bucket, value)} />
          );
        })}
      </div>
    </Section>
  );
}
