import { isCivilDay, toSerialDay } from '../base/serialDay';
import { DayCode, FIRST_DAY, LAST_DAY } from './dayCode';
import { foldName } from './foldName';

/**
 * Reads a date with its month in words, French or English: `12-mars-2024`, `12 Mar 2024`, `March 12, 2024`, `1er févr. 24`.
 *
 * @returns a serial day or a negative `DayCode`
 * @example
 * readDateWords('1er févr. 2024') // 45323
 */
export function readDateWords(text: string): number {
  const time = /[T\s]+\d{1,2}\s?[:h]\s?\d{2}(:\d{2}([.,]\d+)?)?\s?(am|pm)?\s*$/i;
  const words = foldName(text.replace(time, '')).split(/[\s,./-]+/).filter((word) => word !== '' && !WEEKDAYS.test(word));
  let month = 0;
  const numbers: string[] = [];
  for (const word of words) {
    const number = /^(\d{1,4})(er|st|nd|rd|th|e)?$/.exec(word);
    if (number !== null) numbers.push(number[1]!);
    else if (month === 0) month = monthOf(word);
    else return DayCode.notADate;
    if (number === null && month === 0) return DayCode.notADate;
  }
  if (month === 0 || numbers.length !== 2) return DayCode.notADate;
  const [day, year] = numbers[0]!.length === 4 ? [numbers[1]!, numbers[0]!] : [numbers[0]!, numbers[1]!];
  if (day.length > 2 || year.length === 3 || year.length === 1) return DayCode.notADate;
  const written = Number(year);
  const full = year.length === 4 ? written : written < 70 ? 2000 + written : 1900 + written;
  if (!isCivilDay(full, month, Number(day))) return DayCode.notADate;
  const serial = toSerialDay(full, month, Number(day));
  return serial >= FIRST_DAY && serial <= LAST_DAY ? serial : DayCode.outOfRange;
}

const WEEKDAYS = /^(mardi|(lun|mer|jeu|ven|sam)(di)?|dim(anche)?|(mon|fri|sun)(day)?|tue(sday)?|wed(nesday)?|thu(rsday)?|sat(urday)?|le|the|of|de)$/;

function monthOf(word: string): number {
  return MONTHS.findIndex((forms) => forms.includes(word)) + 1;
}

const MONTHS: readonly (readonly string[])[] = [
  'jan janv janvier january', 'feb fev fevr fevrier february', 'mar mars march', 'apr avr avril april', 'may mai',
  'jun juin june', 'jul juil juillet july', 'aug aou aout august', 'sep sept septembre september',
  'oct octobre october', 'nov novembre november', 'dec decembre december',
].map((forms) => forms.split(' '));
