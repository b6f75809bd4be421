import { success, type Outcome, type ResultCell } from '../../src/base/outcome';
import type { Steps } from '../../src/base/steps';
import { toMajorUnits } from '../../src/base/rounding';
import { allClientMetrics } from '../../src/metrics/allClientMetrics';
import { clientFigures } from '../../src/metrics/clientFigures';
import { clientScore, type ClientScore } from '../../src/risk/clientScore';
import { exampleHistory, historyDay } from './exampleHistory';
import { outsideFor } from './outsideFor';
import { asOf, clients, ledger, options, signals } from './sharedParameters';
import { defineFunction, type Column, type Table } from './spec';

const columns: readonly Column[] = [
  { header: { fr: 'Client', en: 'Client' }, kind: 'text' },
  { header: { fr: 'Score (0 sûr – 100)', en: 'Score (0 safe – 100)' }, kind: 'score' },
  { header: { fr: 'Note', en: 'Grade' }, kind: 'text' },
  { header: { fr: 'Encours', en: 'Open' }, kind: 'money' },
  { header: { fr: 'Échu', en: 'Overdue' }, kind: 'money' },
  { header: { fr: 'Crédits', en: 'Credits' }, kind: 'money' },
  { header: { fr: 'Factures', en: 'Invoices' }, kind: 'count' },
  { header: { fr: 'Retard moyen', en: 'Average days late' }, kind: 'days' },
  { header: { fr: 'Retard pondéré', en: 'Weighted days late' }, kind: 'days' },
  { header: { fr: 'Retard médian', en: 'Median days late' }, kind: 'days' },
  { header: { fr: 'Retard de 9 sur 10', en: 'Days late of 9 in 10' }, kind: 'days' },
  { header: { fr: 'Délai de paiement', en: 'Days to pay' }, kind: 'days' },
  { header: { fr: 'Taux de retard', en: 'Late rate' }, kind: 'rate' },
  { header: { fr: 'Évolution', en: 'Trend' }, kind: 'days' },
  { header: { fr: 'Retard de plus de 30 j', en: 'Over 30 days late' }, kind: 'probability' },
  { header: { fr: 'Repose sur (factures)', en: 'Rests on (invoices)' }, kind: 'count' },
];
/** The lateness whose probability stands beside the score. */
const LATE_DAYS = 30;

/** Invoices replayed in one step; a client costs as much as a few of them. */
const WORK_AT_ONCE = 4000;
const WORK_OF_CLIENT = 60;

