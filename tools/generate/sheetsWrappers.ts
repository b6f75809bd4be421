import type { Text } from '../../src/base/text';
import type { AnyFunctionSpec, Parameter } from '../../functions/catalog/spec';
import { spills } from '../../functions/catalog/spills';
import { frameTexts } from '../../taskpane/texts/frameTexts';
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
    ...limits(spec).flatMap(({ fr, en }) => [both(fr, en), '']),
    ...parameters.map(([key, parameter]) => `@param {${type(parameter)}} ${parameter.optional ? `[${key}]` : key} ${both(parameterText(parameter, 'fr'), parameterText(parameter, 'en'))}`),
    `@return ${both(spec.result.text.fr, spec.result.text.en)}`,
    '@customfunction',
  ];
  const comment = lines.map((line) => ` * ${line}`.trimEnd()).join('\n').replace(/\*\//g, '* /');
  return `/**\n${comment}\n */\nfunction ${spec.name}(${names}) {\n  return Vigie.callFunction('${spec.name}', [${names}]);\n}\n`;
}

/** What Google Sheets does not do, where a user meets it: beside the function that is being typed. */
function limits(spec: AnyFunctionSpec): Text[] {
  const kinds = Object.values(spec.parameters).map(({ kind }) => kind);
  // The word that the button bears in a sidebar of 300 px.
  const button = frameTexts.writeShort;
  return [
    ...(spills(spec) ? [{
      fr: 'Le résultat s’étend\u00a0: laissez vides les cellules à droite et en dessous, sinon #REF!.',
      en: 'The result spills: leave the cells to the right and below empty, or it is #REF!.',
    }] : []),
    ...(kinds.includes('ledger') ? [{
      fr: `Google arrête une formule après 30 secondes\u00a0: au-delà de 50\u00a0000 lignes, ouvrez le volet (Extensions › Vigie) et choisissez «\u00a0${button.fr}\u00a0» au-dessus d’une liste.`,
      en: `Google stops a formula after 30 seconds: above 50,000 rows, open the sidebar (Extensions › Vigie) and choose “${button.en}” above a list.`,
    }] : []),
    ...(kinds.includes('ledger') || kinds.includes('cells') ? [{
      fr: 'Google refuse MAINTENANT(), ALEA() et ALEA.ENTRE.BORNES() en argument et partout dans les plages citées, même par une autre feuille\u00a0: écrivez une date, ou utilisez VigieAsOf.',
      en: 'Google refuses NOW(), RAND() and RANDBETWEEN() as an argument and anywhere in the ranges named, even by way of another sheet: type a date, or use VigieAsOf.',
    }] : []),
  ];
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
