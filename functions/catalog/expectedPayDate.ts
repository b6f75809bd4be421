import { success, type DayCell, type Outcome } from '../../src/base/outcome';
import type { Steps } from '../../src/base/steps';
import { toSerialDay } from '../../src/base/serialDay';
import { exampleDay, exampleLedger } from './exampleLedger';
import { invoiceFor } from './invoiceFor';
import { openCurve } from './openCurve';
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
      fr: 'Le jour où la facture est payée avec la probabilité « quantile », sachant qu’elle le sera\u00a0: 0,5 donne la date médiane, 0,1 et 0,9 un intervalle qui contient la vraie date 8 fois sur 10. Pour une facture ouverte, toujours après le jour d’arrêté\u00a0; pour une facture payée, le jour de son paiement.',
      en: 'The day by which the invoice is paid with probability “quantile”, given that it is paid at all: 0.5 gives the median date, 0.1 and 0.9 an interval that holds the true date 8 times out of 10. For an open invoice always after asOf; for a paid one, the day it was paid.',
    },
    {
      fr: 'La probabilité qu’elle ne soit jamais payée est donnée par LATEPROBABILITY à 180 jours.',
      en: 'How likely it is never to be paid is given by LATEPROBABILITY at 180 days.',
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
    { call: ['F-102', exampleLedger, exampleDay], gives: { day: toSerialDay(2025, 4, 15) }, text: { fr: 'déjà payée', en: 'paid already' } },
  ],
  compute: function* ({ invoice, ledger, asOf, quantile, client }): Steps<Outcome<DayCell>> {
    const found = invoiceFor(ledger, invoice, client, asOf);
    if (!found.ok) return found;
    const { due, paidOn, position } = found.value;
    if (paidOn !== null) return success({ day: paidOn });
    const curve = yield* openCurve(ledger, position, asOf);
    return curve.ok ? success({ day: due + curve.value.daysLateAt(quantile ?? 0.5) }) : curve;
  },
});
