import type { DelayCurve } from '../../src/risk/delayModel';
import { SCORE_DAYS } from '../../src/risk/scoreDays';
import { CurveChart } from '../charts/CurveChart';
import { formatNumber, formatShare } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { clientTexts } from '../texts/clientTexts';
import { ChartFrame } from './ChartFrame';
import { Section } from './Section';

const DAYS = [-30, -20, -10, -5, 0, 5, 10, 15, 20, 30, 40, 50, 60, 75, 90];
/** Looked at as well where much is still unpaid after 90 days. */
const LATER_DAYS = [105, 120, 135, 150, 165, 180];
const MUCH = 0.2;

/** When the next invoice of a client will be paid, as the model sees it: a sentence, then the curve. */
export function DelayOutlook({ curve, score }: { readonly curve: DelayCurve; readonly score: number }) {
  const { say, language } = useLanguage();
  const shown = curve.exceeds(90) > MUCH ? [...DAYS, ...LATER_DAYS] : DAYS;
  const points = shown.map((days) => ({ days, unpaid: curve.exceeds(days) }));
  const day = (quantile: number): string => say(clientTexts.dayLate(curve.daysLateAt(quantile)));
  return (
    <Section title={say(clientTexts.curveTitle)}>
      <p className="vigie-lead">{say(clientTexts.typicalDays(day(0.1), say(clientTexts.dayOfPayment(curve.daysLateAt(0.5))), day(0.9)))}</p>
      <p className="vigie-lead">{say(clientTexts.chances)}</p>
      <dl className="vigie-chances">
        {SCORE_DAYS.map((days) => <div key={days}><dt>{say(clientTexts.laterThan(days))}</dt><dd>{formatShare(curve.exceeds(days), language)}</dd></div>)}
      </dl>
      <p className="vigie-hint">{say(clientTexts.meanOfChances(formatNumber(score, language, 1)))}</p>
      <ChartFrame
        columns={[say(clientTexts.curveAxis), say(clientTexts.curveValue)]}
        rows={points.map(({ days, unpaid }) => [formatNumber(days, language, 0, true), formatShare(unpaid, language)])}
      >
        <CurveChart points={points} />
      </ChartFrame>
    </Section>
  );
}
