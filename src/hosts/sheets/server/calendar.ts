import { isoDay, toCivilDay, toSerialDay, type SerialDay } from '../../../base/serialDay';
import type { Services } from './services';

const DAY_SECONDS = 86_400;

/** What the conversion of dates asks of the host. */
export type Zones = Pick<Services, 'formatDate' | 'parseDate' | 'scriptZone'> & { readonly spreadsheetZone: () => string };

/**
 * Reads the serial number that a date cell stands for. A cell's Date is an instant that shows this day in the time zone
 * of the spreadsheet; the script's own calendar is used where both zones are the same, since asking Google for each
 * date is slow. Each instant is asked for once: dates without an hour repeat.
 */
export function serialReader(zones: Omit<Zones, 'parseDate'>): (date: Date) => number {
  const zone = otherZone(zones);
  const read = zone === null ? serialHere : (date: Date) => serialIn(zones.formatDate(date, zone, 'yyyy-MM-dd HH:mm:ss'));
  const known = new Map<number, number>();
  return (date) => {
    const time = date.getTime();
    const seen = known.get(time);
    if (seen !== undefined) return seen;
    const serial = Number.isNaN(time) ? NaN : read(date);
    known.set(time, serial);
    return serial;
  };
}

/**
 * Makes the Date that a cell shows as a day: an instant again, the midnight of the spreadsheet's zone, or a spreadsheet
 * in Paris would show the day before or after what a script in Los Angeles meant.
 */
export function dateMaker(zones: Omit<Zones, 'formatDate'>): (day: SerialDay) => Date {
  const zone = otherZone(zones);
  const make = zone === null ? dateHere : (day: SerialDay) => zones.parseDate(isoDay(day), zone, 'yyyy-MM-dd');
  const known = new Map<SerialDay, Date>();
  return (day) => {
    const date = known.get(day) ?? make(day);
    known.set(day, date);
    return date;
  };
}

/** The zone of the spreadsheet where the script has another; null where they are the same, or it cannot be asked for. */
function otherZone({ scriptZone, spreadsheetZone }: Pick<Zones, 'scriptZone' | 'spreadsheetZone'>): string | null {
  const zone = attempt(spreadsheetZone);
  return zone === attempt(scriptZone) ? null : zone;
}

function dateHere(serial: SerialDay): Date {
  const { year, month, day } = toCivilDay(serial);
  const date = new Date(2000, month - 1, day);
  // Years below 100 would be taken for 19xx.
  date.setFullYear(year, month - 1, day);
  return date;
}

function serialHere(date: Date): number {
  const seconds = date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds();
  return toSerialDay(date.getFullYear(), date.getMonth() + 1, date.getDate()) + seconds / DAY_SECONDS;
}

function serialIn(text: string): number {
  const parts = /^(\d+)-(\d+)-(\d+) (\d+):(\d+):(\d+)$/.exec(text);
  if (!parts) return NaN;
  const [year, month, day, hours, minutes, seconds] = parts.slice(1).map(Number) as [number, number, number, number, number, number];
  return toSerialDay(year, month, day) + (hours * 3600 + minutes * 60 + seconds) / DAY_SECONDS;
}

function attempt(ask: () => string): string | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
