import type { Outcome } from '../../src/base/outcome';
import { averageDaysDelinquent } from '../../src/metrics/averageDaysDelinquent';
import { bestPossibleDso } from '../../src/metrics/bestPossibleDso';
import { countBackDso } from '../../src/metrics/countBackDso';
import { simpleDso } from '../../src/metrics/simpleDso';
import { accountFor } from './accountFor';
import { exampleDay, exampleLedger } from './exampleLedger';
import { asOf, ledger, optionalClient, options } from './sharedParameters';
import { defineFunction } from './spec';

export const dsoFunction = defineFunction({
  name: 'DSO',
  category: 'balances',
  summary: {
    fr: 'Délai moyen de recouvrement (DSO), en jours de chiffre d’affaires.',
    en: 'Days sales outstanding.',
  },
  details: [
    {
      fr: 'Épuisement\u00a0: on retire de l’encours les ventes du mois le plus récent, puis du précédent, en ajoutant leurs jours\u00a0; le reste compte au prorata des ventes du dernier mois atteint. Le mois entamé va du 1er au jour d’arrêté.',
      en: 'Countback: the sales of the newest month are taken off the open balance, then those of the month before, adding their days; the rest counts in proportion to the sales of the last month reached. The month under way runs from the 1st to asOf.',
    },
    {
      fr: 'Simple\u00a0: encours ÷ ventes de la période × jours de la période (option «\u00a0jours du DSO\u00a0», 365). Meilleur possible\u00a0: épuisement de l’encours non échu. Retard\u00a0: épuisement − meilleur possible.',
      en: 'Simple: open balance ÷ sales of the period × days of the period (option “dso days”, 365). Best possible: countback of the balance not yet due. Delinquent: countback − best possible.',
    },
    {
      fr: 'Montants TTC des deux côtés. Si l’encours dépasse toutes les ventes connues\u00a0: #N/A.',
      en: 'Amounts include VAT on both sides. When the balance exceeds all sales known: #N/A.',
    },
  ],
  parameters: {
    ledger,
    asOf,
    method: {
      name: { fr: 'méthode', en: 'method' },
      kind: 'choice',
      optional: true,
      text: { fr: 'la façon de compter', en: 'the way of counting' },
      omitted: { fr: 'épuisement', en: 'countback' },
      choices: {
        countback: { fr: 'épuisement', en: 'countback' },
        simple: { fr: 'simple', en: 'simple' },
        bestpossible: { fr: 'meilleurpossible', en: 'bestpossible' },
        delinquent: { fr: 'retard', en: 'delinquent' },
      },
    },
    client: optionalClient,
    options,
  },
  result: { shape: 'cell', kind: 'days', text: { fr: 'des jours', en: 'days' } },
  examples: [
    { call: [exampleLedger, exampleDay], gives: 64, text: { fr: '3 jours de mai, avril et mars épuisés', en: '3 days of May, April and March used up' } },
    { call: [exampleLedger, exampleDay, 'delinquent'], gives: 31, text: { fr: 'dû aux factures en retard', en: 'due to the overdue invoices' } },
  ],
  compute: ({ ledger, asOf, method, client, options }): Outcome<number> => {
    const found = accountFor(ledger, client, asOf);
    if (!found.ok) return found;
    const { account } = found.value;
    switch (method ?? 'countback') {
      case 'countback': return countBackDso(account, asOf);
      case 'simple': return simpleDso(account, asOf, options.dsoDays);
      case 'bestpossible': return bestPossibleDso(account, asOf);
      case 'delinquent': return averageDaysDelinquent(account, asOf);
    }
  },
});
