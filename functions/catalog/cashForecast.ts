import { success, type Outcome } from '../../src/base/outcome';
import { toMajorUnits } from '../../src/base/rounding';
import type { Steps } from '../../src/base/steps';
import { cashForecast } from '../../src/forecast/cashForecast';
import { exampleDay, exampleLedger } from './exampleLedger';
import { asOf, ledger, options } from './sharedParameters';
import { defineFunction, type Column, type Table } from './spec';

const columns: readonly Column[] = [
  { header: { fr: 'Du', en: 'From' }, kind: 'day' },
  { header: { fr: 'Au', en: 'To' }, kind: 'day' },
  { header: { fr: 'Attendu', en: 'Expected' }, kind: 'money' },
  { header: { fr: 'P10', en: 'P10' }, kind: 'money' },
  { header: { fr: 'P90', en: 'P90' }, kind: 'money' },
  { header: { fr: 'Dont promesses', en: 'Of which promised' }, kind: 'money' },
  { header: { fr: 'En plus\u00a0: activité récurrente', en: 'Besides: recurring business' }, kind: 'money' },
];

export const cashForecastFunction = defineFunction({
  name: 'CASHFORECAST',
  category: 'terms',
  summary: {
    fr: 'Encaissements attendus, semaine par semaine, avec une fourchette.',
    en: 'Cash expected in, week by week, with a band.',
  },
  details: [
    {
      fr: 'Les factures ouvertes à la date d’arrêté, chacune selon sa propre probabilité d’être payée dans la semaine. Une semaine fait sept jours\u00a0; la première commence le lendemain. La fourchette P10–P90 contient quatre semaines sur cinq\u00a0; elle est calculée sans tirage au sort et tient compte de la dispersion passée du registre.',
      en: 'The invoices open at asOf, each by its own probability of being paid in the week. A week is seven days; the first begins the day after. The band P10–P90 holds four weeks out of five; it is computed without random numbers and takes into account how the ledger’s past weeks scattered.',
    },
    {
      fr: 'Une promesse compte autant que les promesses passées ont été tenues. Une facture contestée n’est pas comptée. L’activité récurrente (factures pas encore émises, au rythme de l’année passée) est une hypothèse à part, jamais dans l’attendu.',
      en: 'A promise counts as far as past promises were kept. A disputed invoice is left out. Recurring business (invoices not written yet, at the pace of the last year) is a hypothesis that stands apart, never in what is expected.',
    },
  ],
  parameters: {
    ledger,
    asOf,
    weeks: {
      name: { fr: 'semaines', en: 'weeks' },
      kind: 'integer',
      optional: true,
      min: 1,
      max: 104,
      text: { fr: 'le nombre de semaines', en: 'the number of weeks' },
      omitted: { fr: '13', en: '13' },
    },
    options,
  },
  result: { shape: 'table', columns, text: { fr: 'une ligne d’en-têtes, puis une ligne par semaine', en: 'a header row, then one row per week' } },
  examples: [{
    call: [[exampleLedger[0], exampleLedger[4], exampleLedger[5]], exampleDay],
    gives: { failure: { kind: 'notAvailable', code: 'nothing-open', text: { fr: 'aucune facture ouverte à cette date', en: 'no invoice is open on this day' } } },
    text: { fr: 'tout est payé', en: 'everything is paid' },
  }],
  compute: function* ({ ledger, asOf, weeks }): Steps<Outcome<Table>> {
    const model = yield* ledger.model(asOf);
    if (!model.ok) return model;
    const forecast = ledger.remember('cashForecast', [asOf, weeks ?? 13], () => cashForecast(ledger.reading.ledger, model.value, weeks ?? 13));
    if (!forecast.ok) return forecast;
    const digits = ledger.reading.ledger.minorDigits[model.value.currency] ?? 2;
    const money = (minor: number): number => toMajorUnits(minor, digits);
    return success({
      columns,
      rows: forecast.value.weeks.map((week) => [
        { day: week.from }, { day: week.to }, money(week.expected), money(week.p10), money(week.p90), money(week.promised), money(week.recurring),
      ]),
    });
  },
});
