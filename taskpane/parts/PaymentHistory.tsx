import { useMemo } from 'react';
import type { Analysis } from '../analysis/analysis';
import { clientInvoices } from '../analysis/clientInvoices';
import { HistoryChart } from '../charts/HistoryChart';
import { formatDay } from '../format/formatDay';
import { useLanguage } from '../languageContext';
import { clientTexts } from '../texts/clientTexts';
import { ChartFrame } from './ChartFrame';
import { Section } from './Section';

const SHOWN = 60;

/** How late each of the last invoices was paid, or is by now. */
export function PaymentHistory({ analysis, client }: { readonly analysis: Analysis; readonly client: number }) {
  const { say, language } = useLanguage();
  const points = useMemo(() => clientInvoices(analysis, client)
    .flatMap(({ due, daysLate, number, open }) => (daysLate === null ? [] : [{ due, daysLate, number, open: open > 0 }]))
    .sort((a, b) => a.due - b.due).slice(-SHOWN), [analysis, client]);
  if (points.length === 0) return null;
  return (
    <Section title={say(clientTexts.historyTitle)} hint={say(clientTexts.historyHint)}>
      <ChartFrame
        columns={[say(clientTexts.invoice), say(clientTexts.due), say(clientTexts.daysLate)]}
        rows={points.map(({ number, due, daysLate }) => [number, formatDay(due, language), String(daysLate)])}
      >
        <HistoryChart points={points} />
      </ChartFrame>
    </Section>
  );
}
