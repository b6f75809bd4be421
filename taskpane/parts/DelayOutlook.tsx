import type { DelayCurve } from '../../src/risk/delayModel';
import { CurveChart } from '../charts/CurveChart';
import { formatShare } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { clientTexts } from '../texts/clientTexts';
import { ChartFrame } from './ChartFrame';
import { Section } from './Section';

const DAYS = [-30, -20, -10, -5, 0, 5, 10, 15, 20, 30, 40, 50, 60, 75, 90] as const;

/** When the next invoice of a client will be paid, as the model sees it: a sentence, then the curve. */
export function DelayOutlook({ curve }: { readonly curve: DelayCurve }) {
  const { say, language } = useLanguage();
  const points = DAYS.map((days) => ({ days, unpaid: curve.exceeds(days) }));
  const day = (quantile: number): string => say(clientTexts.dayLate(curve.daysLateAt(quantile)));
  return (
    <Section title={say(clientTexts.curveTitle)}>
      <p className="vigie-lead">{say(clientTexts.typicalDays(day(0.1), day(0.5), day(0.9)))} {say(clientTexts.curveText(formatShare(curve.exceeds(0), language), formatShare(curve.exceeds(30), language)))}</p>
      <ChartFrame
        columns={[say(clientTexts.curveAxis), say(clientTexts.curveValue)]}
        rows={points.map(({ days, unpaid }) => [String(days), formatShare(unpaid, language)])}
      >
        <CurveChart points={points} />
      </ChartFrame>
    </Section>
  );
}
