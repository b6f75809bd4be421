import { foldName } from '../ledger/foldName';
import type { SerialDay } from '../base/serialDay';

/**
 * The id of an event, the same for every retry and every co-author: two people who chase one client on one day make one
 * event, not two. A reminder is known by client and day; an outcome also by its word and what was promised.
 *
 * @param detail nothing for a reminder; for an outcome its word and, for a promise, the promised day
 * @source FNV-1a, twice with different offsets (Fowler, Noll, Vo): 64 bits are enough that names do not meet
 * @example
 * eventId('reminder', 'Société Leroy', 46093) === eventId('reminder', ' societe LEROY', 46093) // true
 * eventId('reminder', 'Leroy', 46093) === eventId('reminder', 'Leroy', 46094) // false
 */
export function eventId(kind: 'reminder' | 'outcome', client: string, day: SerialDay, detail = ''): string {
  const text = `${foldName(client)}\u0000${detail}`;
  return `${kind === 'reminder' ? 'R' : 'O'}${day}-${hash(text, 0x811c9dc5)}${hash(text, 0x050c5d1f)}`;
}

function hash(text: string, offset: number): string {
  let value = offset;
  for (let at = 0; at < text.length; at += 1) {
    value ^= text.charCodeAt(at);
    value = Math.imul(value, 0x01000193) >>> 0;
  }
  return value.toString(36).padStart(7, '0');
}
