import { roundTo } from '../base/rounding';
import type { Text } from '../base/text';

/**
 * A share as a percentage that a person reads: one decimal, in French a comma and a no-break space before the sign.
 *
 * @example
 * percentText(0.0123).en // '1.2%'
 */
export function percentText(share: number): Text {
  const figure = String(roundTo(share * 100, 1));
  return { fr: `${figure.replace('.', ',')}\u00a0%`, en: `${figure}%` };
}
