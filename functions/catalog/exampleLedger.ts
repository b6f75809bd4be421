import { toSerialDay } from '../../src/base/serialDay';
import type { Cells } from '../../src/ledger/cells';

const day = (text: string): number => {
  const [year, month, dayOfMonth] = text.split('-').map(Number);
  return toSerialDay(year!, month!, dayOfMonth!);
};

/** The six-row ledger of the examples, as a host sends it: days are serial numbers, an unpaid invoice has 0. */
export const exampleLedger: Cells = [
  ['Client', 'Invoice', 'Issued', 'Due', 'Amount', 'Paid on'],
  ['Martin', 'F-101', day('2025-01-06'), day('2025-02-05'), 140, day('2025-02-12')],
  ['Martin', 'F-102', day('2025-01-20'), day('2025-02-19'), 85, day('2025-04-15')],
  ['Martin', 'F-106', day('2025-03-24'), day('2025-04-23'), 214, 0],
  ['Durand', 'F-103', day('2025-01-27'), day('2025-02-26'), 600, day('2025-02-24')],
  ['Durand', 'F-104', day('2025-02-24'), day('2025-03-26'), 450, day('2025-03-25')],
  ['Durand', 'F-105', day('2025-04-14'), day('2025-05-14'), 320, 0],
];

/** The day of the examples: ten days after the due date of F-106. */
export const exampleDay = day('2025-05-03');
