import { weekday, type SerialDay } from '../base/serialDay';
import { NO_OWN_DAYS, type ClientCalendar } from './clientCalendar';
import { MONTH_PLACES, monthPlaces } from './monthPlaces';

/** The days on which a client paid something, by weekday and by place in the month, and how many there were. */
export interface PaymentDays {
  readonly paidWeekdays: Float64Array;
  readonly paidPlaces: Float64Array;
  readonly paymentDays: number;
}

/** How much likelier a client pays on a day than the calendar of the ledger says; 1 = no likelier. */
export interface OwnClock {
  /** Speaks about this client from now on; false if nothing is known of them, so that every day weighs 1. */
  of(client: PaymentDays): boolean;
  /** Days outside the range weigh 1. */
  weight(day: SerialDay): number;
}

/** The clock of clients one after the other, for the days of a range. */
export function ownClock(calendar: ClientCalendar, from: SerialDay, to: SerialDay): OwnClock {
  const { weekdayShare, placeShare, weekdayLean, placeLean } = calendar;
  const places = monthPlaces(from, to);
  const ofWeekday = new Float64Array(7).fill(1);
  const ofPlace = new Float64Array(MONTH_PLACES).fill(1);
  const alike = Math.min(weekdayLean, placeLean) > NO_OWN_DAYS;
  return {
    of({ paidWeekdays, paidPlaces, paymentDays }) {
      if (alike || paymentDays === 0) return false;
      for (let i = 0; i < ofWeekday.length; i += 1) ofWeekday[i] = (paidWeekdays[i]! / weekdayShare[i]! + weekdayLean) / (paymentDays + weekdayLean);
      for (let i = 0; i < MONTH_PLACES; i += 1) ofPlace[i] = (paidPlaces[i]! / placeShare[i]! + placeLean) / (paymentDays + placeLean);
      return true;
    },
    weight(day) {
      const at = day - from;
      return at < 0 || at >= places.length ? 1 : ofWeekday[weekday(day)]! * ofPlace[places[at]!]!;
    },
  };
}
