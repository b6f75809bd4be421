import type { ExpectedCreditLoss } from '../../src/forecast/expectedCreditLoss';
import { formatMoney } from '../format/formatMoney';
import { formatShare } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { lossWritten } from '../lists/cashWritten';
import { cashTexts, LOSS_BUCKETS } from '../texts/cashTexts';
import type { AnalysisViewProps } from '../views/viewProps';
import { Section } from './Section';
import { WriteButton } from './WriteButton';

/** What may be lost of what is open, by age; a rate that is assumed says so. */
export function LossSection({ analysis, effects, loss }: AnalysisViewProps & { readonly loss: ExpectedCreditLoss }) {
  const { say, language } = useLanguage();
  const money = (minor: number): string => formatMoney(minor, analysis.figures, language, true);
  const assumed = loss.buckets.some(({ source }) => source === 'default');
  return (
    <Section title={say(cashTexts.lossTitle)} hint={say(cashTexts.lossHint)} action={<WriteButton of={say(cashTexts.lossTitle)} onWrite={() => effects.write(lossWritten(analysis, loss, language))} />}>
      <p className="vigie-lead">{say(cashTexts.lossLead(money(loss.loss), money(loss.open)))}</p>
      <table className="vigie-table vigie-losses">
        <thead><tr>{[cashTexts.bucket, cashTexts.open, cashTexts.lossRate, cashTexts.loss].map((text, at) => <th key={text.en} scope="col" className={at > 0 ? 'vigie-money' : undefined}>{say(text)}</th>)}</tr></thead>
        <tbody>
          {loss.buckets.map((line) => (
            <tr key={line.bucket}>
              <th scope="row">{say(LOSS_BUCKETS[line.bucket])}{line.source === 'default' && ' *'}</th>
              <td className="vigie-money">{money(line.open)}</td>
              <td className="vigie-money">{formatShare(line.lossRate, language, 1)}</td>
              <td className="vigie-money">{money(line.loss)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot><tr><th scope="row">{say(cashTexts.total)}</th><td className="vigie-money">{money(loss.open)}</td><td /><td className="vigie-money">{money(loss.loss)}</td></tr></tfoot>
      </table>
      {assumed && <p className="vigie-hint">* {say(cashTexts.assumed)}</p>}
    </Section>
  );
}
