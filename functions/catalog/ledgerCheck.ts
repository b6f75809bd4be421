import { toSerialDay } from '../../src/base/serialDay';
import { success, type ResultCell } from '../../src/base/outcome';
import type { Text } from '../../src/base/text';
import type { Issue } from '../../src/ledger/issue';
import { joinPayments } from '../../src/ledger/joinPayments';
import { exampleInvoices, examplePayments } from './exampleJoin';
import { exampleDay, exampleLedger } from './exampleLedger';
import { readingSummary } from './readingSummary';
import { asOf, ledger, options, payments } from './sharedParameters';
import { defineFunction, type Column } from './spec';

/** So many issues spill; the rest is counted in a last row. */
const SHOWN = 5000;

const SEVERITY: Readonly<Record<Issue['severity'], Text>> = {
  rejected: { fr: 'rejetée', en: 'rejected' },
  warning: { fr: 'à vérifier', en: 'check' },
  note: { fr: 'note', en: 'note' },
};

/** Rows and columns of an issue that begins so are those of the payments. */
const OF_PAYMENTS: Text = { fr: 'règlements\u00a0: ', en: 'payments: ' };

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
    {
      fr: 'Avec un tableau de règlements, le registre est celui des factures, et les règlements sans facture, sur facture annulée, en trop ou en moins sont signalés aussi. L’explication d’une anomalie de ce tableau commence par «\u00a0règlements\u00a0».',
      en: 'With a table of payments the ledger is that of the invoices, and payments without their invoice, of cancelled invoices, too large or too small are reported too. The explanation of an issue of that table begins with "payments".',
    },
  ],
  parameters: {
    ledger,
    // The day of both tables together, where it is left out, is known only once they are joined.
    asOf: { ...asOf, kind: 'day' },
    options,
    payments: {
      ...payments,
      optional: true,
      omitted: { fr: 'le registre contient ses règlements', en: 'the ledger holds its payments' },
    },
  },
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
  }, {
    call: [exampleInvoices, null, null, [...examplePayments, ['F-999', toSerialDay(2025, 2, 14), 50]]],
    gives: [
      ['Severity', 'Row', 'Column', 'Found', 'Explanation'],
      ['summary', null, null, '4', '4 rows: 3 accepted, 1 rejected, 0 blank'],
      ['summary', null, null, '5', 'columns: Invoice no. = Invoice, Client = Client, Invoice date = Issued, Due date = Due, Amount incl. VAT = Amount'],
      ['summary', null, null, '2025-02-12', 'as-of day: 2 invoices known by then, 1 of them open; 0 issued later'],
      ['rejected', 3, 1, 'F-999', 'payments: No accepted invoice has this number; expected: an invoice or a client. The row is left out.'],
    ],
    text: { fr: 'un règlement dont la facture manque', en: 'a payment whose invoice is missing' },
  }],
  compute: ({ ledger, asOf, options, payments, language }) => {
    const read = payments === null ? success(ledger.reading) : joinPayments(ledger.cells, payments, options);
    if (!read.ok) return read;
    const { issues } = read.value;
    const ordered = (['rejected', 'warning', 'note'] as const).flatMap((severity) => issues.filter((issue) => issue.severity === severity));
    const rows: ResultCell[][] = readingSummary(read.value, asOf ?? read.value.ledger.lastEvent).map(({ found, text }) => [
      language === 'fr' ? 'bilan' : 'summary', null, null, found, text[language],
    ]);
    for (const issue of ordered.slice(0, SHOWN)) {
      rows.push([SEVERITY[issue.severity][language], issue.row || null, issue.column || null, issue.found, (issue.table ? OF_PAYMENTS[language] : '') + issue.text[language]]);
    }
    const left = ordered.length - SHOWN;
    if (left > 0) rows.push([null, null, null, null, language === 'fr' ? `et ${left} autres anomalies` : `and ${left} more issues`]);
    return success({ columns, rows });
  },
});
