import { LineChart } from '@fluentui/react-charts';
import type { Language } from '../../src/base/text';
import type { Backtest } from '../analysis/backtest';
import { formatShare } from '../format/formatNumber';
import { clientTexts } from '../texts/clientTexts';
import { useWidth } from './useWidth';

/** What was said against what was seen: on the diagonal, a risk of 30 % happened 3 times in 10. */
export default function ReliabilityChart({ points, language }: { readonly points: Backtest['reliability']; readonly language: Language }) {
  const [box, width] = useWidth();
  const share = (value: number): string => formatShare(value, language);
  return (
    <div ref={box}>
      {width > 0 && (
        <LineChart
          width={width} height={220} culture={language}
          margins={{ top: 10, right: 14, bottom: 34, left: 44 }}
          xAxisTitle={clientTexts.trialAxis[language]} yMinValue={0} yMaxValue={1} yAxisTickCount={4} tickValues={[0, 0.25, 0.5, 0.75, 1]}
          tickFormat=".0%" yAxisTickFormat={share} allowMultipleShapesForPoints
          data={{
            chartTitle: clientTexts.trialTitle[language],
            lineChartData: [
              {
                legend: clientTexts.trialSeen[language], color: 'var(--colorBrandForeground1)',
                data: points.map(({ said, seen }) => ({ x: said, y: seen, xAxisCalloutData: share(said), yAxisCalloutData: share(seen) })),
              },
              {
                legend: clientTexts.trialPerfect[language], color: 'var(--colorNeutralForeground3)', lineOptions: { strokeDasharray: '4 4', strokeWidth: 1 }, hideNonActiveDots: true,
                data: [{ x: 0, y: 0 }, { x: 1, y: 1 }],
              },
            ],
          }}
        />
      )}
    </div>
  );
}
