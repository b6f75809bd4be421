import { success } from '../../src/base/outcome';
import { overdueBalance } from '../../src/metrics/overdueBalance';
import { accountFor } from './accountFor';
import { exampleDay, exampleLedger } from './exampleLedger';
import { asOf, clientOrAll, ledger, options } from './sharedParameters';
import { defineFunction } from './spec';

export const overdueBalanceFunction = defineFunction({
  name: 'OVERDUEBALANCE',
  category: 'balances',
  summary: {
    fr: 'Part échue de l’encours d’un client.',
    en: 'Overdue part of the open balance of a client.',
  },
  details: [
    {
      fr: 'Reste dû des factures dont l’échéance est antérieure au jour d’arrêté\u00a0; une échéance du jour même n’est pas en retard.',
      en: 'What is still due on invoices whose due date is before asOf; due today is not overdue.',
    },
  ],
  parameters: { client: clientOrAll, ledger, asOf, options },
  result: { shape: 'cell', kind: 'money', text: { fr: 'un montant, au centime', en: 'an amount, to the cent' } },
  examples: [
    { call: ['Martin', exampleLedger, exampleDay], gives: 214, text: { fr: 'échue depuis 10 jours', en: 'overdue for 10 days' } },
    { call: ['Durand', exampleLedger, exampleDay], gives: 0, text: { fr: 'F-105 n’est pas encore échue', en: 'F-105 is not due yet' } },
  ],
  compute: ({ client, ledger, asOf }) => {
    const found = accountFor(ledger, client, asOf);
    return found.ok ? success(found.value.money(overdueBalance(found.value.account, asOf))) : found;
  },
});
