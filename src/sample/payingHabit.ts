import { daysInMonth, toCivilDay, toSerialDay, type SerialDay } from '../base/serialDay';
import type { Payer } from './sampleClient';
import type { SeededRandom } from './seededRandom';

/** What a made-up client does with one invoice. */
export interface Intent {
  /** Days late that it aims at; null = it never pays. */
  readonly late: number | null;
  readonly disputed: boolean;
}

/** Days before the end of the ledger from which a client that stops pays nothing any more. */
const STOPPED_FOR = 200;

/**
 * How late a kind of payer means to pay an invoice, before weekends, August and the end of the year move the day.
 *
 * @param due when the invoice is due
 * @param left days from the due day to the end of the ledger; negative when it is due after the end
 */
export function intentOf(payer: Payer, random: SeededRandom, due: SerialDay, left: number): Intent {
  const around = (mean: number, spread: number): Intent => ({ late: Math.round(mean + random.bell() * spread), disputed: false });
  switch (payer) {
    case 'prompt': return around(-4, 3);
    case 'directDebit': return { late: 0, disputed: false };
    case 'relaxed': return around(3, 5);
    case 'monthEnd': return { late: endOfMonth(due + 4) - due, disputed: false };
    case 'slow': return around(31, 12);
    case 'verySlow': return around(46, 15);
    case 'chronic': return around(84, 22);
    // From prompt to two months late over the last year and a half; the other way round below.
    case 'worsening': return around(-2 + 64 * Math.min(1, Math.max(0, 1 - left / 500)), 6);
    case 'improving': return around(2 + 38 * Math.min(1, Math.max(0, left / 600 - 0.3)), 5);
    case 'episodic': return random.next() < 0.8 ? around(1, 4) : around(75, 20);
    case 'disputer': return random.next() < 0.68 ? around(5, 6) : { late: random.whole(40, 110), disputed: true };
    case 'publicBody': return around(9, 7);
    case 'stopped': return left < STOPPED_FOR ? { late: null, disputed: false } : around(left < STOPPED_FOR + 150 ? 24 : 6, 7);
    case 'newcomer': return around(8, 6);
    case 'onlyOnce': return random.next() < 0.5 ? around(12, 4) : { late: null, disputed: false };
  }
}

/** Last day of the month of a day: when month-end payers make their payment run. */
function endOfMonth(day: SerialDay): SerialDay {
  const { year, month } = toCivilDay(day);
  return toSerialDay(year, month, daysInMonth(year, month));
}

/** Payers who may pay in two parts. */
export function paysInParts(payer: Payer, random: SeededRandom): boolean {
  const tight = payer === 'slow' || payer === 'verySlow' || payer === 'chronic' || payer === 'worsening' || payer === 'stopped';
  return random.next() < (tight ? 0.11 : 0.01);
}
