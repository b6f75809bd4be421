import { Link, ProgressBar } from '@fluentui/react-components';
import { useMemo } from 'react';
import { lastPaymentDay } from '../../src/reminders/staleWarning';
import { dayProgress } from '../analysis/dayProgress';
import { formatDay } from '../format/formatDay';
import { useLanguage } from '../languageContext';
import { dataTexts } from '../texts/dataTexts';
import { todayTexts } from '../texts/todayTexts';
import type { AnalysisViewProps } from '../views/viewProps';

/** What the list rests on and how far the day is: the day, how fresh the payments are, done and to do. */
export function ReminderDay({ analysis, state: { settings }, effects }: AnalysisViewProps) {
  const { say, language } = useLanguage();
  const { asOf, reading: { ledger }, reminderSettings } = analysis;
  const paid = useMemo(() => lastPaymentDay(ledger, asOf), [ledger, asOf]);
  const { done, toDo } = dayProgress(analysis);
  const isStale = paid === null || asOf - paid > reminderSettings.staleDays;
  return (
    <div className="vigie-day">
      <p className="vigie-hint">
        {say(todayTexts.asOf(formatDay(asOf, language)))} · {say(paid === null ? todayTexts.noPayment : todayTexts.lastPayment(formatDay(paid, language), asOf - paid))}
        {settings.asOf !== null && <> · <Link inline as="button" data-action="back-to-today" onClick={() => effects.change({ ...settings, asOf: null })}>{say(dataTexts.asOfReset)}</Link></>}
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
