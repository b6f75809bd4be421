import type { ScoreExplanation } from '../../src/risk/explainScore';
import { formatNumber } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { clientTexts } from '../texts/clientTexts';
import { Section } from './Section';

/** The score as a sum: one bar per factor, from the axis to the right where it adds risk, to the left where it takes some away. */
export function ScoreParts({ explanation: { parts: all, score } }: { readonly explanation: ScoreExplanation }) {
  const { say, language } = useLanguage();
  const parts = all.filter(({ factor, points }) => points !== 0 || factor === 'average' || factor === 'history');
  const low = Math.min(0, ...parts.map(({ points }) => points));
  const high = Math.max(1, ...parts.map(({ points }) => points));
  const share = (points: number): number => (100 * points) / (high - low);
  return (
    <Section title={say(clientTexts.partsTitle)} hint={say(clientTexts.partsHint)}>
      <table className="vigie-bars vigie-parts">
        <thead className="vigie-unseen"><tr><th scope="col">{say(clientTexts.factor)}</th><td /><th scope="col">{say(clientTexts.points)}</th></tr></thead>
        <tbody>
          {parts.map(({ factor, name, value, points }) => (
            <tr key={factor}>
              <th scope="row">{say(name)}<small>{say(value)}</small></th>
              <td className="vigie-bar-cell" aria-hidden="true">
                <span className={points < 0 ? 'vigie-bar vigie-bar-good' : 'vigie-bar vigie-bar-risk'} style={{ marginInlineStart: `${share(Math.min(points, 0) - low)}%`, width: `${share(Math.abs(points))}%` }} />
              </td>
              <td className="vigie-money">{formatNumber(points, language, 1, true)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row">{say(clientTexts.total)}</th><td /><td className="vigie-money">{formatNumber(score, language, 1)}</td></tr></tfoot>
      </table>
    </Section>
  );
}
