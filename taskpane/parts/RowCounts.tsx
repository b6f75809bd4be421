import type { Reading } from '../../src/ledger/reading';
import { formatNumber } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { dataTexts } from '../texts/dataTexts';
import { Figure } from './Figure';
import { Section } from './Section';

/** accepted + rejected + blank = rows. */
export function RowCounts({ reading }: { readonly reading: Reading }) {
  const { say, language } = useLanguage();
  const { rows, accepted, rejected, blank } = reading.counts;
  const number = (count: number): string => formatNumber(count, language);
  return (
    <Section title={`${say(dataTexts.rowsTitle)} : ${number(rows)}`.replace(' :', language === 'fr' ? '\u00a0:' : ':')}>
      <dl className="vigie-figures vigie-figures-3">
        <Figure label={say(dataTexts.accepted)} value={number(accepted)} />
        <Figure label={say(dataTexts.rejected)} value={number(rejected)} tone={rejected > 0 ? 'bad' : undefined} />
        <Figure label={say(dataTexts.blank)} value={number(blank)} />
      </dl>
    </Section>
  );
}
