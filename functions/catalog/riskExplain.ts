import { success, type Outcome } from '../../src/base/outcome';
import type { Steps } from '../../src/base/steps';
import { explainScore } from '../../src/risk/explainScore';
import { exampleHistory, historyDay } from './exampleHistory';
import { riskSubject } from './riskSubject';
import { asOf, client, clients, ledger, options, signals } from './sharedParameters';
import { defineFunction, type Column, type Table } from './spec';

const columns: readonly Column[] = [
  { header: { fr: 'Facteur', en: 'Factor' }, kind: 'text' },
  { header: { fr: 'Valeur', en: 'Value' }, kind: 'text' },
  { header: { fr: 'Points', en: 'Points' }, kind: 'score' },
];

export const riskExplainFunction = defineFunction({
  name: 'RISKEXPLAIN',
  category: 'risk',
  summary: {
    fr: 'Le score d’un client décomposé\u00a0: facteur, valeur, points.',
    en: 'The score of a client taken apart: factor, value, points.',
  },
  details: [
    {
      fr: 'La première ligne est le score d’un client moyen du registre\u00a0; chaque autre dit ce qu’un groupe de faits y ajoute (négatif\u00a0: en retire). La somme des points est exactement RISKSCORE.',
      en: 'The first row is the score of an average client of the ledger; every other says what a group of facts adds to it (negative: takes off). The points sum exactly to RISKSCORE.',
    },
    {
      fr: 'Secteur, note externe et procédure collective viennent du tableau des clients\u00a0; leurs points sont nuls sans lui. Un seul client par formule.',
      en: 'Sector, external score and insolvency come from the table of clients; their points are zero without it. One client per formula.',
    },
  ],
  parameters: { client, ledger, asOf, clients, signals, options },
  result: { shape: 'table', columns, text: { fr: 'une ligne d’en-têtes, puis une ligne par facteur', en: 'a header row, then one row per factor' } },
  examples: [
    { call: ['Dupuis Transport', exampleHistory, historyDay], gives: [
      ['Factor', 'Value', 'Points'],
      ['Average client', '140 invoices of the ledger', 26.1],
      ['Payment habits', '34 invoices, 44 d late on average', 28.5],
      ['Open overdue invoices', '1 invoice', 0],
      ['Last payment', '27 d ago', 0],
      ['Usual amount', '541', 0],
      ['Payment terms', '30 d', 0],
      ['Sector', '–', 0],
      ['External score', '–', 0],
      ['Insolvency proceeding', '–', 0],
    ], text: { fr: 'les parts du score de Dupuis Transport', en: 'the parts of the score of Dupuis Transport' } },
  ],
  compute: function* (given): Steps<Outcome<Table>> {
    const subject = yield* riskSubject(given);
    if (!subject.ok) return subject;
    const { model, id, outside } = subject.value;
    const explained = explainScore(model, id, outside, given.options.gradeBounds);
    if (!explained.ok) return explained;
    const rows = explained.value.parts.map(({ name, value, points }) => [name[given.language], value[given.language], points]);
    return success({ columns, rows });
  },
});
