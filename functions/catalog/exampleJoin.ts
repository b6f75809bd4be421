import { toSerialDay } from '../../src/base/serialDay';
import type { Cells } from '../../src/ledger/cells';

/** Two invoices, and a payment of the first a week after it fell due. */
export const exampleInvoices: Cells = [
  ['Invoice', 'Client', 'Issued', 'Due', 'Amount'],
  ['F-101', 'Martin', toSerialDay(2025, 1, 6), toSerialDay(2025, 2, 5), 140],
  ['F-102', 'Martin', toSerialDay(2025, 1, 20), toSerialDay(2025, 2, 19), 85],
];
export const examplePayments: Cells = [
  ['Invoice', 'Date', 'Amount'],
  ['F-101', toSerialDay(2025, 2, 12), 140],
];
