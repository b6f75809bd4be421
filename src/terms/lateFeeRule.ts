import type { Text } from '../base/text';
import type { LateFeeRegime } from './lateFeeRegime';

const RULES: Readonly<Record<LateFeeRegime['code'], Text>> = {
  FR: {
    fr: 'Taux de refinancement de la BCE + 10 points, semestre par semestre, dès le lendemain de l’échéance, et 40 € par facture, entre professionnels.',
    en: 'ECB main refinancing rate + 10 points, half-year by half-year, from the day after the due date, and 40 € per invoice, between businesses.',
  },
  EU: {
    fr: 'Taux de la BCE + 8 points et 40 € par facture : le minimum européen ; la loi du pays peut accorder davantage.',
    en: 'ECB rate + 8 points and 40 € per invoice: the European minimum; the law of the country may grant more.',
  },
  GB: {
    fr: 'Taux de base de la Banque d’Angleterre du semestre où les intérêts commencent + 8 points, et 40, 70 ou 100 £ selon la facture.',
    en: 'Bank of England base rate of the half-year in which interest starts + 8 points, and £40, £70 or £100 by the size of the debt.',
  },
};

/**
 * What the law grants, in a sentence.
 *
 * @example
 * lateFeeRule({ code: 'EU' }).en // 'ECB rate + 8 points and 40 € per invoice: the European minimum; the law of the country may grant more.'
 */
export function lateFeeRule({ code }: Pick<LateFeeRegime, 'code'>): Text {
  return RULES[code];
}
