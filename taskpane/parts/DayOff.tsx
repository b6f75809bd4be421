import { Button } from '@fluentui/react-components';
import { isWorkingDay, nextWorkingDay } from '../../src/base/calendar';
import { weekdayText } from '../format/weekdayText';
import { useLanguage } from '../languageContext';
import { todayTexts } from '../texts/todayTexts';
import type { AnalysisViewProps } from '../views/viewProps';

/** Whether letters go out on the day of the list. */
export function isDayOff({ analysis: { asOf, reminderSettings } }: Pick<AnalysisViewProps, 'analysis'>): boolean {
  return !isWorkingDay(asOf, reminderSettings.calendar);
}

/** In place of an empty list on a weekend or a public holiday: when it goes on, how many wait for that day, and a way to prepare it. */
export function DayOff({ analysis, state, effects }: AnalysisViewProps) {
  const { say, language } = useLanguage();
  const { asOf, reminderSettings: { calendar }, reminders } = analysis;
  const next = nextWorkingDay(asOf, calendar);
  const waiting = reminders.filter(({ hold }) => hold?.code === 'notWorkingDay').length;
  return (
    <div className="vigie-empty">
      <p>{say(todayTexts.dayOff(weekdayText(asOf, language), weekdayText(next, language), waiting))}</p>
      {waiting > 0 && <Button size="small" data-action="prepare" onClick={() => effects.change({ ...state.settings, asOf: next })}>{say(todayTexts.prepare(weekdayText(next, language)))}</Button>}
    </div>
  );
}
