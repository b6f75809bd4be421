import { Select } from '@fluentui/react-components';
import { FIELD_NAMES, FIELDS } from '../../src/ledger/field';
import { headerMeaning } from '../../src/ledger/headerSynonyms';
import type { Field } from '../../src/ledger/issue';
import { matchColumns } from '../../src/ledger/matchColumns';
import type { Options } from '../../src/ledger/options';
import type { Reading } from '../../src/ledger/reading';
import { useLanguage } from '../languageContext';
import { dataTexts } from '../texts/dataTexts';
import type { ViewProps } from '../views/viewProps';
import { Section } from './Section';

const REQUIRED: readonly Field[] = ['client', 'issued', 'due', 'amount'];
const USUAL: readonly Field[] = ['client', 'invoice', 'issued', 'due', 'amount', 'paidOn'];

/** Which column was read as which field. A correction is kept by header text, so it survives re-ordered columns. */
export function MappingTable({ state, effects, reading }: ViewProps & { readonly reading: Reading | null }) {
  const { say } = useLanguage();
  const { settings } = state;
  const { mapping } = settings.options;
  const headers = state.headers;
  const read = reading ? new Map(reading.columns.map(({ field, header }) => [field, header])) : recognised(headers, mapping);
  const map = (field: Field, header: string): void => {
    const others = Object.fromEntries(Object.entries(mapping).filter(([mapped]) => mapped !== field));
    effects.change({ ...settings, options: { ...settings.options, mapping: header === '' ? others : { ...others, [field]: header } } });
  };
  const shown = FIELDS.filter((field) => USUAL.includes(field) || read.has(field) || mapping[field] !== undefined);
  const rest = FIELDS.filter((field) => !shown.includes(field));
  const row = (field: Field) => (
    <tr key={field}>
      <th scope="row">{say(FIELD_NAMES[field])}{REQUIRED.includes(field) && <span title={say(dataTexts.required)} aria-label={say(dataTexts.required)}> *</span>}</th>
      <td>
        <Select size="small" aria-label={say(FIELD_NAMES[field])} value={mapping[field] ?? ''} onChange={(_, { value }) => map(field, value)}>
          <option value="">{read.has(field) && mapping[field] === undefined ? `${read.get(field)!} (${say(dataTexts.automatic)})` : mapping[field] === undefined ? `— ${say(dataTexts.notPresent)}` : say(dataTexts.automatic)}</option>
          {choices(headers, mapping[field]).map((header) => <option key={header} value={header}>{header}</option>)}
        </Select>
      </td>
    </tr>
  );
  return (
    <Section title={say(dataTexts.mapping)} hint={say(dataTexts.mappingHint)}>
      <table className="vigie-table vigie-mapping"><tbody>{shown.map(row)}</tbody></table>
      <details className="vigie-details">
        <summary>{say(dataTexts.moreColumns(rest.length))}</summary>
        <table className="vigie-table vigie-mapping"><tbody>{rest.map(row)}</tbody></table>
      </details>
    </Section>
  );
}

/** What is known of the columns of a table that could not be read for want of others. */
function recognised(headers: readonly string[], mapping: Options['mapping']): ReadonlyMap<Field, string> {
  const match = matchColumns(headers, headerMeaning, mapping, false);
  return new Map(match.ok ? Array.from(match.value.columns, ([field, column]) => [field, headers[column]!]) : []);
}

function choices(headers: readonly string[], chosen: string | undefined): readonly string[] {
  return chosen === undefined || headers.includes(chosen) ? headers : [chosen, ...headers];
}
