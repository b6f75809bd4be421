import { averageDaysLate } from '../../src/metrics/averageDaysLate';
import { accountFor } from './accountFor';
import { exampleDay, exampleLedger } from './exampleLedger';
import { delayPopulation, noDelay } from './delayPopulation';
import { asOf, clientOrAll, ledger, options } from './sharedParameters';
import { defineFunction } from './spec';

export const avgDaysLateFunction = defineFunction({
  name: 'AVGDAYSLATE',
  category: 'delays',
  summary: {
    fr: 'Retard moyen de paiement d’un client, en jours\u00a0; négatif = en avance.',
    en: 'Average days late of a client; negative = early.',
  },
  details: [
    {
      fr: 'Moyenne de (paiement − échéance).',
      en: 'Mean of (paid − due).',
    },
    delayPopulation,
    noDelay,
  ],
  parameters: { client: clientOrAll, ledger, asOf, options },
  result: { shape: 'cell', kind: 'days', text: { fr: 'des jours', en: 'days' } },
  examples: [
    { call: ['Martin', exampleLedger, exampleDay], gives: 24, text: { fr: '7 jours, 55 jours, et une facture ouverte depuis 10 jours', en: '7 days, 55 days, and one invoice overdue for 10 days' } },
    { call: ['', exampleLedger, exampleDay], gives: 13.8, text: { fr: 'tout le registre', en: 'the whole ledger' } },
  ],
  compute: ({ client, ledger, asOf }) => {
    const found = accountFor(ledger, client, asOf);
    return found.ok ? averageDaysLate(found.value.account, asOf) : found;
  },
});
