import { toSerialDay } from '../../src/base/serialDay';
import type { Cells } from '../../src/ledger/cells';
import { DEFAULT_OPTIONS, type Options } from '../../src/ledger/options';
import { readLedger } from '../../src/ledger/readLedger';
import type { Reading } from '../../src/ledger/reading';

/** A day written as year-month-day. */
export const day = (iso: string): number => {
  const [year, month, date] = iso.split('-').map(Number);
  return toSerialDay(year!, month!, date!);
};

/** A ledger written as `client|invoice|issued|due|amount|…` lines. */
export function cells(text: string): string[][] {
  return text.trim().split('\n').map((line) => line.trim().split('|').map((cell) => cell.trim()));
}

/** What is read of a table, where it can be read at all. */
export function reading(given: Cells, options: Partial<Options> = {}): Reading {
  const outcome = readLedger(given, { ...DEFAULT_OPTIONS, ...options });
  if (!outcome.ok) throw new Error(outcome.failure.text.en);
  return outcome.value;
}

/** Why a table cannot be read. */
export function failure(given: Cells, options: Partial<Options> = {}): string {
  const outcome = readLedger(given, { ...DEFAULT_OPTIONS, ...options });
  return outcome.ok ? 'read' : outcome.failure.code;
}

/** The remarks of a reading as `row:column code text found`. */
export function issues(given: Reading): string[] {
  return given.issues.map(({ row, column, code, found }) => `${row}:${column} ${code}${found === '' ? '' : ` ${found}`}`);
}

export const HEADER = 'Client|Facture|Date facture|Échéance|Montant TTC|Payé le';
