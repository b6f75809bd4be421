import { counted } from '../base/counted';
import type { Text } from '../base/text';
import { legalCap, permits, type LegalCap } from './legalCaps';
import { LEAST_GAIN } from './leastGain';
import { OFFERS, type Offer } from './offers';
import { orderValue } from './orderValue';
import { reasonForTerms, whatWouldChangeIt } from './termsReason';
import type { TermsClient, ValuedOffer } from './termsClient';
import type { TermsSettings } from './termsSettings';

export interface TermsSuggestion {
  readonly current: Offer | null;
  /** What to propose next: at most one step from the current terms, never above the law. */
  readonly suggested: Offer;
  /** Where the steps lead if nothing changes. */
  readonly best: Offer;
  /** Every offer that the law permits, with its value as a share of today's turnover. */
  readonly offers: readonly ValuedOffer[];
  /** Value of the suggestion less that of the current terms, as a share of today's turnover. */
  readonly gain: number;
  readonly cap: LegalCap;
  /** Whether the law, not the figures, set the suggestion. */
  readonly cappedByLaw: boolean;
  /** Why, in a sentence. Texts are made on demand: a portfolio has thousands of suggestions. */
  readonly reason: () => Text;
  /** What would change it back. */
  readonly backWhen: () => Text;
  /** What it rests on beyond the ledger. */
  readonly assumptions: () => readonly Text[];
}

/** With fewer invoices than this a client is new: the ledger's prior speaks, and terms stay short. */
export const FEW_INVOICES = 3;

/**
 * Which terms to propose to a client: the offer of the greatest expected value that the law permits, approached one
 * step at a time, and left alone where the change would bring less than a thousandth of turnover. Ties go to the shorter offer. Terms above the legal cap go down to it at once. A new client gets no
 * more than `newClientDays`; one under insolvency proceedings pays in advance. All else equal, a riskier client never
 * gets a longer term.
 *
 * @param day the day whose law applies
 * @source docs/methods/terms.md
 */
export function suggestTerms(client: TermsClient, settings: TermsSettings, day: number): TermsSuggestion {
  const { cap, assumptions } = legalCap(settings.country, client.sector === '' ? settings.sector : client.sector, day);
  const ladder = OFFERS.filter((offer) => offer.code !== (client.endOfMonthTerms ? 'days60' : 'days45EndOfMonth'));
  const permitted = ladder.filter((offer) => permits(cap, offer));
  const offers = permitted.map((offer): ValuedOffer => ({ offer, ...orderValue(offer, client.habit, settings) }));
  const longestForNew = client.invoices < FEW_INVOICES ? settings.newClientDays : Infinity;
  const best = client.insolvent ? 0 : bestOf(offers, longestForNew);
  const current = client.currentDays === null ? null : currentOffer(ladder, client.currentDays);
  const now = current === null ? null : { offer: current, ...orderValue(current, client.habit, settings) };
  const suggested = client.insolvent || now === null ? best : oneStep(offers, ladder, now, client.currentDays!, cap, best, longestForNew);
  const chosen = offers[suggested]!;
  const cappedByLaw = current !== null && !withinLaw(cap, current, client.currentDays!);
  return {
    current,
    suggested: chosen.offer,
    best: offers[best]!.offer,
    offers,
    gain: now === null ? 0 : chosen.value - now.value,
    cap,
    cappedByLaw,
    reason: () => reasonForTerms(client, chosen, offers[best]!.offer, now, cap, cappedByLaw),
    backWhen: () => whatWouldChangeIt(client, chosen.offer, current, permitted, settings),
    assumptions: () => [...assumptions, ...settingsAssumed(settings), ...newClientAssumed(client, settings)],
  };
}

function bestOf(offers: readonly ValuedOffer[], longest: number): number {
  let best = 0;
  offers.forEach(({ offer, value }, k) => {
    if (offer.days <= longest && value > offers[best]!.value + 1e-12) best = k;
  });
  return best;
}

/** The offer nearest to the days in use; what is due at once is payment on delivery. */
function currentOffer(ladder: readonly Offer[], days: number): Offer {
  const plain = ladder.filter((offer) => offer.creditShare === 1 || offer.code === 'onDelivery');
  return plain.reduce((near, offer) => (Math.abs(offer.days - days) < Math.abs(near.days - days) ? offer : near));
}

function withinLaw(cap: LegalCap, current: Offer, days: number): boolean {
  return permits(cap, current) && (current.endOfMonth || days <= cap.days);
}

/**
 * One step from the current terms towards the best, if the best is worth it; terms above the law go to the longest
 * permitted that is shorter, and a new client's terms above its cap go down whatever they are worth.
 */
function oneStep(
  offers: readonly ValuedOffer[], ladder: readonly Offer[], now: ValuedOffer, days: number, cap: LegalCap, best: number, longestForNew: number,
): number {
  const rank = ladder.indexOf(now.offer);
  let at = 0;
  offers.forEach(({ offer }, k) => {
    if (ladder.indexOf(offer) <= rank) at = k;
  });
  if (!withinLaw(cap, now.offer, days)) return at;
  const tooLongForNew = best < at && now.offer.days > longestForNew;
  if (!tooLongForNew && offers[best]!.value - now.value <= LEAST_GAIN) return at;
  return Math.min(at + 1, Math.max(at - 1, best));
}

function settingsAssumed(settings: TermsSettings): Text[] {
  const margin = Math.round(settings.margin * 100);
  const capital = Math.round(settings.costOfCapital * 1000) / 10;
  const loss = Math.round(settings.lossShare * 100);
  return [{
    fr: `Marge ${margin} %, coût du capital ${String(capital).replace('.', ',')} % par an, perte de ${loss} % d’un impayé : réglables dans les options.`,
    en: `Margin ${margin}%, cost of capital ${capital}% a year, ${loss}% of an unpaid invoice lost: set in the options.`,
  }];
}

function newClientAssumed(client: TermsClient, settings: TermsSettings): Text[] {
  if (client.invoices >= FEW_INVOICES) return [];
  return [{
    fr: `Client récent (${counted.fr(client.invoices, 'facture', 'factures')}) : jugé d’après l’ensemble du registre, ${settings.newClientDays} jours au plus.`,
    en: `New client (${counted.en(client.invoices, 'invoice', 'invoices')}): judged by the ledger as a whole, ${settings.newClientDays} days at most.`,
  }];
}
