import { Field, Select } from '@fluentui/react-components';
import { placeLabel } from '../format/placeLabel';
import { useLanguage } from '../languageContext';
import { dataTexts } from '../texts/dataTexts';
import type { ViewProps } from '../views/viewProps';

/** Whether payments stand in a table of their own, and in which. */
export function PaymentsChoice({ state, effects, used }: ViewProps & { readonly used: string | null }) {
  const { say } = useLanguage();
  const { settings } = state;
  const others = state.places.filter(({ id }) => id !== used);
  if (others.length === 0) return null;
  return (
    <Field size="small" label={say(dataTexts.payments)} className="vigie-field">
      <Select value={settings.paymentsId ?? ''} onChange={(_, { value }) => effects.change({ ...settings, paymentsId: value === '' ? null : value })}>
        <option value="">{say(dataTexts.noPayments)}</option>
        {others.map((place) => <option key={place.id} value={place.id}>{placeLabel(place)}</option>)}
      </Select>
    </Field>
  );
}
