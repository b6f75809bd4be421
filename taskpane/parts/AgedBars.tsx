import type { AgedBucket } from '../analysis/ledgerFigures';
import { formatMoney, type MoneyUnit } from '../format/formatMoney';
import { useLanguage } from '../languageContext';
import { agedLabel } from '../texts/agedLabel';

/** The aged balance: a table whose middle column is a bar, so that chart and figures are one. */
export function AgedBars({ aged, unit }: { readonly aged: readonly AgedBucket[]; readonly unit: MoneyUnit }) {
  const { say, language } = useLanguage();
  const largest = Math.max(1, ...aged.map(({ amount }) => amount));
  return (
    <table className="vigie-bars">
      <tbody>
        {aged.map((bucket, rank) => (
          <tr key={rank}>
            <th scope="row">{say(agedLabel(bucket))}</th>
            <td className="vigie-bar-cell" aria-hidden="true"><span className={`vigie-bar vigie-bar-age-${rank}`} style={{ width: `${(100 * bucket.amount) / largest}%` }} /></td>
            <td className="vigie-money">{formatMoney(bucket.amount, unit, language, true)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
