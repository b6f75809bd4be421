import { success, type Outcome } from '../../src/base/outcome';
import type { Steps } from '../../src/base/steps';
import { clientScore } from '../../src/risk/clientScore';
import { exampleHistory, historyDay } from './exampleHistory';
import { riskSubject } from './riskSubject';
import { asOf, client, clients, ledger, options, signals } from './sharedParameters';
import { defineFunction } from './spec';

export const riskGradeFunction = defineFunction({
  name: 'RISKGRADE',
  category: 'risk',
  summary: {
    fr: 'Note de risque d’un client, de A (sûr) à E (très risqué).',
    en: 'Risk grade of a client, from A (safe) to E (very risky).',
  },
  details: [
    {
      fr: 'D’après RISKSCORE\u00a0: A < 10 ≤ B < 25 ≤ C < 45 ≤ D < 65 ≤ E, sauf autres bornes dans les options.',
      en: 'From RISKSCORE: A < 10 ≤ B < 25 ≤ C < 45 ≤ D < 65 ≤ E, unless the options give other bounds.',
    },
    {
      fr: 'Une procédure collective ouverte, déclarée dans le tableau des clients, donne E.',
      en: 'An open insolvency proceeding, stated in the table of clients, gives E.',
    },
  ],
  parameters: { client, ledger, asOf, clients, signals, options },
  result: { shape: 'cell', kind: 'text', text: { fr: 'une lettre de A à E', en: 'a letter from A to E' } },
  examples: [
    { call: ['Dupuis Transport', exampleHistory, historyDay], gives: 'D', text: { fr: 'd’après son score', en: 'from the score' } },
  ],
  compute: function* (given): Steps<Outcome<string>> {
    const subject = yield* riskSubject(given);
    if (!subject.ok) return subject;
    const { model, id, outside } = subject.value;
    const score = clientScore(model, id, outside, given.options.gradeBounds);
    return score.ok ? success(score.value.grade) : score;
  },
});
