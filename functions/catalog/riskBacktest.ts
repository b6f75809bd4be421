import { success, type Outcome, type ResultCell } from '../../src/base/outcome';
import type { Steps } from '../../src/base/steps';
import type { Language, Text } from '../../src/base/text';
import { chooseCurrency } from '../../src/metrics/chooseCurrency';
import { backtest, type Backtest, type BacktestLine } from '../../src/risk/backtest';
import { exampleDay, exampleLedger } from './exampleLedger';
import { asOf, ledger, options } from './sharedParameters';
import { defineFunction, type Column, type Table } from './spec';

const columns: readonly Column[] = [
  { header: { fr: 'Mesure', en: 'Measure' }, kind: 'text' },
  { header: { fr: 'Retard de plus de', en: 'More than days late' }, kind: 'count' },
  { header: { fr: 'Factures', en: 'Invoices' }, kind: 'count' },
  { header: { fr: 'Même chiffre pour tous', en: 'One figure for all' }, kind: 'probability' },
  { header: { fr: 'Moyenne du client', en: 'Client’s mean' }, kind: 'probability' },
  { header: { fr: 'Ce modèle', en: 'This model' }, kind: 'probability' },
  { header: { fr: 'Constaté', en: 'Happened' }, kind: 'probability' },
];

const WORDS = {
  logLoss: { fr: 'Perte logarithmique (plus bas = mieux)', en: 'Log loss (lower is better)' },
  brier: { fr: 'Score de Brier (plus bas = mieux)', en: 'Brier score (lower is better)' },
  auc: { fr: 'AUC (0,5 = hasard, 1 = parfait)', en: 'AUC (0.5 = chance, 1 = perfect)' },
  share: { fr: 'Part des factures concernées', en: 'Share of invoices concerned' },
  calibration: { fr: 'Écart moyen entre annoncé et constaté', en: 'Mean gap between said and happened' },
  band: { fr: 'Annoncé et constaté', en: 'Said and happened' },
  date: { fr: 'Erreur moyenne de la date, en jours', en: 'Mean error of the date, in days' },
} satisfies Record<string, Text>;

export const riskBacktestFunction = defineFunction({
  name: 'RISKBACKTEST',
  category: 'risk',
  summary: {
    fr: 'Ce que valent les prévisions sur le passé de votre propre registre.',
    en: 'What the forecasts are worth on the past of your own ledger.',
  },
  details: [
    {
      fr: 'À trois dates du passé, le modèle est appris sur ce qui était connu alors, puis jugé sur les factures suivantes, à côté de deux estimations plus simples\u00a0: le même chiffre pour tous, et la moyenne de chaque client. La première ligne dit en mots si le modèle mérite d’être suivi.',
      en: 'At three dates of the past the model is learnt on what was known then, and judged on the invoices that followed, beside two simpler guesses: one figure for all, and each client’s own mean. The first row says in words whether the model earns its keep.',
    },
    {
      fr: 'Les lignes «\u00a0annoncé et constaté\u00a0» comparent, par tranche de probabilité, ce que le modèle disait à ce qui est arrivé. L’impayé à 180 jours n’y est que s’il y a assez de cas. Trop peu de factures\u00a0: #N/A.',
      en: 'The rows “said and happened” compare, by band of probability, what the model said with what happened. Non-payment at 180 days is there only with enough such cases. Too few invoices: #N/A.',
    },
  ],
  parameters: { ledger, asOf, options },
  result: {
    shape: 'table',
    columns,
    text: { fr: 'une ligne d’en-têtes, une phrase, puis une mesure par ligne', en: 'a header row, a sentence, then one measure per row' },
  },
  examples: [{ call: [exampleLedger, exampleDay], gives: { failure: { kind: 'notAvailable', code: 'too-few-invoices', text: { fr: 'Pas assez d’historique pour une vérification\u00a0: il faut 30 factures échues dans la seconde moitié du registre, il y en a 1.', en: 'Not enough history for a check: 30 invoices due in the second half of the ledger are needed, there are 1.' } } }, text: { fr: 'un registre trop court', en: 'a ledger that is too short' } }],
  compute: function* ({ ledger, asOf, options, language }): Steps<Outcome<Table>> {
    const currency = chooseCurrency(ledger.reading.ledger, options.currency);
    if (!currency.ok) return currency;
    const known = ledger.remember('backtest', [asOf], () => ({ result: null as Outcome<Backtest> | null }));
    const result = known.result ?? (yield* backtest(ledger.reading.ledger, asOf, currency.value));
    known.result = result;
    return result.ok ? success({ columns, rows: rowsOf(result.value, language) }) : result;
  },
});

function rowsOf(found: Backtest, language: Language): readonly (readonly ResultCell[])[] {
  const sentence: ResultCell[] = [found.sentence[language], null, found.invoices, null, null, null, null];
  const { dateError, defaults } = found;
  const date: ResultCell[][] = dateError === null ? [] : [[WORDS.date[language], null, null, dateError.naive, dateError.clientMean, dateError.model, null]];
  const rare: ResultCell[][] = defaults.ok ? measures(defaults.value, language) : [[defaults.failure.text[language], null, null, null, null, null, null]];
  return [sentence, ...found.lines.flatMap((line) => measures(line, language)), ...date, ...rare];
}

function measures(line: BacktestLine, language: Language): ResultCell[][] {
  const { days, naive, clientMean, model, calibration, calibrationError } = line;
  const three = (word: Text, pick: (judged: BacktestLine['model']) => number | null): ResultCell[] => [
    word[language], days, model.cases, pick(naive), pick(clientMean), pick(model), null,
  ];
  return [
    three(WORDS.logLoss, (judged) => judged.logLoss),
    three(WORDS.brier, (judged) => judged.brier),
    [WORDS.share[language], days, model.cases, null, null, null, model.share],
    three(WORDS.auc, (judged) => judged.areaUnderCurve),
    [WORDS.calibration[language], days, model.cases, null, null, calibrationError, null],
    ...calibration.map((band): ResultCell[] => [WORDS.band[language], days, band.cases, null, null, band.predicted, band.observed]),
  ];
}
