import type { ReactNode } from 'react';

/** A tick of an axis: where, and what it is called. */
export interface Tick {
  readonly at: number;
  readonly label: string;
}

/** Places values on the drawing, in its own units. */
export interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

const WIDTH = 300;
const LEFT = 46, RIGHT = 10, TOP = 8;

/** The frame of a chart: axes with their grid and names; what is drawn in it comes from outside. It fits any width. */
export function Plot({ label, height, xs, ys, xName, children }: {
  readonly label: string; readonly height: number; readonly xs: readonly Tick[]; readonly ys: readonly Tick[];
  readonly xName: string; readonly children: (scales: Scales) => ReactNode;
}) {
  const bottom = height - 34;
  const scale = (ticks: readonly Tick[], from: number, to: number) => {
    const first = ticks[0]!.at, last = ticks.at(-1)!.at;
    return (value: number): number => from + ((to - from) * (value - first)) / (last - first || 1);
  };
  const scales: Scales = { x: scale(xs, LEFT, WIDTH - RIGHT), y: scale(ys, bottom, TOP) };
  return (
    <svg className="vigie-plot" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      {ys.map(({ at, label: text }) => (
        <g key={at}>
          <line className={at === 0 ? 'vigie-plot-zero' : 'vigie-plot-grid'} x1={LEFT} x2={WIDTH - RIGHT} y1={scales.y(at)} y2={scales.y(at)} />
          <text x={LEFT - 6} y={scales.y(at) + 3.5} textAnchor="end">{text}</text>
        </g>
      ))}
      {xs.map(({ at, label: text }, rank) => (
        <text key={at} x={scales.x(at)} y={bottom + 14} textAnchor={rank === xs.length - 1 ? 'end' : rank === 0 ? 'start' : 'middle'}>{text}</text>
      ))}
      <text className="vigie-plot-name" x={(LEFT + WIDTH - RIGHT) / 2} y={height - 5} textAnchor="middle">{xName}</text>
      {children(scales)}
    </svg>
  );
}
