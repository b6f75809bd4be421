import { averageDaysToPay } from '../../src/metrics/averageDaysToPay';
import { accountFor } from './accountFor';
import { exampleDay, exampleLedger } from './exampleLedger';
import { asOf, clientOrAll, ledger, options } from './sharedParameters';
import { defineFunction } from './spec';

export const avgDaysToPayFunction = defineFunction({
  name: 'AVGDAYSTOPAY',
  category: 'delays',
  summary: {
    fr: 'Délai moyen de paiement depuis l’émission de la facture, en jours.',
    en: 'Average days from the issue of an invoice to its payment.',
  },
  details: [
    {
      fr: 'Moyenne de (paiement − émission) sur les factures payées\u00a0; les factures ouvertes n’y sont pas.',
      en: 'Mean of (paid − issued) over paid invoices; open ones are not in it.',
    },
    {
      fr: 'Sans facture payée\u00a0: #N/A, avec la raison.',
      en: 'With no invoice paid: #N/A, with the reason.',
    },
  ],
  parameters: { client: clientOrAll, ledger, asOf, options },
  result: { shape: 'cell', kind: 'days', text: { fr: 'des jours', en: 'days' } },
  examples: [
    { call: ['Martin', exampleLedger, exampleDay], gives: 61, text: { fr: '37 et 85 jours', en: '37 and 85 days' } },
  ],
  compute: ({ client, ledger, asOf }) => {
    const found = accountFor(ledger, client, asOf);
    return found.ok ? averageDaysToPay(found.value.account, asOf) : found;
  },
});
