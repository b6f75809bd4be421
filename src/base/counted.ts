import type { Text } from './text';

/**
 * A number with what it counts: French counts 0 and 1 as one, English counts only 1 as one.
 *
 * @example
 * counted(0, ['facture', 'factures'], ['invoice', 'invoices']).fr // '0 facture'
 * counted(0, ['facture', 'factures'], ['invoice', 'invoices']).en // '0 invoices'
 */
export function counted(count: number, [oneFr, manyFr]: readonly [string, string], [oneEn, manyEn]: readonly [string, string]): Text {
  return { fr: `${count} ${count < 2 ? oneFr : manyFr}`, en: `${count} ${count === 1 ? oneEn : manyEn}` };
}