export const clientRisksFunction = defineFunction({
  name: 'CLIENTRISKS',
  category: 'risk',
  summary: {
    fr: 'Tous les clients par risque décroissant\u00a0: score, note, encours, retards.',
    en: 'All clients, riskiest first: score, grade, open and overdue balance, delays.',
  },
  details: [
    {
      fr: 'Une ligne par client connu au jour d’arrêté, du plus risqué au plus sûr\u00a0; à score égal, dans l’ordre du registre. Chaque colonne est celle de la fonction du même nom (RISKSCORE, OPENBALANCE, AVGDAYSLATE…)\u00a0; une mesure que les données ne donnent pas est #N/A, avec sa raison. «\u00a0Retard de 9 sur 10\u00a0»\u00a0: neuf factures sur dix ont eu au plus ce retard (90e centile). Viennent enfin la probabilité que la prochaine facture ait plus de 30 jours de retard, et le nombre de factures échues du client sur lesquelles le score repose.',
      en: 'One row for each client known at asOf, from the riskiest to the safest; equal scores in the order of the ledger. Each column is that of the function of its name (RISKSCORE, OPENBALANCE, AVGDAYSLATE…); a measure that the data cannot give is #N/A, with its reason. “Days late of 9 in 10”: nine invoices in ten were at most so late (90th percentile). Last come the probability that the next invoice is more than 30 days late, and the number of the client’s invoices due on which the score rests.',
    },
    {
      fr: 'Une seule formule pour tout le registre est bien plus rapide qu’une formule par client. Une formule qui s’étend ne peut pas se trouver dans un tableau Excel\u00a0: là, utilisez RISKSCORE.',
      en: 'One formula for the whole ledger is much faster than one per client. A formula that spills cannot live inside an Excel table: use RISKSCORE there.',
    },
    {
      fr: 'Excel passe au plus 5\u00a0Mo à une fonction, environ 40\u00a0000 lignes de huit colonnes. Pour un registre plus grand, utilisez «\u00a0Écrire sur une feuille\u00a0» dans le volet\u00a0: il lit par tranches et écrit des valeurs, avec le jour auquel elles valent.',
      en: 'Excel passes at most 5 MB to a function, about 40,000 rows of eight columns. For a larger ledger use “Write to a sheet” in the pane: it reads in slices and writes values, with the day on which they hold.',
    },
  ],
  parameters: { ledger, asOf, clients, signals, options },
  result: {
    shape: 'table',
    columns,
    text: { fr: 'une ligne d’en-têtes, puis une ligne par client', en: 'a header row, then one row per client' },
  },
  examples: [{ call: [exampleHistory, historyDay], gives: [
      ['Client', 'Score (0 safe – 100)', 'Grade', 'Open', 'Overdue', 'Credits', 'Invoices', 'Average days late', 'Weighted days late', 'Median days late', 'Days late of 9 in 10', 'Days to pay', 'Late rate', 'Trend', 'Over 30 days late', 'Rests on (invoices)'],
      ['Dupuis Transport', 54.6, 'D', 945, 454, 0, 35, 44.0294, 44.176, 45, 64, 74.6364, 1, -2.5833, 0.6516, 34],
      ['Carrosserie Petit', 28.8, 'C', 680, 0, 0, 35, 14.6765, 14.684, 14, 21, 44.6765, 1, 0.3333, 0.019, 34],
      ['Bois & Fils', 17.7, 'B', 569, 0, 0, 35, 3.0294, 3.0307, 2, 8, 33.0294, 0.8235, -0.9667, 0.0182, 34],
      ['Atelier Morel', 1.3, 'A', 0, 0, 0, 35, -1.2, -1.1762, -1, 0, 28.8, 0, -0.25, 0.0083, 35],
    ], text: { fr: 'les quatre clients', en: 'the four clients' } }],
  compute: function* ({ ledger, asOf, clients, options }): Steps<Outcome<Table>> {
    const model = yield* ledger.model(asOf);
    if (!model.ok) return model;
    const { currency, minorDigits } = model.value;
    const book = ledger.reading.ledger;
    const figures = ledger.remember('allClientMetrics', [asOf, currency, options.grace], () => allClientMetrics(book, asOf, currency, options.grace));
    const money = (minor: number): number => toMajorUnits(minor, minorDigits);
    let work = 0;
    const lines: { readonly score: number; readonly cells: readonly ResultCell[] }[] = [];
    for (let id = 0; id < book.clients.length; id++) {
      const of = clientFigures(figures, id);
      if (of.invoices === 0 && of.unappliedCredits === 0) continue;
      const outside = outsideFor(ledger, clients, id);
      const scored = outside.ok ? clientScore(model.value, id, outside.value, options.gradeBounds) : outside;
      const part = (pick: (found: ClientScore) => number | string): ResultCell => cell(scored.ok ? success(pick(scored.value)) : scored);
      lines.push({
        score: scored.ok ? scored.value.score : -1,
        cells: [
          book.clients[id]!, part((found) => found.score), part((found) => found.grade),
          money(of.openBalance), money(of.overdueBalance), money(of.unappliedCredits), of.invoices,
          ...[of.averageDaysLate, of.weightedAverageDaysLate, of.medianDaysLate, of.ninetiethDaysLate, of.averageDaysToPay, of.lateRate, of.delayTrend].map(cell),
          part(({ late }) => late.find(({ days }) => days === LATE_DAYS)!.probability),
          part(({ restsOn }) => restsOn.matured),
        ],
      });
      work += WORK_OF_CLIENT + of.invoices;
      if (work < WORK_AT_ONCE) continue;
      work = 0;
      yield id / book.clients.length;
    }
    return success({ columns, rows: lines.sort((a, b) => b.score - a.score).map((line) => line.cells) });
  },
});

function cell(outcome: Outcome<number | string>): ResultCell {
  return outcome.ok ? outcome.value : { failure: outcome.failure };
}
