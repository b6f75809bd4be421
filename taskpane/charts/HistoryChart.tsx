import { ScatterChart } from '@fluentui/react-charts';
import { toCivilDay, type SerialDay } from '../../src/base/serialDay';
import type { Language } from '../../src/base/text';
import { formatDay } from '../format/formatDay';
import { clientTexts } from '../texts/clientTexts';
import { invoiceStateText } from '../texts/invoiceStateText';
import { useWidth } from './useWidth';

interface Point {
  readonly due: SerialDay;
  readonly daysLate: number;
  readonly number: string;
  readonly open: boolean;
}

/** Days late of each invoice by due date: paid ones and those still open apart, by shape of legend as well as colour. */
export default function HistoryChart({ points, language }: { readonly points: readonly Point[]; readonly language: Language }) {
  const [box, width] = useWidth();
  const series = (open: boolean, legend: string, color: string) => ({
    legend, color,
    data: points.filter((point) => point.open === open).map(({ due, daysLate, number }) => ({
      x: dateOf(due), y: daysLate,
      xAxisCalloutData: `${number} · ${formatDay(due, language)}`,
      yAxisCalloutData: invoiceStateText({ state: open ? 'late' : 'paid', daysLate })[language],
    })),
  });
  const shown = [
    series(false, clientTexts.paid[language], 'var(--colorBrandForeground1)'),
    series(true, clientTexts.stateOpen[language], 'var(--colorPaletteRedForeground1)'),
  ].filter(({ data }) => data.length > 0);
  return (
    <div ref={box}>
      {width > 0 && (
        <ScatterChart
          width={width} height={190} culture={language} useUTC
          margins={{ top: 10, right: 12, bottom: 30, left: 40 }} yAxisTickCount={4} hideLegend={shown.length < 2}
          yMinValue={Math.min(0, ...points.map(({ daysLate }) => daysLate))} yMaxValue={Math.max(10, ...points.map(({ daysLate }) => daysLate))}
          data={{ chartTitle: clientTexts.historyTitle[language], scatterChartData: shown }}
        />
      )}
    </div>
  );
}

function dateOf(serial: SerialDay): Date {
  const { year, month, day } = toCivilDay(serial);
  return new Date(Date.UTC(year, month - 1, day));
}
