import { holidaysOf } from './holidaysOf';
import { HOLIDAY_RULES } from './holidayRules';

const FIRST_YEAR = 2015;
const LAST_YEAR = 2040;
const YEARS_PER_LINE = 13;

/** The text of src/base/calendarData.ts, from the dated rules of tools/holidayRules.ts. */
export function calendarDataFile(): string {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  const entries = Object.entries(HOLIDAY_RULES).map(([code, { rules, source }]) => {
    const byYear = years.map((year) => [...holidaysOf(rules, year)].sort());
    const every = byYear[0]!.filter((day) => byYear.every((days) => days.includes(day)));
    const movable = byYear.map((days) => days.filter((day) => !every.includes(day)).join(' '));
    const lines = Array.from({ length: Math.ceil(movable.length / YEARS_PER_LINE) }, (_, at) =>
      `    ${movable.slice(YEARS_PER_LINE * at, YEARS_PER_LINE * (at + 1)).map((days) => `'${days}'`).join(', ')},`);
    return `  // ${source}\n  '${code}': { every: '${every.join(' ')}', movable: [\n${lines.join('\n')}\n  ] },`;
  });
  return `// Made by tools/calendarDataFile.ts from the dated rules in tools/holidayRules.ts: do not edit.
// Dates fixed by law are facts; rules and table are our own work under the licence of this repository (MIT).

/** The first year of the movable days. */
export const FIRST_YEAR = ${FIRST_YEAR};

/** Public holidays as MMDD: on that date in every year from ${FIRST_YEAR} to ${LAST_YEAR}, and the others by year. */
export const CALENDARS: Readonly<Record<string, { readonly every: string; readonly movable: readonly string[] }>> = {
${entries.join('\n')}
};
`;
}
