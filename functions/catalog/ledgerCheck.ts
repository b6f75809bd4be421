import { success, type ResultCell } from '../../src/base/outcome';
import type { Text } from '../../src/base/text';
import type { Issue } from '../../src/ledger/issue';
import { exampleDay, exampleLedger } from './exampleLedger';
import { readingSummary } from './readingSummary';
import { asOf, ledger, options } from './sharedParameters';
import { defineFunction, type Column } from './spec';

/** So many issues spill; the rest is counted in a last row. */
const SHOWN = 5000;

const SEVERITY: Readonly<Record<Issue['severity'], Text>> = {
  rejected: { fr: 'rejetée', en: 'rejected' },
  warning: { fr: 'à vérifier', en: 'check' },
  note: { fr: 'note', en: 'note' },
};

const columns: readonly Column[] = [
  { header: { fr: 'Gravité', en: 'Severity' }, kind: 'text' },
  { header: { fr: 'Ligne', en: 'Row' }, kind: 'count' },
  { header: { fr: 'Colonne', en: 'Column' }, kind: 'count' },
  { header: { fr: 'Trouvé', en: 'Found' }, kind: 'text' },
  { header: { fr: 'Explication', en: 'Explanation' }, kind: 'text' },
];

export const ledgerCheckFunction = defineFunction({
  name: 'LEDGERCHECK',
  category: 'ledger',
  summary: {
    fr: 'Rapport de qualité du registre\u00a0: ce qui a été lu, rejeté, déduit.',
    en: 'Data-quality report of the ledger: what was read, rejected, inferred.',
  },
  details: [
    {
      fr: 'D’abord un bilan (lignes lues, colonnes reconnues, jour d’arrêté), puis une ligne par anomalie\u00a0: les lignes rejetées, puis les points à vérifier, puis les notes.',
      en: 'First a summary (rows read, columns recognised, as-of day), then one row per issue: rejected rows, then points to check, then notes.',
    },
    {
      fr: `Lignes et colonnes sont comptées dans la plage donnée, en-têtes compris. Au-delà de ${SHOWN} anomalies, la dernière ligne dit combien il en reste.`,
      en: `Rows and columns are counted inside the range given, headers included. Beyond ${SHOWN} issues the last row says how many are left.`,
    },
  ],
  parameters: { ledger, asOf, options },
  result: {
    shape: 'table',
    columns,
    text: { fr: 'une ligne d’en-têtes, le bilan, puis les anomalies', en: 'a header row, the summary, then the issues' },
  },
  examples: [{
    call: [exampleLedger, exampleDay],
    gives: [
      ['Severity', 'Row', 'Column', 'Found', 'Explanation'],
      ['summary', null, null, '6', '6 rows: 6 accepted, 0 rejected, 0 blank'],
      ['summary', null, null, '6', 'columns: Client = Client, Invoice no. = Invoice, Invoice date = Issued, Due date = Due, Amount incl. VAT = Amount, Paid on = Paid on'],
      ['summary', null, null, '2025-05-03', 'as-of day: 6 invoices known by then, 2 of them open; 0 issued later'],
    ],
    text: { fr: 'rien à signaler', en: 'nothing to report' },
  }],
  compute: ({ ledger, asOf, language }) => {
    const { issues } = ledger.reading;
    const ordered = (['rejected', 'warning', 'note'] as const).flatMap((severity) => issues.filter((issue) => issue.severity === severity));
    const rows: ResultCell[][] = readingSummary(ledger.reading, asOf).map(({ found, text }) => [
      language === 'fr' ? 'bilan' : 'summary', null, null, found, text[language],
    ]);
    for (const issue of ordered.slice(0, SHOWN)) {
      rows.push([SEVERITY[issue.severity][language], issue.row || null, issue.column || null, issue.found, issue.text[language]]);
    }
    const left = ordered.length - SHOWN;
    if (left > 0) rows.push([null, null, null, null, language === 'fr' ? `et ${left} autres anomalies` : `and ${left} more issues`]);
    return success({ columns, rows });
  },
});
