import { invalidValue, success, type Outcome } from '../../src/base/outcome';
import { isoDay, toSerialDay } from '../../src/base/serialDay';
import { toMajorUnits } from '../../src/base/rounding';
import { lateFees } from '../../src/terms/lateFees';
import { ECB_RATES } from '../../src/terms/referenceRates';
import { defineFunction } from './spec';

const confirmedTo = /* @__PURE__ */ isoDay(ECB_RATES.confirmedTo);
const LARGEST = 1e12;

export const lateFeesFunction = defineFunction({
  name: 'LATEFEES',
  category: 'terms',
  summary: {
    fr: 'Pénalités de retard d’une facture entre professionnels\u00a0: intérêts et indemnité forfaitaire.',
    en: 'Late fees of an invoice between businesses: interest and the fixed sum.',
  },
  details: [
    {
      fr: 'Du lendemain de l’échéance au jour du paiement\u00a0: montant × taux × jours ÷ 365, semestre par semestre, arrondi une seule fois, plus l’indemnité forfaitaire de recouvrement. France\u00a0: taux de la BCE + 10 points et 40\u00a0€\u00a0; Union européenne\u00a0: + 8 points et 40\u00a0€\u00a0; Royaume-Uni\u00a0: taux de la Banque d’Angleterre + 8 points et 40, 70 ou 100\u00a0£. Payée à temps, ou un avoir\u00a0: 0.',
      en: 'From the day after the due date to the day of payment: amount × rate × days ÷ 365, half-year by half-year, rounded once, plus the fixed sum for recovery. France: ECB rate + 10 points and 40 €; European Union: + 8 points and 40 €; United Kingdom: Bank of England rate + 8 points and £40, £70 or £100. Paid on time, or a credit note: 0.',
    },
    {
      fr: `Les taux de la table sont confirmés jusqu’au ${confirmedTo}\u00a0; au-delà, le dernier taux connu est gardé\u00a0: vérifiez-le, ou indiquez le vôtre. Pays sans taux connu\u00a0: #N/A, à moins d’indiquer le taux (intérêts seuls).`,
      en: `The rates of the table are confirmed up to ${confirmedTo}; after it the last known one is kept: check it, or give your own. A country without a known rate: #N/A, unless you give the rate (interest alone).`,
    },
    {
      fr: 'Ne vaut pas contre un consommateur. Un calcul d’après des règles publiées, non un avis juridique.',
      en: 'Not against a consumer. A computation from published rules, not legal advice.',
    },
  ],
  parameters: {
    amount: {
      name: { fr: 'montant', en: 'amount' },
      kind: 'number',
      min: -LARGEST,
      max: LARGEST,
      text: { fr: 'le montant TTC de la facture', en: 'the amount of the invoice, VAT included' },
    },
    due: { name: { fr: 'échéance', en: 'due' }, kind: 'day', text: { fr: 'le jour d’échéance', en: 'the due date' } },
    paid: {
      name: { fr: 'payéeLe', en: 'paid' },
      kind: 'day',
      optional: true,
      text: { fr: 'le jour du paiement complet', en: 'the day it was paid in full' },
      omitted: { fr: 'encore ouverte', en: 'still open' },
    },
    // The facts are arguments here, so this is not the as-of day of a ledger.
    countTo: {
      name: { fr: 'dateArrêté', en: 'asOf' },
      kind: 'day',
      optional: true,
      text: { fr: 'le jour jusqu’auquel compter', en: 'the day up to which to count' },
      omitted: { fr: 'le jour du paiement\u00a0; nécessaire si la facture est ouverte', en: 'the day of payment; needed for an open invoice' },
    },
    country: {
      name: { fr: 'pays', en: 'country' },
      kind: 'text',
      optional: true,
      text: { fr: 'le code du pays dont la loi s’applique\u00a0: FR, EU, DE, GB…', en: 'the code of the country whose law applies: FR, EU, DE, GB…' },
      omitted: { fr: 'FR', en: 'FR' },
    },
    rate: {
      name: { fr: 'taux', en: 'rate' },
      kind: 'number',
      optional: true,
      min: 0,
      max: 1,
      text: { fr: 'le taux annuel du contrat\u00a0: 0,12 ou 12\u00a0%', en: 'the yearly rate of the contract: 0.12 or 12%' },
      omitted: { fr: 'le taux légal', en: 'the legal rate' },
    },
  },
  result: { shape: 'cell', kind: 'money', text: { fr: 'un montant, au centime', en: 'an amount, to the cent' } },
  examples: [
    {
      call: [10000, toSerialDay(2024, 12, 31), toSerialDay(2025, 1, 30)],
      gives: 148.08,
      text: { fr: '30 jours à 13,15\u00a0% et 40\u00a0€', en: '30 days at 13.15% and 40 €' },
    },
    {
      call: [2000, toSerialDay(2025, 6, 20), toSerialDay(2025, 7, 10), null, 'DE'],
      gives: 51.67,
      text: { fr: 'sur deux semestres, en Allemagne', en: 'over two half-years, in Germany' },
    },
  ],
  compute: ({ amount, due, paid, countTo, country, rate }): Outcome<number> => {
    const until = countTo ?? paid;
    if (until === null) {
      return invalidValue('day-missing', {
        fr: 'indiquez le jour du paiement (payéeLe) ou le jour jusqu’auquel compter (dateArrêté)',
        en: 'give the day of payment (paid) or the day up to which to count (asOf)',
      });
    }
    const fees = lateFees({ amount: Math.round(amount * 100), due, paid, asOf: until, country: country ?? 'FR', rate });
    return fees.ok ? success(toMajorUnits(fees.value.total, 2)) : fees;
  },
});
