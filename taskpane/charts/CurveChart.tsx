import { formatNumber, formatShare } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { clientTexts } from '../texts/clientTexts';
import { Plot } from './Plot';

/** The probability of being still unpaid, day after day past the due date, with the due date marked. */
export function CurveChart({ points }: { readonly points: readonly { readonly days: number; readonly unpaid: number }[] }) {
  const { say, language } = useLanguage();
  const last = points.at(-1)!.days;
  const xs = (last > 90 ? [-30, 0, 60, 120, 180] : [-30, 0, 30, 60, 90]).map((at) => ({ at, label: formatNumber(at, language, 0, true) }));
  const ys = [0, 0.5, 1].map((at) => ({ at, label: formatShare(at, language) }));
  return (
    <Plot label={say(clientTexts.curveValue)} height={170} xs={xs} ys={ys} xName={say(clientTexts.curveAxis)}>
      {({ x, y }) => {
        const line = points.map(({ days, unpaid }) => `${x(days).toFixed(1)},${y(unpaid).toFixed(1)}`).join(' L');
        return (
          <>
            <path className="vigie-plot-area" d={`M${x(-30)},${y(0)} L${line} L${x(last)},${y(0)}Z`} />
            <path className="vigie-plot-line" d={`M${line}`} />
            <line className="vigie-plot-mark" x1={x(0)} x2={x(0)} y1={y(0)} y2={y(1)} />
            {points.map(({ days, unpaid }) => (
              <rect key={days} className="vigie-plot-touch" x={x(days) - 4} y={y(1)} width={8} height={y(0) - y(1)}>
                <title>{`${say(clientTexts.dayLate(days))} — ${formatShare(unpaid, language)}`}</title>
              </rect>
            ))}
          </>
        );
      }}
    </Plot>
  );
}
