import type { CashWeek } from '../../src/forecast/cashForecast';
import { formatDay } from '../format/formatDay';
import { formatMoney, formatShortMoney, type MoneyUnit } from '../format/formatMoney';
import { useLanguage } from '../languageContext';
import { cashTexts } from '../texts/cashTexts';
import { Plot } from './Plot';
import { roundTicks } from './roundTicks';

/** Cash week by week: a bar for what is expected, a line for the band that four weeks out of five keep to. */
export function BandChart({ weeks, unit }: { readonly weeks: readonly CashWeek[]; readonly unit: MoneyUnit }) {
  const { say, language } = useLanguage();
  const major = (minor: number): number => minor / 10 ** unit.minorDigits;
  const ys = roundTicks(0, Math.max(1, ...weeks.map(({ p90, expected }) => major(Math.max(p90, expected)))), 4).map((at) => ({ at, label: formatShortMoney(at, unit, language) }));
  const last = weeks.length + 0.5;
  const xs = [...new Set([1, Math.ceil(weeks.length / 2), weeks.length])].map((at) => ({ at, label: dayAndMonth(weeks[at - 1]!.from, language) }));
  return (
    <>
      <Plot label={say(cashTexts.forecastChart)} height={190} xs={[{ at: 0.5, label: '' }, ...xs, { at: last, label: '' }]} ys={ys} xName={say(cashTexts.weekFrom)}>
        {({ x, y }) => weeks.map(({ from, expected, p10, p90 }, week) => {
          const middle = x(week + 1), wide = (x(2) - x(1)) * 0.62;
          return (
            <g key={from}>
              <title>{`${formatDay(from, language)} — ${formatMoney(expected, unit, language, true)} (${formatMoney(p10, unit, language, true)} – ${formatMoney(p90, unit, language, true)})`}</title>
              <rect className="vigie-plot-bar" x={middle - wide / 2} width={wide} y={y(major(expected))} height={Math.max(0, y(0) - y(major(expected)))} />
              <path className="vigie-plot-range" d={`M${middle - 3},${y(major(p90))} h6 M${middle},${y(major(p90))} V${y(major(p10))} M${middle - 3},${y(major(p10))} h6`} />
            </g>
          );
        })}
      </Plot>
      <p className="vigie-key"><span aria-hidden="true">■</span> {say(cashTexts.expected)} <span aria-hidden="true" className="vigie-key-range">I</span> {say(cashTexts.band)}</p>
    </>
  );
}

/** Short enough for an axis; the week's year is told by the table. */
function dayAndMonth(day: number, language: 'fr' | 'en'): string {
  return formatDay(day, language).split('\u00a0').slice(0, 2).join('\u00a0');
}
