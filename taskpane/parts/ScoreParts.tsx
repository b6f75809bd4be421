import type { ScoreExplanation } from '../../src/risk/explainScore';
import { formatNumber } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { clientTexts } from '../texts/clientTexts';
import { Section } from './Section';

/** The score as a sum: each bar begins where the one before it ended, to the right where it adds risk, to the left where it takes some away. */
export function ScoreParts({ explanation: { parts: all, score } }: { readonly explanation: ScoreExplanation }) {
  const { say, language } = useLanguage();
  const parts = all.filter(({ factor, points }) => points !== 0 || factor === 'average' || factor === 'history');
  const sums = parts.map((_, at) => parts.slice(0, at + 1).reduce((sum, { points }) => sum + points, 0));
  const low = Math.min(0, ...sums);
  const high = Math.max(1, ...sums);
  const share = (points: number): number => (100 * points) / (high - low);
  const tone = ({ factor, points }: (typeof parts)[number]): string => (factor === 'average' ? 'vigie-bar-base' : points < 0 ? 'vigie-bar-good' : 'vigie-bar-risk');
  return (
    <Section title={say(clientTexts.partsTitle)} hint={say(clientTexts.partsHint)}>
      <table className="vigie-bars vigie-parts">
        <thead className="vigie-unseen"><tr><th scope="col">{say(clientTexts.factor)}</th><td /><th scope="col">{say(clientTexts.points)}</th></tr></thead>
        <tbody>
          {parts.map((part, at) => {
            const { factor, name, value, points } = part;
            const from = Math.min(sums[at]!, sums[at]! - points);
            return (
            <tr key={factor}>
              <th scope="row">{say(name)}<small>{say(value)}</small></th>
              <td className="vigie-bar-cell" aria-hidden="true">
                <span className={`vigie-bar ${tone(part)}`} style={{ marginInlineStart: `${share(from - low)}%`, width: `${share(Math.abs(points))}%` }} />
              </td>
              <td className="vigie-money">{formatNumber(points, language, 1, true)}</td>
            </tr>
            );
          })}
        </tbody>
        <tfoot><tr><th scope="row">{say(clientTexts.total)}</th><td /><td className="vigie-money">{formatNumber(score, language, 1)}</td></tr></tfoot>
      </table>
    </Section>
  );
}
