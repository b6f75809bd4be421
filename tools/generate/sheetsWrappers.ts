import type { AnyFunctionSpec, Parameter } from '../../functions/catalog/spec';
import { parameterText } from './excelMetadata';

/**
 * The functions as Google Sheets finds them: top-level, with a JSDoc directly above whose text is the help shown while
 * typing. They call `Vigie.callFunction`, which the bundled script defines.
 */
export function sheetsWrappers(catalog: readonly AnyFunctionSpec[]): string {
  return `// Generated from the catalogue by npm run generate.\n\n${catalog.map(wrapper).join('\n')}`;
}

function wrapper(spec: AnyFunctionSpec): string {
  const parameters = Object.entries(spec.parameters);
  const names = parameters.map(([key]) => key).join(', ');
  const lines = [
    both(spec.summary.fr, spec.summary.en),
    '',
    ...parameters.map(([key, parameter]) => `@param {${type(parameter)}} ${parameter.optional ? `[${key}]` : key} ${both(parameterText(parameter, 'fr'), parameterText(parameter, 'en'))}`),
    `@return ${both(spec.result.text.fr, spec.result.text.en)}`,
    '@customfunction',
  ];
  const comment = lines.map((line) => ` * ${line}`.trimEnd()).join('\n').replace(/\*\//g, '* /');
  return `/**\n${comment}\n */\nfunction ${spec.name}(${names}) {\n  return Vigie.callFunction('${spec.name}', [${names}]);\n}\n`;
}

function both(fr: string, en: string): string {
  return fr === en ? fr : `${fr} / ${en}`;
}

function type(parameter: Parameter): string {
  switch (parameter.kind) {
    case 'ledger': case 'cells': case 'options': return 'Range';
    case 'subject': return 'Text|Range';
    case 'numbers': return 'Number|Range';
    case 'asOf': case 'day': return 'Date';
    case 'integer': case 'number': return 'Number';
    case 'truth': return 'Boolean';
    case 'text': case 'choice': return 'Text';
  }
}
