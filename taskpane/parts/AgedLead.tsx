import type { Analysis } from '../analysis/analysis';
import { formatDay } from '../format/formatDay';
import { formatMoney } from '../format/formatMoney';
import { formatShare } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { cashTexts } from '../texts/cashTexts';

/** What the aged balance adds up to, how much of it is overdue, and the credits that it leaves out. */
export function AgedLead({ analysis: { figures, asOf } }: { readonly analysis: Analysis }) {
  const { say, language } = useLanguage();
  const { open, overdue, credits } = figures;
  const money = (minor: number): string => formatMoney(minor, figures, language, true);
  return (
    <>
      <p className="vigie-lead">{say(cashTexts.agedLead(money(open), money(overdue), formatShare(open > 0 ? overdue / open : 0, language), formatDay(asOf, language)))}</p>
      {credits > 0 && <p className="vigie-hint">{say(cashTexts.agedCredits(money(credits)))}</p>}
    </>
  );
}
