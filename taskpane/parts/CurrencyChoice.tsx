import { Field, Select } from '@fluentui/react-components';
import { useLanguage } from '../languageContext';
import { dataTexts } from '../texts/dataTexts';
import type { ViewProps } from '../views/viewProps';

/** Asks for the currency where the ledger has several, right where it is missing. */
export function CurrencyChoice({ state, effects, currencies }: ViewProps & { readonly currencies: readonly string[] }) {
  const { say } = useLanguage();
  const { settings } = state;
  return (
    <Field size="small" label={say(dataTexts.chooseCurrency)} className="vigie-section">
      <Select value="" onChange={(_, { value }) => { if (value !== '') effects.change({ ...settings, options: { ...settings.options, currency: value } }); }}>
        <option value="">{say(dataTexts.choose)}</option>
        {currencies.filter((code) => code !== '').map((code) => <option key={code} value={code}>{code}</option>)}
      </Select>
    </Field>
  );
}
