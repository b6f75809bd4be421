import { AreaChart } from '@fluentui/react-charts';
import type { Language } from '../../src/base/text';
import { formatShare } from '../format/formatNumber';
import { clientTexts } from '../texts/clientTexts';
import { useWidth } from './useWidth';

/** The probability of being still unpaid, day after day past the due date. */
export default function CurveChart({ points, language }: {
  readonly points: readonly { readonly days: number; readonly unpaid: number }[]; readonly language: Language;
}) {
  const [box, width] = useWidth();
  return (
    <div ref={box}>
      {width > 0 && (
        <AreaChart
          width={width} height={170} hideLegend culture={language}
          margins={{ top: 10, right: 12, bottom: 34, left: 44 }}
          xAxisTitle={clientTexts.curveAxis[language]} yMinValue={0} yMaxValue={1} yAxisTickCount={4}
          tickValues={[-30, 0, 30, 60, 90]} yAxisTickFormat={(share: number) => formatShare(share, language)}
          data={{
            chartTitle: clientTexts.curveTitle[language],
            lineChartData: [{
              legend: clientTexts.curveValue[language], color: 'var(--colorBrandForeground1)',
              data: points.map(({ days, unpaid }) => ({ x: days, y: unpaid, yAxisCalloutData: formatShare(unpaid, language), xAxisCalloutData: clientTexts.dayLate(days)[language] })),
            }],
          }}
        />
      )}
    </div>
  );
}
