import { success, type DayCell, type Outcome } from '../../src/base/outcome';
import type { Steps } from '../../src/base/steps';
import { toSerialDay } from '../../src/base/serialDay';
import { expectedPayDay } from '../../src/risk/expectedPayDay';
import { exampleHistory, historyDay } from './exampleHistory';
import { exampleDay, exampleLedger } from './exampleLedger';
import { invoiceFor } from './invoiceFor';
import { asOf, clientOfInvoice, invoice, ledger, options } from './sharedParameters';
import { defineFunction } from './spec';

export const expectedPayDateFunction = defineFunction({
  name: 'EXPECTEDPAYDATE',
  category: 'risk',
  summary: {
    fr: 'Date à laquelle une facture devrait être payée.',
    en: 'The date on which an invoice should be paid.',
  },
  details: [
    {
      fr: 'Le jour où la facture est payée avec la probabilité «\u00a0quantile\u00a0», sachant qu’elle le sera\u00a0: 0,5 donne la date médiane, 0,1 et 0,9 un intervalle qui contient la vraie date 8 fois sur 10. Pour une facture ouverte, toujours après le jour d’arrêté\u00a0; pour une facture payée, le jour de son paiement.',
      en: 'The day by which the invoice is paid with probability “quantile”, given that it is paid at all: 0.5 gives the median date, 0.1 and 0.9 an interval that holds the true date 8 times out of 10. For an open invoice always after asOf; for a paid one, the day it was paid.',
    },
    {
      fr: 'Échue depuis plus de 180 jours\u00a0: #N/A, il n’y a plus de date à attendre. La probabilité qu’une facture reste impayée est donnée par LATEPROBABILITY à 180 jours.',
      en: 'More than 180 days past due: #N/A, there is no date to expect any more. How likely an invoice is to stay unpaid is given by LATEPROBABILITY at 180 days.',
    },
  ],
  parameters: {
    invoice,
    ledger,
    asOf,
    quantile: {
      name: { fr: 'quantile', en: 'quantile' },
      kind: 'number',
      optional: true,
      min: 0.01,
      max: 0.99,
      text: { fr: 'la probabilité d’être payée à cette date', en: 'the probability of being paid by that date' },
      omitted: { fr: '0,5', en: '0.5' },
    },
    client: clientOfInvoice,
    options,
  },
  result: { shape: 'cell', kind: 'day', text: { fr: 'une date', en: 'a date' } },
  examples: [
    { call: ['H-435', exampleHistory, historyDay], gives: { day: 45824 }, text: { fr: 'une facture ouverte d’un client lent', en: 'an open invoice of a slow client' } },
    { call: ['F-102', exampleLedger, exampleDay], gives: { day: toSerialDay(2025, 4, 15) }, text: { fr: 'déjà payée', en: 'paid already' } },
  ],
  compute: function* ({ invoice, ledger, asOf, quantile, client }): Steps<Outcome<DayCell>> {
    const position = invoiceFor(ledger, invoice, client, asOf);
    if (!position.ok) return position;
    const model = yield* ledger.model(asOf);
    if (!model.ok) return model;
    const day = expectedPayDay(model.value, ledger.reading.ledger, position.value, quantile ?? 0.5);
    return day.ok ? success({ day: day.value }) : day;
  },
});
