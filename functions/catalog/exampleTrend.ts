import { toSerialDay } from '../../src/base/serialDay';
import type { Cells } from '../../src/ledger/cells';

/** Three invoices of last year paid on the due day, three of this year 6, 9 and 12 days late. */
export const exampleTrend: Cells = [
  ['Client', 'Invoice', 'Issued', 'Due', 'Amount', 'Paid on'],
  ...[[2024, 3, 0], [2024, 5, 0], [2024, 7, 0], [2025, 1, 6], [2025, 2, 9], [2025, 3, 12]].map(([year, month, late], at) => {
    const due = toSerialDay(year!, month!, 28);
    return ['Petit', `F-${201 + at}`, due - 30, due, 100, due + late!];
  }),
];
