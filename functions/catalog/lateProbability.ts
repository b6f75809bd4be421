import type { Outcome } from '../../src/base/outcome';
import type { Steps } from '../../src/base/steps';
import { lateProbability } from '../../src/risk/lateProbability';
import { exampleHistory, historyDay } from './exampleHistory';
import { exampleDay, exampleLedger } from './exampleLedger';
import { invoiceFor } from './invoiceFor';
import { asOf, clientOfInvoice, invoice, ledger, options } from './sharedParameters';
import { defineFunction } from './spec';

export const lateProbabilityFunction = defineFunction({
  name: 'LATEPROBABILITY',
  category: 'risk',
  summary: {
    fr: 'Probabilité qu’une facture soit payée plus de «\u00a0jours\u00a0» après son échéance.',
    en: 'Probability that an invoice is paid more than “days” after its due date.',
  },
  details: [
    {
      fr: 'Calculée par le modèle de retard appris sur votre registre, sachant ce qui est connu au jour d’arrêté\u00a0: pour une facture ouverte, sachant qu’elle n’est pas encore payée\u00a0; pour une facture payée, 0 ou 1, puisque le retard est connu.',
      en: 'From the delay model learnt on your ledger, given what is known at asOf: for an open invoice, given that it is not paid yet; for a paid one, 0 or 1, since the delay is known.',
    },
    {
      fr: 'Si plusieurs clients utilisent le même numéro\u00a0: #VALUE!, et il faut nommer le client.',
      en: 'Where several clients use the same number: #VALUE!, and the client must be named.',
    },
  ],
  parameters: {
    invoice,
    ledger,
    asOf,
    days: {
      name: { fr: 'jours', en: 'days' },
      kind: 'number',
      optional: true,
      min: -3650,
      max: 3650,
      unit: { fr: 'jours après l’échéance', en: 'days after the due date' },
      text: { fr: 'à partir de quel retard', en: 'how late counts as late' },
      omitted: { fr: '0', en: '0' },
    },
    client: clientOfInvoice,
    options,
  },
  result: { shape: 'cell', kind: 'probability', text: { fr: 'une probabilité, de 0 à 1', en: 'a probability, from 0 to 1' } },
  examples: [
    { call: ['H-435', exampleHistory, historyDay, 30], gives: 0.6589, text: { fr: 'une facture ouverte d’un client lent', en: 'an open invoice of a slow client' } },
    { call: ['F-102', exampleLedger, exampleDay, 30], gives: 1, text: { fr: 'payée 55 jours en retard', en: 'paid 55 days late' } },
    { call: ['F-103', exampleLedger, exampleDay], gives: 0, text: { fr: 'payée en avance', en: 'paid early' } },
  ],
  compute: function* ({ invoice, ledger, asOf, days, client }): Steps<Outcome<number>> {
    const position = invoiceFor(ledger, invoice, client, asOf);
    if (!position.ok) return position;
    const model = yield* ledger.model(asOf);
    return model.ok ? lateProbability(model.value, ledger.reading.ledger, position.value, days ?? 0) : model;
  },
});
