import { nextWorkingDay } from '../base/calendar';
import { toCivilDay, toSerialDay, type SerialDay } from '../base/serialDay';
import type { Payer } from './sampleClient';
import type { SeededRandom } from './seededRandom';

/**
 * The day on which the money arrives: what the client meant to do, moved by August, when nobody signs, by the turn of
 * the year in public offices, and to a day on which banks work. Direct debits wait for no one.
 */
export function paymentDay(meant: SerialDay, payer: Payer, random: SeededRandom): SerialDay {
  return nextWorkingDay(payer === 'directDebit' ? meant : afterHolidays(meant, payer, random), 'FR');
}

function afterHolidays(meant: SerialDay, payer: Payer, random: SeededRandom): SerialDay {
  const { year, month, day } = toCivilDay(meant);
  if (month === 8 && day <= 24 && random.next() < 0.45) return toSerialDay(year, 8, 25) + random.whole(0, 12);
  if (payer !== 'publicBody') return meant;
  if (month === 12 && day >= 12) return toSerialDay(year + 1, 1, 15) + random.whole(0, 14);
  if (month === 1 && day < 15) return toSerialDay(year, 1, 15) + random.whole(0, 14);
  return meant;
}
