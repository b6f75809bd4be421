import { NO_DAY } from '../../src/base/serialDay';
import type { Ledger } from '../../src/ledger/ledger';

export interface Row {
  readonly client: string;
  readonly issued: number;
  readonly due: number;
  /** Minor units. */
  readonly amount: number;
  readonly paid?: number | null;
  readonly promised?: number;
  readonly flags?: number;
  /** Payments before the one that settles. */
  readonly parts?: readonly (readonly [day: number, amount: number])[];
}

/** A ledger in memory from rows of plain values; an invoice with `paid` is settled on that day by one payment of the rest. */
export function makeLedger(rows: readonly Row[], credits: readonly { client: string; day: number; amount: number; kind: number }[] = []): Ledger {
  const names = [...new Set([...rows, ...credits].map((row) => row.client))];
  const id = new Map(names.map((name, k) => [name, k]));
  const receipts = rows.map((row) => {
    const parts = [...(row.parts ?? [])];
    const rest = row.amount - parts.reduce((sum, [, amount]) => sum + amount, 0);
    return row.paid === undefined || row.paid === null ? parts : [...parts, [row.paid, rest] as const];
  });
  const start = new Int32Array(rows.length + 1);
  receipts.forEach((list, k) => { start[k + 1] = start[k]! + list.length; });
  const flat = receipts.flat();
  const days = [...rows.map((row) => row.issued), ...flat.map(([day]) => day), ...credits.map((credit) => credit.day)];
  return {
    clients: names,
    clientIds: new Map(names.map((name, k) => [name.toLowerCase(), k])),
    currencies: ['EUR'],
    minorDigits: [2],
    firstEvent: days.reduce((least, day) => Math.min(least, day), Infinity),
    lastEvent: days.reduce((most, day) => Math.max(most, day), -Infinity),
    invoices: {
      count: rows.length,
      client: Int32Array.from(rows, (row) => id.get(row.client)!),
      number: rows.map((_, k) => String(k + 1)),
      row: Int32Array.from(rows, (_, k) => k + 2),
      issued: Int32Array.from(rows, (row) => row.issued),
      due: Int32Array.from(rows, (row) => row.due),
      amount: Float64Array.from(rows, (row) => row.amount),
      currency: new Uint8Array(rows.length),
      flags: Uint16Array.from(rows, (row) => row.flags ?? 0),
      settled: Int32Array.from(rows, (row) => row.paid ?? NO_DAY),
      undated: new Float64Array(rows.length),
      promised: Int32Array.from(rows, (row) => row.promised ?? NO_DAY),
      holdUntil: new Int32Array(rows.length),
      reminders: new Uint16Array(rows.length),
      holdReasons: new Map(),
      receiptStart: start,
      receipts: {
        day: Int32Array.from(flat, ([day]) => day),
        amount: Float64Array.from(flat, ([, amount]) => amount),
        kind: new Uint8Array(flat.length),
      },
    },
    credits: {
      count: credits.length,
      client: Int32Array.from(credits, (credit) => id.get(credit.client)!),
      day: Int32Array.from(credits, (credit) => credit.day),
      amount: Float64Array.from(credits, (credit) => credit.amount),
      currency: new Uint8Array(credits.length),
      kind: Uint8Array.from(credits, (credit) => credit.kind),
      invoice: new Int32Array(credits.length).fill(-1),
      row: new Int32Array(credits.length),
    },
  };
}
