import type { Outcome } from '../../src/base/outcome';
import type { Steps } from '../../src/base/steps';
import { defaultProbability, HORIZON, LEAST_CASES } from '../../src/risk/defaultProbability';
import { exampleDay, exampleLedger } from './exampleLedger';
import { riskSubject } from './riskSubject';
import { asOf, client, clients, ledger, options, signals } from './sharedParameters';
import { defineFunction } from './spec';

export const defaultProbabilityFunction = defineFunction({
  name: 'DEFAULTPROBABILITY',
  category: 'risk',
  summary: {
    fr: 'Probabilité que la prochaine facture d’un client soit impayée «\u00a0jours\u00a0» après son échéance.',
    en: 'Probability that the next invoice of a client is unpaid “days” after its due date.',
  },
  details: [
    {
      fr: 'La même distribution que RISKSCORE, lue à 180 jours ou au retard donné\u00a0: une mesure de l’impayé durable, non du simple retard.',
      en: 'The same distribution as RISKSCORE, read at 180 days or at the delay given: a measure of lasting non-payment, not of plain lateness.',
    },
    {
      fr: `Il faut ${LEAST_CASES} factures restées impayées aussi longtemps dans le registre\u00a0; sinon #N/A, avec leur nombre. RISKBACKTEST dit ce que vaut la prévision.`,
      en: `The ledger needs ${LEAST_CASES} invoices that stayed unpaid so long; else #N/A, with their number. RISKBACKTEST says what the forecast is worth.`,
    },
  ],
  parameters: {
    client,
    ledger,
    asOf,
    days: {
      name: { fr: 'jours', en: 'days' },
      kind: 'integer',
      optional: true,
      min: 0,
      max: HORIZON,
      unit: { fr: 'jours après l’échéance', en: 'days after the due date' },
      text: { fr: 'à partir de quand une facture compte comme impayée', en: 'from when on an invoice counts as unpaid' },
      omitted: { fr: String(HORIZON), en: String(HORIZON) },
    },
    clients,
    signals,
    options,
  },
  result: { shape: 'cell', kind: 'probability', text: { fr: 'une probabilité, de 0 à 1', en: 'a probability, from 0 to 1' } },
  examples: [{
    call: ['Martin', exampleLedger, exampleDay],
    gives: { failure: {
      kind: 'notAvailable', code: 'too-few-cases',
      text: {
        fr: 'Trop peu de cas\u00a0: 0 facture impayée 180 jours après l’échéance sur 0 assez anciennes, il en faut 10.',
        en: 'Too few such cases: 0 invoices unpaid 180 days after due among 0 old enough, 10 needed.',
      },
    } },
    text: { fr: 'un registre trop jeune', en: 'a ledger that is too young' },
  }],
  compute: function* (given): Steps<Outcome<number>> {
    const subject = yield* riskSubject(given);
    return subject.ok ? defaultProbability(subject.value.model, subject.value.id, given.days ?? HORIZON) : subject;
  },
});
