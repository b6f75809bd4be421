import type { InvoiceFact } from '../support/ledgerOf';
import { ledgerOf } from '../support/ledgerOf';
import type { Ledger } from '../../src/ledger/ledger';

/** Chance from a seed, the same in every run. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}

export function normalOf(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

export const FIRST_DAY = 45000;

export interface MadeUp {
  readonly clients: number;
  readonly invoices: number;
  readonly days: number;
  readonly seed: number;
  /** Spread of the clients' habits, in days late; 0 = clients do not differ. */
  readonly differences?: number;
  readonly spread?: number;
}

/** How late a client of a made-up ledger pays: their habit, in days. */
export function habitOf(client: number, seed: number, differences: number): number {
  return 5 + differences * normalOf(chanceOf(seed * 7919 + client * 104729 + 1));
}

/** Invoices whose delays are normal around each client's habit; payments after the last day are not yet known. */
export function madeUpFacts({ clients, invoices, days, seed, differences = 12, spread = 6 }: MadeUp): InvoiceFact[] {
  const chance = chanceOf(seed);
  const last = FIRST_DAY + days;
  return Array.from({ length: invoices }, (_, at): InvoiceFact => {
    const client = Math.floor(chance() * clients);
    const issued = FIRST_DAY + Math.floor((at / invoices) * days);
    const due = issued + 30;
    const amount = 1000 + Math.floor(chance() * 100000);
    const paid = Math.max(issued, due + Math.round(habitOf(client, seed, differences) + spread * normalOf(chance)));
    return { client: `Client ${client}`, issued, due, amount, number: `F${at}`, ...(paid <= last ? { payments: [[paid, amount]] as const } : {}) };
  });
}

export function madeUpLedger(made: MadeUp): Ledger {
  return ledgerOf(madeUpFacts(made));
}
