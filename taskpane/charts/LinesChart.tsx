import { useLanguage } from '../languageContext';
import { Plot, type Tick } from './Plot';

export interface ChartLine {
  readonly name: string;
  /** The line to compare with, drawn dashed. */
  readonly dashed?: boolean;
  readonly points: readonly { readonly at: number; readonly value: number; readonly title: string }[];
}

/** Lines over time: the first full, one to compare with dashed; a point says its figure. */
export function LinesChart({ label, xs, ys, xName, lines }: {
  readonly label: string; readonly xs: readonly Tick[]; readonly ys: readonly Tick[]; readonly xName: string; readonly lines: readonly ChartLine[];
}) {
  const { language } = useLanguage();
  return (
    <>
      <Plot label={label} height={180} xs={xs} ys={ys} xName={xName}>
        {({ x, y }) => lines.map(({ name, dashed, points }) => (
          <g key={name + language}>
            <path className={dashed ? 'vigie-plot-line vigie-plot-before' : 'vigie-plot-line'} d={`M${points.map(({ at, value }) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' L')}`} />
            {points.map(({ at, value, title }) => (
              <circle key={at} className="vigie-plot-touch" cx={x(at)} cy={y(value)} r={6}><title>{title}</title></circle>
            ))}
          </g>
        ))}
      </Plot>
      {lines.length > 1 && (
        <p className="vigie-key vigie-key-lines">
          {lines.map(({ name, dashed }) => <span key={name} className="vigie-key-line"><span aria-hidden="true">{dashed ? '╌╌' : '━'}</span> {name}</span>)}
        </p>
      )}
    </>
  );
}
