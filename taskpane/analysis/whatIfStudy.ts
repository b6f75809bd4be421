import { notAvailable, success, type Outcome } from '../../src/base/outcome';
import type { Steps } from '../../src/base/steps';
import type { Grade } from '../../src/risk/grade';
import type { OfferCode } from '../../src/terms/offers';
import { whatIfSteps, type WhatIf } from '../../src/terms/whatIf';
import type { Analysis } from './analysis';

/** New terms for whom: one client by name, or all of a grade. */
export interface WhatIfQuestion {
  readonly whom: 'client' | 'grade';
  readonly client: string;
  readonly grade: Grade;
  readonly offer: OfferCode;
}

export interface WhatIfStudy {
  readonly question: WhatIfQuestion;
  readonly answer: WhatIf;
}

/** What new terms would do to cash, DSO and losses over six months, beside those of today. */
export function* whatIfStudy({ accounts, clients, model, modelFailure, options }: Analysis, question: WhatIfQuestion): Steps<Outcome<WhatIfStudy>> {
  yield 0.05;
  if (!model) return { ok: false, failure: modelFailure! };
  const chosen = clients.filter(({ name, grade }) => (question.whom === 'client' ? name === question.client : grade === question.grade));
  if (chosen.length === 0) return nobody('no-such-client');
  if (chosen.every(({ unscoredPerson }) => unscoredPerson)) {
    return notAvailable('natural-person', { fr: 'personne physique\u00a0: pas de simulation (RGPD)', en: 'natural person: no simulation (GDPR)' });
  }
  const answer = yield* whatIfSteps(accounts, model, new Set(chosen.map(({ client }) => client)), question.offer, options);
  return answer.clients === 0 ? nobody('nothing-bought') : success({ question, answer });
}

function nobody(code: 'no-such-client' | 'nothing-bought'): Outcome<never> {
  return notAvailable(code, code === 'no-such-client'
    ? { fr: 'aucun client ne correspond', en: 'no client fits' }
    : { fr: 'rien n’a été facturé à ces clients depuis un an', en: 'nothing was invoiced to these clients for a year' });
}
