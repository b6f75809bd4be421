import { Field, Select } from '@fluentui/react-components';
import type { Text } from '../../src/base/text';
import { DEFAULT_OPTIONS, type Options } from '../../src/ledger/options';
import { EUROPEAN_UNION, lateFeeRegime } from '../../src/terms/lateFeeRegime';
import { rateSource } from '../../src/terms/rateSource';
import { ECB_RATES, rateInForce } from '../../src/terms/referenceRates';
import { formatDay } from '../format/formatDay';
import { formatNumber } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { settingsTexts } from '../texts/settingsTexts';
import type { ViewProps } from '../views/viewProps';
import { NumberField } from './NumberField';
import { Section } from './Section';

const SHARES = ['margin', 'costOfCapital', 'lossShare'] as const;
const SOLD = ['general', 'periodicInvoice', 'perishableFood', 'meat', 'alcohol', 'grapes', 'transport'] as const;

/** What terms, limits and late fees rest on beyond the ledger. */
export function TermsSettings({ state, onOptions }: ViewProps & { readonly onOptions: (change: Partial<Options>) => void }) {
  const { say } = useLanguage();
  const { options } = state.settings;
  const countries = [...new Set(['FR', 'EU', 'GB', options.country])];
  return (
    <Section title={say(settingsTexts.terms)} hint={say(settingsTexts.termsHint)}>
      {SHARES.map((share) => (
        <NumberField key={share} label={say(settingsTexts[share])} value={percent(options[share])} max={100} whole={false}
          onValue={(value) => onOptions({ [share]: value === null ? DEFAULT_OPTIONS[share] : value / 100 })} />
      ))}
      <NumberField label={say(settingsTexts.newClientDays)} value={options.newClientDays} max={90} onValue={(value) => onOptions({ newClientDays: value ?? DEFAULT_OPTIONS.newClientDays })} />
      <NumberField label={say(settingsTexts.lateFeeRate)} hint={say(settingsTexts.lateFeeRateHint)} value={options.lateFeeRate === null ? null : percent(options.lateFeeRate)} max={100} whole={false} optional
        onValue={(value) => onOptions({ lateFeeRate: value === null ? null : value / 100 })} />
      <NumberField label={say(settingsTexts.referenceRate)} hint={say(referenceHint(options.country))} value={options.referenceRate === null ? null : percent(options.referenceRate)} max={100} whole={false} optional
        onValue={(value) => onOptions({ referenceRate: value === null ? null : value / 100 })} />
      <Field size="small" className="vigie-field" label={say(settingsTexts.country)}>
        <Select value={options.country} onChange={(_, { value }) => onOptions({ country: value })}>
          {countries.map((country) => <option key={country} value={country}>{country === 'EU' ? say(settingsTexts.countryEu) : country}</option>)}
        </Select>
      </Field>
      <Field size="small" className="vigie-field" label={say(settingsTexts.sector)}>
        <Select value={options.sector} onChange={(_, { value }) => onOptions({ sector: value })}>
          {SOLD.map((sector) => <option key={sector} value={sector}>{say(settingsTexts[sector])}</option>)}
        </Select>
      </Field>
    </Section>
  );
}

/** The last rate that the product knows, since when, checked up to when, and where it can be read. */
function referenceHint(country: string): Text {
  const regime = lateFeeRegime(country, ECB_RATES.confirmedTo) ?? EUROPEAN_UNION;
  const table = regime.reference;
  const { percent: rate, from } = rateInForce(table, table.confirmedTo)!;
  const day = (serial: number): Text => ({ fr: formatDay(serial, 'fr'), en: formatDay(serial, 'en') });
  return settingsTexts.referenceRateHint({ fr: `${formatNumber(rate, 'fr', 2)}\u00a0%`, en: `${formatNumber(rate, 'en', 2)}%` }, day(from), day(table.confirmedTo), rateSource(regime));
}

/** A share as a percentage, without the dust of binary fractions. */
const percent = (share: number): number => Number((share * 100).toFixed(4));
