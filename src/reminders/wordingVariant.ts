import { eventId } from './eventId';

/**
 * Which wording variant a client gets: always the same one, and over many clients each variant equally often, so that
 * what they lead to can be compared in the log.
 *
 * @param variants names of the variants; with none or one there is nothing to split
 * @example
 * wordingVariant('Leroy', []) // ''
 * wordingVariant('Leroy', ['A']) // 'A'
 */
export function wordingVariant(client: string, variants: readonly string[]): string {
  if (variants.length === 0) return '';
  const id = eventId('reminder', client, 0, 'variant');
  let sum = 0;
  for (let at = 0; at < id.length; at += 1) sum = (Math.imul(sum, 31) + id.charCodeAt(at)) >>> 0;
  return variants[sum % variants.length]!;
}
