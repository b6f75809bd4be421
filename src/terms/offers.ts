import { daysInMonth, toCivilDay, toSerialDay, type SerialDay } from '../base/serialDay';
import type { Text } from '../base/text';

/** Terms of payment that one can propose to a client. */
export type OfferCode = 'prepayment' | 'onDelivery' | 'deposit50' | 'deposit30' | 'days15' | 'days30' | 'days45' | 'days60' | 'days45EndOfMonth';

export interface Offer {
  readonly code: OfferCode;
  /** Days from the invoice to the due date of what is not paid before; the average where the month's end counts. */
  readonly days: number;
  /** The part of the order that is sold on credit, 0 to 1. */
  readonly creditShare: number;
  readonly endOfMonth: boolean;
  readonly text: Text;
}

/**
 * From the safest for the seller to the longest for the client: one step is one line. A client is either on plain
 * terms or on end-of-month terms, so the last two stand on the same step.
 */
export const OFFERS: readonly Offer[] = [
  { code: 'prepayment', days: 0, creditShare: 0, endOfMonth: false, text: { fr: 'paiement d’avance', en: 'payment in advance' } },
  { code: 'onDelivery', days: 0, creditShare: 0, endOfMonth: false, text: { fr: 'paiement à la livraison', en: 'payment on delivery' } },
  { code: 'deposit50', days: 30, creditShare: 0.5, endOfMonth: false, text: { fr: 'acompte de 50 %, le reste à 30 jours', en: '50% deposit, the rest at 30 days' } },
  { code: 'deposit30', days: 30, creditShare: 0.7, endOfMonth: false, text: { fr: 'acompte de 30 %, le reste à 30 jours', en: '30% deposit, the rest at 30 days' } },
  { code: 'days15', days: 15, creditShare: 1, endOfMonth: false, text: { fr: '15 jours', en: '15 days' } },
  { code: 'days30', days: 30, creditShare: 1, endOfMonth: false, text: { fr: '30 jours', en: '30 days' } },
  { code: 'days45', days: 45, creditShare: 1, endOfMonth: false, text: { fr: '45 jours', en: '45 days' } },
  { code: 'days60', days: 60, creditShare: 1, endOfMonth: false, text: { fr: '60 jours', en: '60 days' } },
  { code: 'days45EndOfMonth', days: 60, creditShare: 1, endOfMonth: true, text: { fr: '45 jours fin de mois', en: '45 days end of month' } },
];

/** The two accepted readings of "45 days end of month". */
export type EndOfMonthReading = 'daysThenEndOfMonth' | 'endOfMonthThenDays';

/**
 * The day on which the credit part of an order is due. For 45 days end of month both readings are accepted in France:
 * the invoice day + 45 days, then the end of that month; or the end of the invoice's month, then + 45 days.
 *
 * @source Code de commerce L441-10 I; DGCCRF, payment terms
 * @example
 * offerDue(OFFERS[8], 45307, 'daysThenEndOfMonth') // 45382, from 16 January 2024 to 31 March 2024
 * @example
 * offerDue(OFFERS[8], 45307, 'endOfMonthThenDays') // 45367, from 16 January 2024 to 16 March 2024
 */
export function offerDue(offer: Offer, issued: SerialDay, reading: EndOfMonthReading): SerialDay {
  if (!offer.endOfMonth) return issued + offer.days;
  return reading === 'daysThenEndOfMonth' ? endOfMonth(issued + 45) : endOfMonth(issued) + 45;
}

/** The last day of the month of a day. */
export function endOfMonth(day: SerialDay): SerialDay {
  const { year, month } = toCivilDay(day);
  return toSerialDay(year, month, daysInMonth(year, month));
}
