import { toSerialDay } from '../../src/base/serialDay';
import type { Cells } from '../../src/ledger/cells';
import { delayTrend, TREND } from '../../src/metrics/delayTrend';
import { accountFor } from './accountFor';
import { asOf, clientOrAll, ledger, options } from './sharedParameters';
import { defineFunction } from './spec';

/** Three invoices of last year paid on the due day, three of this year 6, 9 and 12 days late. */
const worsening: Cells = [
  ['Client', 'Invoice', 'Issued', 'Due', 'Amount', 'Paid on'],
  ...[[2024, 3, 0], [2024, 5, 0], [2024, 7, 0], [2025, 1, 6], [2025, 2, 9], [2025, 3, 12]].map(([year, month, late], at) => {
    const due = toSerialDay(year!, month!, 28);
    return ['Petit', `F-${201 + at}`, due - 30, due, 100, due + late!];
  }),
];

export const delayTrendFunction = defineFunction({
  name: 'DELAYTREND',
  category: 'delays',
  summary: {
    fr: 'Évolution du retard moyen d’un client, en jours\u00a0; positif = il paie de plus en plus tard.',
    en: 'How many days the average delay of a client has moved; positive = getting later.',
  },
  details: [
    {
      fr: `Retard moyen des factures échues dans les ${TREND.recentDays} jours avant le jour d’arrêté, moins celui des factures échues dans les ${TREND.earlierDays} jours précédents.`,
      en: `Average days late of invoices due in the ${TREND.recentDays} days before asOf, less that of invoices due in the ${TREND.earlierDays} days before those.`,
    },
    {
      fr: `Il faut ${TREND.least} factures de chaque côté\u00a0; sinon #N/A, avec les nombres.`,
      en: `It needs ${TREND.least} invoices on either side; else #N/A, with the numbers.`,
    },
  ],
  parameters: { client: clientOrAll, ledger, asOf, options },
  result: { shape: 'cell', kind: 'days', text: { fr: 'des jours', en: 'days' } },
  examples: [{ call: ['Petit', worsening, toSerialDay(2025, 5, 3)], gives: 9, text: { fr: 'de 0 à 9 jours de retard moyen', en: 'from 0 to 9 days late on average' } }],
  compute: ({ client, ledger, asOf }) => {
    const found = accountFor(ledger, client, asOf);
    return found.ok ? delayTrend(found.value.account, asOf) : found;
  },
});
