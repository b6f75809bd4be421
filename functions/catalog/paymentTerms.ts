import { success, type Outcome } from '../../src/base/outcome';
import type { Steps } from '../../src/base/steps';
import type { Text } from '../../src/base/text';
import type { TermsSuggestion } from '../../src/terms/paymentTerms';
import { clientFor } from './clientFor';
import { exampleDay, exampleLedger } from './exampleLedger';
import { asOf, client, clients, ledger, options, signals } from './sharedParameters';
import { defineFunction } from './spec';
import { termsFor } from './termsFor';

export const paymentTermsFunction = defineFunction({
  name: 'PAYMENTTERMS',
  category: 'terms',
  summary: {
    fr: 'Conditions de paiement à proposer à un client, et pourquoi.',
    en: 'Payment terms to propose to a client, and why.',
  },
  details: [
    {
      fr: 'L’offre de plus grande valeur attendue (marge, risque d’impayé, coût du capital, retard habituel) parmi celles que la loi permet, approchée d’un cran à la fois. La phrase dit la raison, ce qui ferait revenir en arrière, et les hypothèses.',
      en: 'The offer of the greatest expected value (margin, risk of non-payment, cost of capital, habitual delay) among those that the law permits, approached one step at a time. The sentence gives the reason, what would change it back, and the assumptions.',
    },
    {
      fr: 'Un délai au-dessus du plafond légal est ramené au plafond, règle citée. Client sans facture au registre\u00a0: jugé d’après l’ensemble, 30 jours au plus. Procédure collective dans le tableau des clients\u00a0: paiement d’avance.',
      en: 'Terms above the legal cap go down to it, with the rule quoted. A client without an invoice in the ledger: judged by the whole, 30 days at most. An insolvency proceeding in the table of clients: payment in advance.',
    },
    {
      fr: 'Une suggestion, qu’une personne décide de suivre ou non.',
      en: 'A suggestion: a person decides.',
    },
  ],
  parameters: { client, ledger, asOf, clients, signals, options },
  result: { shape: 'cell', kind: 'text', text: { fr: 'une phrase', en: 'a sentence' } },
  examples: [{
    call: ['Martin', exampleLedger, exampleDay, [['Client', 'Insolvency notice'], ['Martin', 'Receivership']]],
    gives: 'Payment in advance. An insolvency proceeding is open: no more credit. The end of the proceeding.'
      + ' Margin 30%, cost of capital 8% a year, 60% of an unpaid invoice lost: set in the options.',
    text: { fr: 'une procédure collective est ouverte', en: 'an insolvency proceeding is open' },
  }],
  compute: function* ({ client, ledger, asOf, clients, language }): Steps<Outcome<string>> {
    const terms = yield* termsFor(ledger, asOf, clients);
    if (!terms.ok) return terms;
    const found = clientFor(ledger, client, asOf);
    const decided = terms.value.decide(found.ok ? found.value : null, client);
    return decided.ok ? success(termsSentence(decided.value.terms)[language]) : decided;
  },
});

/** The suggestion in words: the terms, why, what would change it back, what it assumes. */
function termsSentence(suggestion: TermsSuggestion): Text {
  const sentence = (language: keyof Text): string => {
    const offer = suggestion.suggested.text[language];
    const parts = [suggestion.reason(), suggestion.backWhen(), ...suggestion.assumptions()].map((text) => text[language]);
    return [`${offer.charAt(0).toUpperCase()}${offer.slice(1)}.`, ...parts].join(' ');
  };
  return { fr: sentence('fr'), en: sentence('en') };
}
