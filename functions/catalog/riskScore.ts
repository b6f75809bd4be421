import { success, type Outcome } from '../../src/base/outcome';
import type { Steps } from '../../src/base/steps';
import { clientScore } from '../../src/risk/clientScore';
import { exampleHistory, historyDay } from './exampleHistory';
import { riskSubject } from './riskSubject';
import { asOf, client, clients, ledger, options, signals } from './sharedParameters';
import { defineFunction } from './spec';

export const riskScoreFunction = defineFunction({
  name: 'RISKSCORE',
  category: 'risk',
  summary: {
    fr: 'Score de risque d’un client, de 0 (sûr) à 100 (risqué).',
    en: 'Risk score of a client, from 0 (safe) to 100 (risky).',
  },
  details: [
    {
      fr: '100 × la moyenne, pour t = 0, 15, 30, 60 et 90 jours, de la probabilité que la prochaine facture du client soit payée plus de t jours après son échéance. Plus haut = plus risqué.',
      en: '100 × the mean, over t = 0, 15, 30, 60 and 90 days, of the probability that the next invoice of the client is paid more than t days after its due date. Higher = riskier.',
    },
    {
      fr: 'Les probabilités sont apprises sur votre registre, jusqu’au jour d’arrêté\u00a0; un client sans historique reçoit la moyenne du registre. RISKBACKTEST dit ce qu’elles valent sur votre passé.',
      en: 'The probabilities are learnt on your ledger, up to asOf; a client without history gets the ledger’s average. RISKBACKTEST says what they are worth on your own past.',
    },
    {
      fr: 'Le tableau des clients peut ajouter des points déclarés\u00a0: secteur, note externe, procédure collective. Les signaux n’ajoutent pas de points. Client inconnu\u00a0: #N/A.',
      en: 'The table of clients can add stated points: sector, external score, insolvency. Signals add no points. Unknown client: #N/A.',
    },
  ],
  parameters: { client, ledger, asOf, clients, signals, options },
  result: { shape: 'cell', kind: 'score', text: { fr: 'un score de 0 à 100, une décimale', en: 'a score from 0 to 100, one decimal' } },
  examples: [
    { call: ['Dupuis Transport', exampleHistory, historyDay], gives: 54.6, text: { fr: 'toujours en retard', en: 'always late' } },
    { call: ['Atelier Morel', exampleHistory, historyDay], gives: 1.3, text: { fr: 'toujours en avance', en: 'always early' } },
  ],
  compute: function* (given): Steps<Outcome<number>> {
    const subject = yield* riskSubject(given);
    if (!subject.ok) return subject;
    const { model, id, outside } = subject.value;
    const score = clientScore(model, id, outside, given.options.gradeBounds);
    return score.ok ? success(score.value.score) : score;
  },
});
