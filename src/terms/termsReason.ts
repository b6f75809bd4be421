import type { Text } from '../base/text';
import type { LegalCap } from './legalCaps';
import type { Offer } from './offers';
import { orderValue, type PayingHabit } from './orderValue';
import type { TermsClient, ValuedOffer } from './termsClient';
import { percentText } from './percentText';
import type { TermsSettings } from './termsSettings';

/** Why these terms, in a sentence. */
export function reasonForTerms(client: TermsClient, chosen: ValuedOffer, now: ValuedOffer | null, cap: LegalCap, cappedByLaw: boolean): Text {
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
 * What would change the suggestion back: the risk, else the delay, at which the current terms (or, where they are kept,
 * the neighbouring ones) would be worth as much.
 */
export function whatWouldChangeIt(
  client: TermsClient, suggested: Offer, current: Offer | null, permitted: readonly Offer[], settings: TermsSettings,
): Text {
  if (client.insolvent) return { fr: 'La clôture de la procédure.', en: 'The end of the proceeding.' };
  const at = permitted.indexOf(suggested);
  const others = current !== null && current !== suggested && permitted.includes(current)
    ? [current]
    : [permitted[at - 1], permitted[at + 1]].filter((offer): offer is Offer => offer !== undefined);
  const texts = others.map((other) => turningPoint(client.habit, suggested, other, permitted.indexOf(other) > at, settings)).filter((text): text is Text => text !== null);
  if (texts.length === 0) {
    return {
      fr: 'Aucun changement de risque ou de délai n’y suffirait : seuls la loi ou vos réglages.',
      en: 'No change of risk or delay would do: only the law or your settings.',
    };
  }
  return { fr: texts.map((text) => text.fr).join(' '), en: texts.map((text) => text.en).join(' ') };
}

function turningPoint(habit: PayingHabit, suggested: Offer, other: Offer, longer: boolean, settings: TermsSettings): Text | null {
  const difference = (changed: Partial<PayingHabit>): number => {
    const then = { ...habit, ...changed };
    return orderValue(other, then, settings).value - orderValue(suggested, then, settings).value;
  };
  const risk = root((probability) => difference({ defaultProbability: probability }), 0, 1);
  if (risk !== null) {
    const bound = percentText(risk);
    return longer
      ? { fr: `${capital(other.text.fr)} si le risque d’impayé passe sous ${bound.fr}.`, en: `${capital(other.text.en)} if the risk of non-payment falls below ${bound.en}.` }
      : { fr: `${capital(other.text.fr)} si le risque d’impayé dépasse ${bound.fr}.`, en: `${capital(other.text.en)} if the risk of non-payment exceeds ${bound.en}.` };
  }
  const delay = root((daysToPay) => difference({ daysToPay }), 0, 400);
  if (delay === null) return null;
  const days = Math.round(delay);
  return longer
    ? { fr: `${capital(other.text.fr)} si le paiement attendu passe sous ${days} jours après la facture.`, en: `${capital(other.text.en)} if payment is expected under ${days} days after the invoice.` }
    : { fr: `${capital(other.text.fr)} si le paiement attendu dépasse ${days} jours après la facture.`, en: `${capital(other.text.en)} if payment is expected more than ${days} days after the invoice.` };
}

/** The point between low and high where a monotone difference changes its sign; null if it does not. */
function root(difference: (x: number) => number, low: number, high: number): number | null {
  const atLow = difference(low);
  const atHigh = difference(high);
  if (atLow === 0 || atHigh === 0 || atLow > 0 === atHigh > 0) return null;
  for (let round = 0; round < 50; round += 1) {
    const middle = (low + high) / 2;
    if (difference(middle) > 0 === atLow > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
