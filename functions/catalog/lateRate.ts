import { lateRate } from '../../src/metrics/lateRate';
import { accountFor } from './accountFor';
import { exampleDay, exampleLedger } from './exampleLedger';
import { asOf, clientOrAll, ledger, options } from './sharedParameters';
import { defineFunction } from './spec';

export const lateRateFunction = defineFunction({
  name: 'LATERATE',
  category: 'delays',
  summary: {
    fr: 'Part des factures échues payées en retard par un client, de 0 à 1.',
    en: 'Share of matured invoices that a client pays late, from 0 to 1.',
  },
  details: [
    {
      fr: 'Factures payées, ou encore ouvertes, plus de «\u00a0grâce\u00a0» jours après l’échéance ÷ factures dont l’échéance plus la grâce est passée.',
      en: 'Invoices paid, or still open, more than “grace” days after their due date ÷ invoices whose due date plus grace has passed.',
    },
    { fr: 'Sans facture échue\u00a0: #N/A, avec la raison.', en: 'With no matured invoice: #N/A, with the reason.' },
  ],
  parameters: {
    client: clientOrAll,
    ledger,
    asOf,
    grace: {
      name: { fr: 'grâce', en: 'grace' },
      kind: 'integer',
      optional: true,
      min: 0,
      max: 3650,
      unit: { fr: 'jours', en: 'days' },
      text: { fr: 'jours après l’échéance qui ne comptent pas encore comme un retard', en: 'days after the due date that are not yet called late' },
      omitted: { fr: 'l’option grace, 0 au départ', en: 'the option grace, 0 at first' },
    },
    options,
  },
  result: { shape: 'cell', kind: 'rate', text: { fr: 'une part, de 0 à 1', en: 'a share, from 0 to 1' } },
  examples: [
    { call: ['', exampleLedger, exampleDay], gives: 0.6, text: { fr: '3 des 5 factures échues', en: '3 of the 5 matured invoices' } },
    { call: ['', exampleLedger, exampleDay, 9], gives: 0.4, text: { fr: 'F-101 avait 7 jours\u00a0: elle n’est plus en retard', en: 'F-101 had 7 days: it is late no more' } },
  ],
  compute: ({ client, ledger, asOf, grace, options }) => {
    const found = accountFor(ledger, client, asOf);
    return found.ok ? lateRate(found.value.account, asOf, grace ?? options.grace) : found;
  },
});
