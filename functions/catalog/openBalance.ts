import { success } from '../../src/base/outcome';
import { openBalance } from '../../src/metrics/openBalance';
import { accountFor } from './accountFor';
import { exampleDay, exampleLedger } from './exampleLedger';
import { asOf, clientOrAll, ledger, options } from './sharedParameters';
import { defineFunction } from './spec';

export const openBalanceFunction = defineFunction({
  name: 'OPENBALANCE',
  category: 'balances',
  summary: {
    fr: 'Encours brut d’un client\u00a0: ce qui reste dû sur ses factures.',
    en: 'Open balance of a client: what is still due on the invoices.',
  },
  details: [
    {
      fr: 'Σ max(0, montant − règlements) sur les factures émises au jour d’arrêté. Les avoirs et acomptes non imputés n’en sont pas déduits.',
      en: 'Σ max(0, amount − payments) over invoices issued by asOf. Credit notes and advances that are set against no invoice are not deducted.',
    },
  ],
  parameters: { client: clientOrAll, ledger, asOf, options },
  result: { shape: 'cell', kind: 'money', text: { fr: 'un montant, au centime', en: 'an amount, to the cent' } },
  examples: [
    { call: ['Martin', exampleLedger, exampleDay], gives: 214, text: { fr: 'la facture F-106', en: 'invoice F-106' } },
    { call: ['', exampleLedger, exampleDay], gives: 534, text: { fr: 'tout le registre', en: 'the whole ledger' } },
  ],
  compute: ({ client, ledger, asOf }) => {
    const found = accountFor(ledger, client, asOf);
    return found.ok ? success(found.value.money(openBalance(found.value.account, asOf))) : found;
  },
});
