import { toSerialDay } from '../../src/base/serialDay';
import type { Cells } from '../../src/ledger/cells';

const FIRST = toSerialDay(2022, 6, 1);

/** Days late of each client, gone through again and again. */
const HABITS: readonly (readonly [string, readonly number[]])[] = [
  ['Atelier Morel', [-3, 0, -1, 0, -2]],
  ['Bois & Fils', [2, 0, 5, 1, 8, 3]],
  ['Carrosserie Petit', [14, 9, 21, 17, 12]],
  ['Dupuis Transport', [38, 52, 27, 64, 45]],
];

/** The day of the examples on this ledger: a Friday. */
export const historyDay = toSerialDay(2025, 5, 2);

/** Three years of four clients, one invoice a month each: enough history for the model to tell them apart. */
export const exampleHistory: Cells = [
  ['Client', 'Invoice', 'Issued', 'Due', 'Amount', 'Paid on'],
  ...HABITS.flatMap(([client, late], who) => Array.from({ length: 35 }, (_, month) => {
    const issued = FIRST + Math.round(month * 30.4) + who * 3;
    const due = issued + 30;
    const paidOn = due + late[month % late.length]!;
    return [client, `H-${who + 1}${String(month + 1).padStart(2, '0')}`, issued, due, 400 + ((month * 37 + who * 111) % 300), paidOn <= historyDay ? paidOn : 0];
  })),
];
