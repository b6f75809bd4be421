import type { LadderOptions } from '../../src/ledger/reminderOptions';

/** Whether these can be the days of a ladder's four steps: whole, from 1 to 365, each later than the one before. */
export function isStepDays(value: readonly number[]): value is LadderOptions['stepDays'] {
  return value.length === 4 && value.every((day, at) => Number.isInteger(day) && day > (at === 0 ? 0 : value[at - 1]!) && day <= 365);
}
