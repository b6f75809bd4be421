import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import type { Language } from '../src/base/text';
import type { AnyFunctionSpec, Parameter } from './catalog/spec';

/** The help that the formula bar shows while a user types one of our functions: what it gives, and each argument. */
export function workbenchDescriptions(catalog: readonly AnyFunctionSpec[], language: Language): IFunctionInfo[] {
  return catalog.map((spec) => ({
    functionName: spec.name,
    functionType: FunctionType.User,
    abstract: spec.summary[language],
    description: [spec.summary, ...spec.details].map((text) => text[language]).join(' '),
    functionParameter: Object.values(spec.parameters).map((parameter) => ({
      name: parameter.name[language],
      detail: parameterDetail(parameter, language),
      example: parameterExample(parameter),
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  }));
}

function parameterDetail(parameter: Parameter, language: Language): string {
  const omitted = parameter.omitted === undefined ? '' : language === 'fr' ? ` Si omis : ${parameter.omitted.fr}.` : ` If left out: ${parameter.omitted.en}.`;
  return `${parameter.text[language]}.${omitted}`;
}

function parameterExample(parameter: Parameter): string {
  switch (parameter.kind) {
    case 'ledger': return 'Ledger';
    case 'options': return 'VigieOptions';
    case 'subject': return 'A2';
    case 'asOf': case 'day': return 'DATE(2025,3,31)';
    case 'choice': return `"${Object.values(parameter.choices ?? {})[0]?.en ?? ''}"`;
    case 'numbers': return '{30,60,90}';
    case 'integer': case 'number': return '30';
    case 'truth': return 'TRUE';
    case 'text': return '"…"';
    case 'cells': return 'A1:F50';
  }
}
