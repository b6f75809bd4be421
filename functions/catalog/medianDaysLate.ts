import { medianDaysLate } from '../../src/metrics/medianDaysLate';
import { accountFor } from './accountFor';
import { exampleDay, exampleLedger } from './exampleLedger';
import { delayPopulation, noDelay } from './delayPopulation';
import { asOf, clientOrAll, ledger, options } from './sharedParameters';
import { defineFunction } from './spec';

export const medianDaysLateFunction = defineFunction({
  name: 'MEDIANDAYSLATE',
  category: 'delays',
  summary: {
    fr: 'Retard médian d’un client, en jours\u00a0: la moitié des factures est payée avant.',
    en: 'Median days late of a client: half of the invoices are paid by then.',
  },
  details: [
    {
      fr: 'Médiane (type 7 de R). Une facture impayée depuis un an ne la déplace pas.',
      en: 'Median (R type 7). One invoice left unpaid for a year does not move it.',
    },
    delayPopulation,
    noDelay,
  ],
  parameters: { client: clientOrAll, ledger, asOf, options },
  result: { shape: 'cell', kind: 'days', text: { fr: 'des jours', en: 'days' } },
  examples: [
    { call: ['Martin', exampleLedger, exampleDay], gives: 10, text: { fr: 'entre 7 et 55 jours', en: 'between 7 and 55 days' } },
  ],
  compute: ({ client, ledger, asOf }) => {
    const found = accountFor(ledger, client, asOf);
    return found.ok ? medianDaysLate(found.value.account, asOf) : found;
  },
});
