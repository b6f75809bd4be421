import type { Text } from '../base/text';
import type { LateFeeRegime } from './lateFeeRegime';

/**
 * Where the reference rates of a regime can be read.
 *
 * @example
 * rateSource({ code: 'GB' }).en // 'Bank of England, Official Bank Rate history'
 */
export function rateSource({ code }: Pick<LateFeeRegime, 'code'>): Text {
  return code === 'GB'
    ? { fr: 'Banque d’Angleterre, historique du taux officiel', en: 'Bank of England, Official Bank Rate history' }
    : { fr: 'BCE, taux d’intérêt directeurs', en: 'ECB, key interest rates' };
}
