import type { DelayCurve } from '../risk/delayModel';
import type { Offer, OfferCode } from './offers';
import type { TermsSettings } from './termsSettings';

/** A client as terms are decided for: how long it takes to pay today, and how likely it does not. */
export interface PayingHabit {
  /** The terms that the habit was observed under, days from the invoice. */
  readonly terms: number;
  /** Mean days from the invoice to payment. */
  readonly daysToPay: number;
  /** P(unpaid 180 days after due). */
  readonly defaultProbability: number;
  /** Share of a term change that reaches the payment. */
  readonly passThrough: number;
}

/** Orders that a client takes elsewhere rather than pay before it has the goods, as a share. Our choice. */
const ORDERS_LOST: Readonly<Record<OfferCode, number>> = {
  prepayment: 0.2, onDelivery: 0.14, deposit50: 0.05, deposit30: 0.03, days15: 0, days30: 0, days45: 0, days60: 0, days45EndOfMonth: 0,
};
/** A refused delivery costs its transport: a tenth of what an unpaid invoice would. Our choice. */
const REFUSED_DELIVERY = 0.1;
/** A default strikes evenly over the time that credit runs before it is stopped: four months. Our choice. */
const DEFAULT_DAYS = 120;
const LONGEST_HABIT = 90;
/** Where the mean delay is read from the curve: days late, trapezes between them. */
const GRID = [-60, -30, -15, -7, -3, 0, 3, 7, 15, 30, 45, 60, 90, 120, 180] as const;

/**
 * The habit of a client from the curve of its next invoice. Mean days late = ∫ P(later than t) dt from 60 days before
 * due (or the invoice) to 180 after; an invoice unpaid by then counts as 180 days late.
 *
 * @param terms days from invoice to due under which the curve holds
 */
export function payingHabit(curve: DelayCurve, terms: number, passThrough: number): PayingHabit {
  const first = -Math.min(60, Math.max(0, terms));
  let mean = first;
  let from = first;
  let before = curve.exceeds(first);
  for (const to of GRID) {
    if (to <= first) continue;
    const after = curve.exceeds(to);
    mean += ((before + after) / 2) * (to - from);
    from = to;
    before = after;
  }
  return { terms, daysToPay: terms + mean, defaultProbability: before, passThrough };
}

/** The value of an offer, as a share of the usual turnover: what is earned, and what risk and waiting take from it. */
export interface OrderValue {
  /** Orders kept, 1 = as today. */
  readonly orders: number;
  readonly expectedLoss: number;
  readonly capitalCost: number;
  /** Mean days from the invoice to payment of the credit part. */
  readonly daysToPay: number;
  /** orders × (margin − expected loss − capital cost). */
  readonly value: number;
}

/**
 * What an offer is worth with a client, per unit of today's turnover:
 * orders × (margin − loss share × P(default) × exposure − cost of capital × days to pay ÷ 365 × credit share).
 * Orders change with the length of credit and with what must be paid before delivery; days to pay move by the
 * pass-through share of the change of terms; exposure grows with that change over four months.
 * Risk enters linearly and weighs more on a longer offer, so a riskier client never has a longer best offer.
 *
 * @source docs/methods/terms.md, "What an offer is worth"
 */
export function orderValue(offer: Offer, habit: PayingHabit, settings: TermsSettings): OrderValue {
  const usual = Math.min(LONGEST_HABIT, Math.max(0, habit.terms));
  const change = habit.passThrough * (offer.days - usual);
  const creditDays = offer.creditShare * offer.days;
  const moved = 1 + (settings.ordersPerMonthOfTerms * (creditDays - usual)) / 30 - ORDERS_LOST[offer.code];
  const orders = Math.min(1.3, Math.max(0.3, moved));
  const exposure = offer.code === 'onDelivery' ? REFUSED_DELIVERY : offer.creditShare * Math.max(0, 1 + change / DEFAULT_DAYS);
  const expectedLoss = settings.lossShare * habit.defaultProbability * exposure;
  const daysToPay = offer.creditShare === 0 ? 0 : Math.max(0, habit.daysToPay + change);
  const capitalCost = (settings.costOfCapital * offer.creditShare * daysToPay) / 365;
  return { orders, expectedLoss, capitalCost, daysToPay, value: orders * (settings.margin - expectedLoss - capitalCost) };
}
