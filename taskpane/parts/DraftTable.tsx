import type { Draft } from '../../src/reminders/draftMessage';
import { formatDay } from '../format/formatDay';
import { formatMoney } from '../format/formatMoney';
import { useLanguage } from '../languageContext';
import { draftTexts } from '../texts/draftTexts';

/** The invoices that a draft claims, what is deducted, and their sum to the cent. */
export function DraftTable({ draft }: { readonly draft: Draft }) {
  const { say, language } = useLanguage();
  const { rows, credits, total } = draft.statement;
  const money = (minor: number): string => formatMoney(minor, { currencyCode: draft.currency, minorDigits: draft.minorDigits }, language);
  return (
    <table className="vigie-table" aria-label={say(draftTexts.table)}>
      <thead>
        <tr><th scope="col">{say(draftTexts.invoice)}</th><th scope="col">{say(draftTexts.due)}</th><th scope="col" className="vigie-money">{say(draftTexts.late)}</th><th scope="col" className="vigie-money">{say(draftTexts.open)}</th></tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>
            <th scope="row" className="vigie-wrap">{row.number}</th><td>{formatDay(row.due, language)}</td>
            <td className="vigie-money">{row.daysOverdue === 0 ? '' : say(draftTexts.days(row.daysOverdue))}</td><td className="vigie-money">{money(row.open)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {credits > 0 && <tr><th scope="row" colSpan={3}>{say(draftTexts.credits)}</th><td className="vigie-money">{money(-credits)}</td></tr>}
        <tr><th scope="row" colSpan={3}><b>{say(draftTexts.total)}</b></th><td className="vigie-money"><b>{money(total)}</b></td></tr>
      </tfoot>
    </table>
  );
}
