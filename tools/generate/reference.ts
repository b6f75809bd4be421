import type { Cells } from '../../src/ledger/cells';
import { isoDay } from '../../src/base/serialDay';
import type { Language, Text } from '../../src/base/text';
import { exampleLedger } from '../../functions/catalog/exampleLedger';
import type { AnyFunctionSpec, Category, Example } from '../../functions/catalog/spec';
import { callText, resultText } from './callText';
import { parameterText } from './excelMetadata';

const CATEGORIES: Readonly<Record<Category, Text>> = {
  delays: { fr: 'Délais de paiement', en: 'Payment delays' },
  balances: { fr: 'Encours', en: 'Balances' },
  risk: { fr: 'Risque', en: 'Risk' },
  reminders: { fr: 'Relances', en: 'Reminders' },
  terms: { fr: 'Conditions, limites, trésorerie', en: 'Terms, limits, cash' },
  ledger: { fr: 'Registre', en: 'Ledger' },
};

const WORDS = {
  fr: { title: 'Fonctions', gives: 'Donne', columns: 'Colonnes', optional: 'facultatif', example: 'Exemples', choices: 'au choix', ledger: 'Le registre des exemples' },
  en: { title: 'Functions', gives: 'Gives', columns: 'Columns', optional: 'optional', example: 'Examples', choices: 'one of', ledger: 'The ledger of the examples' },
} as const;

/** The reference of all functions, in French and then in English. */
export function reference(catalog: readonly AnyFunctionSpec[]): string {
  return [
    '<!-- Generated from functions/catalog by npm run generate. -->',
    '[Français](#fonctions) · [English](#functions)',
    part(catalog, 'fr'),
    part(catalog, 'en'),
  ].join('\n\n') + '\n';
}

function part(catalog: readonly AnyFunctionSpec[], language: Language): string {
  const words = WORDS[language];
  const blocks: string[] = [`# ${words.title}`, `## ${words.ledger}`, markdownTable(ledgerText())];
  for (const category of Object.keys(CATEGORIES) as Category[]) {
    const specs = catalog.filter((spec) => spec.category === category);
    if (specs.length === 0) continue;
    blocks.push(`## ${CATEGORIES[category][language]}`, ...specs.map((spec) => entry(spec, language)));
  }
  return blocks.join('\n\n');
}

function entry(spec: AnyFunctionSpec, language: Language): string {
  const words = WORDS[language];
  const colon = language === 'fr' ? '\u00a0:' : ':';
  const parameters = Object.values(spec.parameters);
  const signature = parameters.map((parameter) => (parameter.optional ? `[${parameter.name[language]}]` : parameter.name[language])).join(language === 'fr' ? '; ' : ', ');
  const blocks = [
    `### ${spec.name}`,
    `\`${spec.name}(${signature})\``,
    spec.summary[language],
    parameters.map((parameter) => {
      const choices = parameter.choices === undefined ? '' : `. ${words.choices}${colon} ${Object.values(parameter.choices).map((text) => `\`"${text[language]}"\``).join(', ')}`;
      return `- **${parameter.name[language]}**${parameter.optional ? ` (${words.optional})` : ''}${colon} ${parameterText(parameter, language)}${choices}`;
    }).join('\n'),
    `${words.gives}${colon} ${spec.result.text[language]}.`,
  ];
  if (spec.result.shape === 'table') blocks.push(`${words.columns}${colon} ${spec.result.columns.map((column) => column.header[language]).join(' · ')}.`);
  blocks.push(...spec.details.map((text) => text[language]), ...spec.examples.map((example) => exampleText(spec, example, language)));
  return blocks.join('\n\n');
}

function exampleText(spec: AnyFunctionSpec, example: Example, language: Language): string {
  const call = callText(spec, example, language);
  const rows = resultText(example.gives, language);
  const remark = example.text[language];
  const single = rows.length === 1 && rows[0]!.length === 1;
  return single ? `\`${call}\` → **${rows[0]![0]}** (${remark})` : `\`${call}\` (${remark})\n\n${markdownTable(rows)}`;
}

function ledgerText(): readonly (readonly string[])[] {
  const cells: Cells = exampleLedger;
  const dates = [2, 3, 5];
  return cells.map((row, at) => row.map((cell, column) => (at > 0 && dates.includes(column) ? (cell === 0 ? '' : isoDay(cell as number)) : String(cell))));
}

function markdownTable(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\n/g, ' ')).join(' | ')} |`;
  return [line(rows[0]!), line(rows[0]!.map(() => '---')), ...rows.slice(1).map(line)].join('\n');
}
