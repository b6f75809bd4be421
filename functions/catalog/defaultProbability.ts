import { notAvailable, success, type Outcome } from '../../src/base/outcome';
import type { SerialDay } from '../../src/base/serialDay';
import type { Steps } from '../../src/base/steps';
import type { Ledger } from '../../src/ledger/ledger';
import { clientFor } from './clientFor';
import { exampleDay, exampleLedger } from './exampleLedger';
import { asOf, client, clients, ledger, options, signals } from './sharedParameters';
import { defineFunction } from './spec';

/** So many invoices must have had the time to default before their share says anything. */
const LEAST_INVOICES = 30;

export const defaultProbabilityFunction = defineFunction({
  name: 'DEFAULTPROBABILITY',
  category: 'risk',
  summary: {
    fr: 'Probabilité que la prochaine facture d’un client soit impayée « jours » après son échéance.',
    en: 'Probability that the next invoice of a client is unpaid “days” after its due date.',
  },
  details: [
    {
      fr: 'La même distribution que RISKSCORE, lue à 180 jours ou au retard donné\u00a0: une mesure de l’impayé durable, non du simple retard.',
      en: 'The same distribution as RISKSCORE, read at 180 days or at the delay given: a measure of lasting non-payment, not of plain lateness.',
    },
    {
      fr: `Il faut ${LEAST_INVOICES} factures échues depuis plus longtemps que cela dans le registre\u00a0; sinon #N/A, avec leur nombre. RISKBACKTEST dit ce que vaut la prévision.`,
      en: `The ledger needs ${LEAST_INVOICES} invoices due longer ago than that; else #N/A, with their number. RISKBACKTEST says what the forecast is worth.`,
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
      min: 1,
      max: 3650,
      unit: { fr: 'jours après l’échéance', en: 'days after the due date' },
      text: { fr: 'à partir de quand une facture compte comme impayée', en: 'from when on an invoice counts as unpaid' },
      omitted: { fr: '180', en: '180' },
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
        fr: 'il faut 30 factures échues depuis plus de 180 jours, il y en a 0',
        en: 'needs 30 invoices due more than 180 days ago, has 0',
      },
    } },
    text: { fr: 'un registre trop jeune', en: 'a ledger that is too young' },
  }],
  compute: function* ({ client, ledger, asOf, days }): Steps<Outcome<number>> {
    const found = clientFor(ledger, client, asOf);
    if (!found.ok) return found;
    const horizon = days ?? 180;
    const cases = ledger.remember('invoicesDueBefore', [asOf - horizon], () => invoicesDueBefore(ledger.reading.ledger, asOf - horizon));
    if (cases < LEAST_INVOICES) {
      return notAvailable('too-few-cases', {
        fr: `il faut ${LEAST_INVOICES} factures échues depuis plus de ${horizon} jours, il y en a ${cases}`,
        en: `needs ${LEAST_INVOICES} invoices due more than ${horizon} days ago, has ${cases}`,
      });
    }
    const model = yield* ledger.model(asOf);
    return model.ok ? success(model.value.nextInvoice(found.value).exceeds(horizon)) : model;
  },
});

function invoicesDueBefore(ledger: Ledger, day: SerialDay): number {
  let count = 0;
  for (const due of ledger.invoices.due) if (due < day) count += 1;
  return count;
}
