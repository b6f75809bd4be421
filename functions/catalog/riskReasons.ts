import { success, type Outcome } from '../../src/base/outcome';
import type { Steps } from '../../src/base/steps';
import { explainScore } from '../../src/risk/explainScore';
import { riskReasons } from '../../src/risk/reasons';
import { exampleHistory, historyDay } from './exampleHistory';
import { riskSubject } from './riskSubject';
import { asOf, client, clients, ledger, options, signals } from './sharedParameters';
import { defineFunction } from './spec';

export const riskReasonsFunction = defineFunction({
  name: 'RISKREASONS',
  category: 'risk',
  summary: {
    fr: 'Les principales raisons du score d’un client, en une phrase.',
    en: 'The main reasons for the score of a client, in a sentence.',
  },
  details: [
    {
      fr: 'Les trois faits qui déplacent le plus le score, chacun avec ses points, puis le nombre de factures sur lequel il repose.',
      en: 'The three facts that move the score most, each with its points, then the number of invoices on which it rests.',
    },
    {
      fr: 'RISKEXPLAIN donne toutes les parts\u00a0; leur somme est le score.',
      en: 'RISKEXPLAIN gives all the parts; they sum to the score.',
    },
  ],
  parameters: { client, ledger, asOf, clients, signals, options },
  result: { shape: 'cell', kind: 'text', text: { fr: 'une phrase, dans la langue des en-têtes ou de l’option language', en: 'a sentence, in the language of the headers or of the option language' } },
  examples: [
    { call: ['Dupuis Transport', exampleHistory, historyDay], gives: 'Payment habits: 34 invoices, 44 d late on average (+28.5 points) — rests on 35 invoices of this client', text: { fr: 'pourquoi Dupuis Transport inquiète', en: 'why Dupuis Transport is a worry' } },
  ],
  compute: function* (given): Steps<Outcome<string>> {
    const subject = yield* riskSubject(given);
    if (!subject.ok) return subject;
    const { model, id, outside } = subject.value;
    const explained = explainScore(model, id, outside, given.options.gradeBounds);
    return explained.ok ? success(riskReasons(explained.value, given.language)) : explained;
  },
});
