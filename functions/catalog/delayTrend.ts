import { toSerialDay } from '../../src/base/serialDay';
import { delayTrend, TREND } from '../../src/metrics/delayTrend';
import { accountFor } from './accountFor';
import { exampleTrend } from './exampleTrend';
import { asOf, clientOrAll, ledger, options } from './sharedParameters';
import { defineFunction } from './spec';

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
  examples: [{ call: ['Petit', exampleTrend, toSerialDay(2025, 5, 3)], gives: 9, text: { fr: 'de 0 à 9 jours de retard moyen', en: 'from 0 to 9 days late on average' } }],
  compute: ({ client, ledger, asOf }) => {
    const found = accountFor(ledger, client, asOf);
    return found.ok ? delayTrend(found.value.account, asOf) : found;
  },
});
