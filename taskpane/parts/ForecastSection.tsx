import type { CashForecast } from '../../src/forecast/cashForecast';
import { BandChart } from '../charts/BandChart';
import { formatDay } from '../format/formatDay';
import { formatMoney } from '../format/formatMoney';
import { useLanguage } from '../languageContext';
import { forecastWritten } from '../lists/cashWritten';
import { cashTexts } from '../texts/cashTexts';
import type { AnalysisViewProps } from '../views/viewProps';
import { ChartFrame } from './ChartFrame';
import { Figure } from './Figure';
import { Section } from './Section';
import { WriteButton } from './WriteButton';

/** The cash expected week by week, with its band. */
export function ForecastSection({ analysis, effects, forecast }: AnalysisViewProps & { readonly forecast: CashForecast }) {
  const { say, language } = useLanguage();
  const { weeks, open, later, disputed } = forecast;
  const money = (minor: number): string => formatMoney(minor, analysis.figures, language, true);
  const sum = (pick: 'expected' | 'promised' | 'recurring'): number => weeks.reduce((total, week) => total + week[pick], 0);
  const columns = [cashTexts.weekFrom, cashTexts.expectedColumn, cashTexts.low, cashTexts.high].map(say);
  return (
    <Section title={say(cashTexts.forecastTitle)} hint={say(cashTexts.forecastHint)} action={<WriteButton of={say(cashTexts.forecastTitle)} onWrite={() => effects.write(forecastWritten(analysis, forecast, language))} />}>
      <p className="vigie-lead">{say(cashTexts.forecastLead(money(sum('expected')), weeks.length, money(open)))}</p>
      <ChartFrame columns={columns} rows={weeks.map(({ from, expected, p10, p90 }) => [formatDay(from, language), money(expected), money(p10), money(p90)])}>
        <BandChart weeks={weeks} unit={analysis.figures} />
      </ChartFrame>
      <dl className={disputed > 0 ? 'vigie-figures vigie-figures-4' : 'vigie-figures'}>
        <Figure label={say(cashTexts.later)} value={money(later)} />
        <Figure label={say(cashTexts.promised)} value={money(sum('promised'))} />
        <Figure label={say(cashTexts.recurring)} value={money(sum('recurring'))} note={say(cashTexts.recurringNote)} />
        {disputed > 0 && <Figure label={say(cashTexts.disputed)} value={money(disputed)} />}
      </dl>
    </Section>
  );
}
