import type { SerialDay } from '../../src/base/serialDay';
import { formatDay } from '../format/formatDay';
import { formatNumber } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { clientTexts } from '../texts/clientTexts';
import { invoiceStateText } from '../texts/invoiceStateText';
import { monthTicks } from './monthTicks';
import { Plot } from './Plot';
import { roundTicks } from './roundTicks';

export interface HistoryPoint {
  readonly due: SerialDay;
  readonly daysLate: number;
  readonly number: string;
  readonly open: boolean;
}

/** Days late of each invoice by due date: a full dot is paid, a ring is still open. */
export function HistoryChart({ points }: { readonly points: readonly HistoryPoint[] }) {
  const { say, language } = useLanguage();
  const delays = points.map(({ daysLate }) => daysLate);
  const ys = roundTicks(Math.min(0, ...delays), Math.max(10, ...delays), 4).map((at) => ({ at, label: formatNumber(at, language) }));
  const xs = monthTicks(points[0]!.due, points.at(-1)!.due);
  return (
    <>
      <Plot label={say(clientTexts.historyTitle)} height={180} xs={xs} ys={ys} xName={say(clientTexts.due)}>
        {({ x, y }) => points.map(({ due, daysLate, number, open }, at) => (
          <circle key={`${number}-${at}`} className={open ? 'vigie-plot-open' : 'vigie-plot-dot'} cx={x(due)} cy={y(daysLate)} r={open ? 3.6 : 3}>
            <title>{`${number} · ${formatDay(due, language)} · ${say(invoiceStateText({ state: open ? 'late' : 'paid', daysLate }))}`}</title>
          </circle>
        ))}
      </Plot>
      <p className="vigie-key"><span aria-hidden="true">●</span> {say(clientTexts.paid)} <span aria-hidden="true" className="vigie-bad">○</span> {say(clientTexts.stillOpen)}</p>
    </>
  );
}
