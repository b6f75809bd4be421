import type { ExpectedCreditLoss } from '../../src/forecast/expectedCreditLoss';
import { formatMoney } from '../format/formatMoney';
import { formatShare } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { lossWritten } from '../lists/cashWritten';
import { cashTexts } from '../texts/cashTexts';
import { LOSS_BUCKETS } from '../texts/lossBuckets';
import type { AnalysisViewProps } from '../views/viewProps';
import { Section } from './Section';
import { WriteButton } from './WriteButton';

/** What may be lost of what is open, by age; a rate that is assumed says so. */
export function LossSection({ analysis, effects, loss }: AnalysisViewProps & { readonly loss: ExpectedCreditLoss }) {
  const { say, language } = useLanguage();
  const money = (minor: number): string => formatMoney(minor, analysis.figures, language, true);
  const assumed = loss.buckets.some(({ source }) => source === 'default');
  const own = loss.buckets.some(({ source }) => source === 'user');
  return (
    <Section title={say(cashTexts.lossTitle)} hint={say(cashTexts.lossHint)} action={<WriteButton of={say(cashTexts.lossTitle)} onWrite={() => effects.write(lossWritten(analysis, loss, language))} />}>
      <p className="vigie-lead">{say(cashTexts.lossLead(money(loss.loss), money(loss.open)))}</p>
      <table className="vigie-table vigie-losses">
        <thead><tr>
          <th scope="col">{say(cashTexts.bucket)}</th>
          <th scope="col" className="vigie-money">{say(cashTexts.open)}</th>
          <th scope="col" className="vigie-money">{say(cashTexts.loss)}<small>{say(cashTexts.lossRate)}</small></th>
        </tr></thead>
        <tbody>
          {loss.buckets.map((line) => (
            <tr key={line.bucket}>
              <th scope="row">{say(LOSS_BUCKETS[line.bucket])}{line.source === 'default' ? ' *' : line.source === 'user' ? ' †' : ''}</th>
              <td className="vigie-money">{money(line.open)}</td>
              <td className="vigie-money">{money(line.loss)}<small>{formatShare(line.lossRate, language, 1)}</small></td>
            </tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row">{say(cashTexts.total)}</th><td className="vigie-money">{money(loss.open)}</td><td className="vigie-money">{money(loss.loss)}</td></tr></tfoot>
      </table>
      {assumed && <p className="vigie-hint">* {say(cashTexts.assumed)}</p>}
      {own && <p className="vigie-hint">† {say(cashTexts.ownRates)}</p>}
      <p className="vigie-hint">{say(cashTexts.withTax)}</p>
    </Section>
  );
}
