import { Field, Select } from '@fluentui/react-components';
import { placeLabel } from '../format/placeLabel';
import { useLanguage } from '../languageContext';
import { shownAnalysis } from '../state/update';
import { clientsTableTexts } from '../texts/clientsTableTexts';
import type { ViewProps } from '../views/viewProps';

/** Which table says more about the clients: the one that is found, another, or none. */
export function ClientsChoice({ state, effects, used }: ViewProps & { readonly used: string | null }) {
  const { say } = useLanguage();
  const { settings } = state;
  const table = shownAnalysis(state)?.clientsTable ?? null;
  const others = state.places.filter(({ id }) => id !== used);
  if (others.length === 0) return null;
  const found = settings.clientsId === null && table !== null ? clientsTableTexts.found(placeLabel(table.place)) : clientsTableTexts.automatic;
  return (
    <Field size="small" label={say(clientsTableTexts.title)} className="vigie-field" hint={say(table === null ? clientsTableTexts.hint : clientsTableTexts.read(table.reading?.counts.accepted ?? 0, table.known))}
      {...(table?.failure ? { validationState: 'warning', validationMessage: say(clientsTableTexts.notUsed(table.failure.text)) } : {})}>
      <Select data-choice="clients" value={settings.clientsId ?? ''} onChange={(_, { value }) => effects.change({ ...settings, clientsId: value === '' ? null : value })}>
        <option value="">{say(found)}</option>
        <option value="none">{say(clientsTableTexts.none)}</option>
        {others.map((place) => <option key={place.id} value={place.id}>{placeLabel(place)}</option>)}
      </Select>
    </Field>
  );
}
