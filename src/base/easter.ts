import { toSerialDay, type SerialDay } from './serialDay';

/**
 * Easter Sunday in the Gregorian calendar.
 *
 * @source the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8)
 */
export function westernEaster(year: number): SerialDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - 7 * correction + 114;
  return toSerialDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/**
 * Easter Sunday of the Orthodox churches, as a Gregorian day; years 1900 to 2099, when the calendars differ by 13 days.
 *
 * @source Meeus' Julian algorithm
 */
export function orthodoxEaster(year: number): SerialDay {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sum = moon + weekday + 114;
  return toSerialDay(year, Math.floor(sum / 31), (sum % 31) + 1) + 13;
}
