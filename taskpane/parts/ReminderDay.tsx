import { ProgressBar } from '@fluentui/react-components';
import { useMemo } from 'react';
import { lastPaymentDay } from '../../src/reminders/staleWarning';
import type { Analysis } from '../analysis/analysis';
import { dayProgress } from '../analysis/dayProgress';
import { formatDay } from '../format/formatDay';
import { useLanguage } from '../languageContext';
import { todayTexts } from '../texts/todayTexts';

/** What the list rests on and how far the day is: the day, how fresh the payments are, done and to do. */
export function ReminderDay({ analysis }: { readonly analysis: Analysis }) {
  const { say, language } = useLanguage();
  const { asOf, reading: { ledger }, reminderSettings } = analysis;
  const paid = useMemo(() => lastPaymentDay(ledger, asOf), [ledger, asOf]);
  const { done, toDo } = dayProgress(analysis);
  const isStale = paid === null || asOf - paid > reminderSettings.staleDays;
  return (
    <div className="vigie-day">
      <p className="vigie-hint">
        {say(todayTexts.asOf(formatDay(asOf, language)))} · {say(paid === null ? todayTexts.noPayment : todayTexts.lastPayment(formatDay(paid, language), asOf - paid))}
      </p>
      {isStale && <p className="vigie-card-warning">{say(todayTexts.stale)}</p>}
      {done + toDo > 0 && (
        <div className="vigie-day-progress">
          <ProgressBar value={done / (done + toDo)} thickness="large" aria-label={say(todayTexts.progress(done, toDo))} />
          <b>{say(toDo === 0 ? todayTexts.allDone : todayTexts.progress(done, toDo))}</b>
        </div>
      )}
    </div>
  );
}
