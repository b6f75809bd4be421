import { toSerialDay } from '../../src/base/serialDay';
import { collectionEffectiveness } from '../../src/metrics/collectionEffectiveness';
import { accountFor } from './accountFor';
import { exampleLedger } from './exampleLedger';
import { ledger, options } from './sharedParameters';
import { defineFunction } from './spec';

export const ceiFunction = defineFunction({
  name: 'CEI',
  category: 'balances',
  summary: {
    fr: 'Efficacité du recouvrement sur une période, en\u00a0% (Collection Effectiveness Index).',
    en: 'Collection effectiveness index of a period, in percent.',
  },
  details: [
    {
      fr: '(encours initial + ventes − encours final) ÷ (encours initial + ventes − encours final non échu) × 100\u00a0; 100 = rien de ce qui était exigible n’est resté dû. Soldes nets des avoirs et trop-perçus\u00a0; l’encours initial est celui de la veille du début\u00a0; non échu = échéance à la fin de la période ou après.',
      en: '(opening + sales − closing) ÷ (opening + sales − closing not yet due) × 100; 100 = nothing that could be collected was left. Balances are net of credits; the opening is the close of the day before the start; not yet due = due on the last day or later.',
    },
    { fr: 'Rien à encaisser sur la période\u00a0: #N/A.', en: 'Nothing to collect in the period: #N/A.' },
  ],
  parameters: {
    ledger,
    from: {
      name: { fr: 'du', en: 'from' },
      kind: 'day',
      text: { fr: 'le premier jour de la période', en: 'the first day of the period' },
    },
    to: {
      name: { fr: 'au', en: 'to' },
      kind: 'day',
      text: { fr: 'le dernier jour de la période', en: 'the last day of the period' },
    },
    options,
  },
  result: { shape: 'cell', kind: 'percentage', text: { fr: 'un pourcentage', en: 'a percentage' } },
  examples: [{
    call: [exampleLedger, toSerialDay(2025, 4, 1), toSerialDay(2025, 4, 30)],
    gives: 28.4281,
    text: { fr: '85 encaissés sur 299 exigibles', en: '85 collected of the 299 that could be' },
  }],
  compute: ({ ledger, from, to }) => {
    const found = accountFor(ledger, '', to);
    return found.ok ? collectionEffectiveness(found.value.account, from, to) : found;
  },
});
