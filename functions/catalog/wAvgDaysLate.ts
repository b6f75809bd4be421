import { weightedAverageDaysLate } from '../../src/metrics/weightedAverageDaysLate';
import { accountFor } from './accountFor';
import { exampleDay, exampleLedger } from './exampleLedger';
import { delayPopulation, noDelay } from './delayPopulation';
import { asOf, clientOrAll, ledger, options } from './sharedParameters';
import { defineFunction } from './spec';

export const wAvgDaysLateFunction = defineFunction({
  name: 'WAVGDAYSLATE',
  category: 'delays',
  summary: {
    fr: 'Retard moyen pondéré par les montants des factures, en jours.',
    en: 'Average days late weighted by the amounts of the invoices.',
  },
  details: [
    {
      fr: 'Σ montant × jours de retard ÷ Σ montant\u00a0; le poids est le montant de la facture, non son reste dû.',
      en: 'Σ amount × days late ÷ Σ amount; the weight is the amount of the invoice, not its open part.',
    },
    delayPopulation,
    noDelay,
  ],
  parameters: { client: clientOrAll, ledger, asOf, options },
  result: { shape: 'cell', kind: 'days', text: { fr: 'des jours', en: 'days' } },
  examples: [
    { call: ['Martin', exampleLedger, exampleDay], gives: 17.7563, text: { fr: '(140 × 7 + 85 × 55 + 214 × 10) ÷ 439', en: '(140 × 7 + 85 × 55 + 214 × 10) ÷ 439' } },
  ],
  compute: ({ client, ledger, asOf }) => {
    const found = accountFor(ledger, client, asOf);
    return found.ok ? weightedAverageDaysLate(found.value.account, asOf) : found;
  },
});
