import type { Text } from '../base/text';
import type { LegalCap } from './legalCaps';
import type { Offer } from './offers';
import { orderValue, type PayingHabit } from './orderValue';
import type { TermsClient, ValuedOffer } from './termsClient';
import { LEAST_GAIN } from './leastGain';
import { percentText } from './percentText';
import type { TermsSettings } from './termsSettings';

/** Why these terms, in a sentence; and where the steps lead, if further. */
export function reasonForTerms(client: TermsClient, chosen: ValuedOffer, best: Offer, now: ValuedOffer | null, cap: LegalCap, cappedByLaw: boolean): Text {
  const why = whyTheseTerms(client, chosen, now, cap, cappedByLaw);
  const further = whereItLeads(chosen.offer, best);
  return { fr: why.fr + further.fr, en: why.en + further.en };
}

/** The way goes on step by step; where it ends before delivery, credit given meanwhile wants a guarantee. */
function whereItLeads(chosen: Offer, best: Offer): Text {
  if (best === chosen || best.creditShare === 1) return { fr: '', en: '' };
  return chosen.creditShare < 1
    ? { fr: ` À terme : ${best.text.fr}.`, en: ` In the end: ${best.text.en}.` }
    : {
      fr: ` À terme : ${best.text.fr} ; d’ici là, une garantie (caution, assurance-crédit) couvrirait le risque.`,
      en: ` In the end: ${best.text.en}; until then a guarantee (surety, credit insurance) would cover the risk.`,
    };
}

function whyTheseTerms(client: TermsClient, chosen: ValuedOffer, now: ValuedOffer | null, cap: LegalCap, cappedByLaw: boolean): Text {
  if (client.insolvent) {
    return {
      fr: 'Procédure collective ouverte : plus de crédit.',
      en: 'An insolvency proceeding is open: no more credit.',
    };
  }
  if (cappedByLaw) {
    return { fr: `Le délai actuel dépasse la loi : ${cap.rule.fr}.`, en: `The current terms exceed the law: ${cap.rule.en}.` };
  }
  const risk = percentText(client.habit.defaultProbability);
  const days = Math.round(client.habit.daysToPay);
  const habit: Text = {
    fr: `risque d’impayé ${risk.fr}, paiement attendu ${days} jours après la facture`,
    en: `${risk.en} risk of non-payment, payment expected ${days} days after the invoice`,
  };
  if (now === null) return { fr: `Premier délai : ${habit.fr}.`, en: `First terms: ${habit.en}.` };
  if (now.offer === chosen.offer) {
    return { fr: `Garder ${chosen.offer.text.fr} : ${habit.fr}.`, en: `Keep ${chosen.offer.text.en}: ${habit.en}.` };
  }
  const gain = percentText(chosen.value - now.value);
  return {
    fr: `De ${now.offer.text.fr} à ${chosen.offer.text.fr} : ${habit.fr} ; gain estimé ${gain.fr} du chiffre d’affaires.`,
    en: `From ${now.offer.text.en} to ${chosen.offer.text.en}: ${habit.en}; estimated gain ${gain.en} of turnover.`,
  };
}

/**
 * What would change the suggestion back: the risk, else risk and delay together, at which the way back (or, where terms
 * are kept, a step either way) would be worth a change.
 */
export function whatWouldChangeIt(
  client: TermsClient, suggested: Offer, current: Offer | null, permitted: readonly Offer[], settings: TermsSettings,
): Text {
  if (client.insolvent) return { fr: 'La clôture de la procédure.', en: 'The end of the proceeding.' };
  const at = permitted.indexOf(suggested);
  const back = current === null || current === suggested ? 0 : permitted.indexOf(current) - at;
  const texts: Text[] = [];
  if (back >= 0 && at + 1 < permitted.length) texts.push(...turningPoint(client.habit, suggested, permitted.slice(at + 1), true, settings));
  if (back <= 0 && at > 0) texts.push(...turningPoint(client.habit, suggested, permitted.slice(0, at).reverse(), false, settings));
  if (texts.length === 0) {
    return { fr: 'Seuls la loi ou vos réglages le changeraient.', en: 'Only the law or your settings would change it.' };
  }
  return { fr: texts.map((text) => text.fr).join(' '), en: texts.map((text) => text.en).join(' ') };
}

/** @param others the offers on one side, the nearest first: the step goes to it, but the best of them decides */
function turningPoint(habit: PayingHabit, suggested: Offer, others: readonly Offer[], longer: boolean, settings: TermsSettings): Text[] {
  const gain = (then: PayingHabit): number =>
    Math.max(...others.map((offer) => orderValue(offer, then, settings).value)) - orderValue(suggested, then, settings).value - LEAST_GAIN;
  const next = { fr: capital(others[0]!.text.fr), en: capital(others[0]!.text.en) };
  const risk = root((probability) => gain({ ...habit, defaultProbability: probability }), 0, 1);
  if (risk !== null) {
    const bound = percentText(risk);
    return [longer
      ? { fr: `${next.fr} si le risque d’impayé passe sous ${bound.fr}.`, en: `${next.en} if the risk of non-payment falls below ${bound.en}.` }
      : { fr: `${next.fr} si le risque d’impayé dépasse ${bound.fr}.`, en: `${next.en} if the risk of non-payment exceeds ${bound.en}.` }];
  }
  if (!longer) return [];
  // On the way to a client that always pays, and on the due day.
  const onTheWay = (part: number): PayingHabit => ({
    ...habit,
    defaultProbability: habit.defaultProbability * (1 - part),
    daysToPay: habit.daysToPay + part * (Math.min(habit.daysToPay, habit.terms) - habit.daysToPay),
  });
  const part = root((share) => gain(onTheWay(share)), 0, 1);
  if (part === null) return [];
  const there = onTheWay(part);
  const bound = percentText(there.defaultProbability);
  const days = Math.floor(there.daysToPay);
  return [{
    fr: `${next.fr} si le risque d’impayé passe sous ${bound.fr} et le paiement sous ${days} jours après la facture.`,
    en: `${next.en} if the risk of non-payment falls below ${bound.en} and payment comes within ${days} days of the invoice.`,
  }];
}

/** The point between low and high where a monotone difference changes its sign; null if it does not. */
function root(difference: (x: number) => number, low: number, high: number): number | null {
  const atLow = difference(low);
  const atHigh = difference(high);
  if (atLow === 0 || atHigh === 0 || atLow > 0 === atHigh > 0) return null;
  for (let round = 0; round < 24; round += 1) {
    const middle = (low + high) / 2;
    if (difference(middle) > 0 === atLow > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
