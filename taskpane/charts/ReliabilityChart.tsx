import type { CalibrationBand } from '../../src/risk/judgement';
import { formatShare } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { trialTexts } from '../texts/trialTexts';
import { Plot } from './Plot';

/** What was said against what was seen: on the diagonal, a risk of 30 % happened 3 times in 10. Larger dots rest on more invoices. */
export function ReliabilityChart({ bands }: { readonly bands: readonly CalibrationBand[] }) {
  const { say, language } = useLanguage();
  const ticks = [0, 0.5, 1].map((at) => ({ at, label: formatShare(at, language) }));
  const most = Math.max(1, ...bands.map(({ cases }) => cases));
  return (
    <>
      <Plot label={say(trialTexts.chart)} height={210} xs={ticks} ys={ticks} xName={say(trialTexts.said)}>
        {({ x, y }) => (
          <>
            <line className="vigie-plot-mark" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
            <path className="vigie-plot-line" d={`M${bands.map(({ predicted, observed }) => `${x(predicted).toFixed(1)},${y(observed).toFixed(1)}`).join(' L')}`} />
            {bands.map(({ predicted, observed, cases }) => (
              <circle key={predicted} className="vigie-plot-dot" cx={x(predicted)} cy={y(observed)} r={2.5 + 3 * Math.sqrt(cases / most)}>
                <title>{`${formatShare(predicted, language)} → ${formatShare(observed, language)} (${cases})`}</title>
              </circle>
            ))}
          </>
        )}
      </Plot>
      <p className="vigie-key"><span aria-hidden="true">●</span> {say(trialTexts.seen)} <span aria-hidden="true">╌</span> {say(trialTexts.perfect)}</p>
    </>
  );
}
