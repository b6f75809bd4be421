import { toCivilDay, toSerialDay, type SerialDay } from '../../src/base/serialDay';
import { formatDay } from '../format/formatDay';
import { formatNumber } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { clientTexts } from '../texts/clientTexts';
import { invoiceStateText } from '../texts/invoiceStateText';
import { Plot, type Tick } from './Plot';
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

/** Three months that span the days: the first of the first one, one between, the first after the last. */
function monthTicks(from: SerialDay, to: SerialDay): readonly Tick[] {
  const start = monthsSince(from), end = monthsSince(to) + 1;
  const middle = start + Math.round((end - start) / 2);
  return [...new Set([start, middle, end])].map((months) => {
    const month = (months % 12) + 1, year = Math.floor(months / 12);
    return { at: toSerialDay(year, month, 1), label: `${String(month).padStart(2, '0')}/${year}` };
  });
}

function monthsSince(day: SerialDay): number {
  const { year, month } = toCivilDay(day);
  return year * 12 + month - 1;
}
