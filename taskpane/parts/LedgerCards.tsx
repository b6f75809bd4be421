import { formatMoney } from '../format/formatMoney';
import { formatNumber, formatShare } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { agedWritten } from '../lists/agedWritten';
import { AgedBars } from './AgedBars';
import { clientTexts } from '../texts/clientTexts';
import { frameTexts } from '../texts/frameTexts';
import type { AnalysisViewProps } from '../views/viewProps';
import { Figure } from './Figure';
import { Section } from './Section';
import { WriteButton } from './WriteButton';

/** The figures of the whole ledger, and its aged balance. */
export function LedgerCards({ analysis, effects }: AnalysisViewProps) {
  const { say, language } = useLanguage();
  const { figures } = analysis;
  const { open, overdue, credits, dso, averageDaysLate, lateRate } = figures;
  const risky = analysis.clients.filter(({ grade }) => grade === 'D' || grade === 'E');
  const days = (outcome: typeof dso): string => (outcome.ok ? say(clientTexts.days(formatNumber(outcome.value, language, Math.abs(outcome.value) < 10 ? 1 : 0))) : say(frameTexts.notKnown));
  const why = (outcome: typeof dso): string | undefined => (outcome.ok ? undefined : say(outcome.failure.text));
  return (
    <>
      <dl className="vigie-figures">
        <Figure label={say(clientTexts.open)} value={formatMoney(open, figures, language, true)} note={credits > 0 ? `${say(clientTexts.credits)} ${formatMoney(credits, figures, language, true)}` : undefined} />
        <Figure label={say(clientTexts.overdue)} value={formatMoney(overdue, figures, language, true)} tone={overdue > 0 ? 'bad' : undefined}
          note={open > 0 ? say(clientTexts.shareOfOpen(formatShare(overdue / open, language))) : undefined} />
        <Figure label={say(clientTexts.dso)} value={days(dso)} note={why(dso)} />
        <Figure label={say(clientTexts.averageDaysLate)} value={days(averageDaysLate)} note={why(averageDaysLate)} />
        <Figure label={say(clientTexts.lateRate)} value={lateRate.ok ? formatShare(lateRate.value, language) : say(frameTexts.notKnown)} note={why(lateRate)} />
        <Figure label={say(clientTexts.risky)} value={analysis.model ? formatNumber(risky.length, language) : say(frameTexts.notKnown)}
          note={risky.length > 0 ? say(clientTexts.openWithThem(formatMoney(risky.reduce((sum, client) => sum + client.open, 0), figures, language, true))) : undefined} />
      </dl>
      <Section title={say(clientTexts.agedTitle)} action={<WriteButton of={say(clientTexts.agedTitle)} onWrite={() => effects.write(agedWritten(analysis, language))} />}>
        <AgedBars aged={figures.aged} unit={figures} />
      </Section>
    </>
  );
}
