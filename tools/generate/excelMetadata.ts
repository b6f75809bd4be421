import type { Language } from '../../src/base/text';
import type { AnyFunctionSpec, Kind, Parameter } from '../../functions/catalog/spec';
import { spills } from '../../functions/catalog/spills';

const RANGES: readonly Kind[] = ['subject', 'ledger', 'cells', 'numbers', 'options'];

/**
 * The metadata file from which Excel registers the functions, in one language. Names and ids are the same in every
 * language. Every parameter is of any type, so that our own coercion and messages apply, error cells included.
 *
 * @param site the address under which the product's pages live, without a slash at the end
 */
export function excelMetadata(catalog: readonly AnyFunctionSpec[], language: Language, site: string): string {
  const enums = catalog.flatMap((spec) => Object.entries(spec.parameters).flatMap(([key, parameter]) => choiceList(spec, key, parameter, language)));
  const metadata = {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    ...(enums.length > 0 ? { enums } : {}),
    functions: catalog.map((spec) => ({
      id: spec.name,
      name: spec.name,
      description: spec.summary[language],
      helpUrl: `${site}/help/functions.${language}.html#${spec.name.toLowerCase()}`,
      parameters: Object.entries(spec.parameters).map(([key, parameter]) => ({
        name: parameter.name[language],
        description: parameterText(parameter, language),
        type: 'any',
        dimensionality: RANGES.includes(parameter.kind) ? 'matrix' : 'scalar',
        ...(parameter.optional ? { optional: true } : {}),
        ...(parameter.kind === 'choice' ? { customEnumId: enumId(spec, key) } : {}),
      })),
      result: { type: 'any', dimensionality: spills(spec) ? 'matrix' : 'scalar' },
      // An edit of the ledger calls off the calls that it makes stale, so that they do not hold up the new ones.
      options: { cancelable: true },
    })),
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}

/** What a parameter is, with its unit and what happens when it is left out. */
export function parameterText(parameter: Parameter, language: Language): string {
  const unit = parameter.unit === undefined ? '' : ` (${parameter.unit[language]})`;
  const omitted = parameter.omitted === undefined ? '' : language === 'fr' ? `\u00a0; si omis\u00a0: ${parameter.omitted.fr}` : `; if left out: ${parameter.omitted.en}`;
  return `${parameter.text[language]}${unit}${omitted}`;
}

function choiceList(spec: AnyFunctionSpec, key: string, parameter: Parameter, language: Language): object[] {
  if (parameter.choices === undefined) return [];
  const values = Object.entries(parameter.choices).map(([word, text]) => ({ name: text[language], stringValue: word, tooltip: text[language] }));
  return [{ id: enumId(spec, key), type: 'string', values }];
}

function enumId(spec: AnyFunctionSpec, key: string): string {
  return `${spec.name}_${key.toUpperCase()}`;
}
