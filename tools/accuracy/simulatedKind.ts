import { toSerialDay, type SerialDay } from '../../src/base/serialDay';
import type { Chance } from './chance';

export const START = toSerialDay(2023, 1, 2);

export interface Client {
  readonly name: string;
  /** Habitual days late and their spread. */
  readonly habit: number;
  readonly spread: number;
  readonly terms: number;
  readonly size: number;
  readonly monthEnd: boolean;
  readonly payDay: number;
}

export interface Kind {
  readonly clients: number;
  readonly invoices: number;
  readonly days: number;
  /** How unequal clients are in number of invoices: 0 = equal, 1 = a few hold most. */
  readonly concentration: number;
  client(random: Chance, at: number): Omit<Client, 'name'>;
  /** Days from issue to due, where they are not a number of days agreed with the client. */
  terms?(random: Chance, client: Client, issued: SerialDay): number;
  /** Days late of an invoice; null = never paid. */
  delay(random: Chance, client: Client, issued: SerialDay, terms: number, amount: number): number | null;
}

export const plain = (random: Chance): Omit<Client, 'name'> => ({
  habit: 4 + 12 * random.normal(), spread: 3 + 8 * random.next(), terms: random.pick([15, 30, 30, 45, 60]),
  size: 500 * Math.exp(random.normal()), monthEnd: false, payDay: -1,
});
export const usual = (random: Chance, client: Client): number => Math.round(client.habit + client.spread * random.normal());
