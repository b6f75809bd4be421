import type { DsoPoint } from '../analysis/cashStudy';
import { LinesChart } from '../charts/LinesChart';
import { monthTicks } from '../charts/monthTicks';
import { roundTicks } from '../charts/roundTicks';
import { formatDay } from '../format/formatDay';
import { formatNumber } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { dsoWritten } from '../lists/cashWritten';
import { cashTexts } from '../texts/cashTexts';
import { clientTexts } from '../texts/clientTexts';
import type { AnalysisViewProps } from '../views/viewProps';
import { ChartFrame } from './ChartFrame';
import { Section } from './Section';
import { WriteButton } from './WriteButton';

/** The DSO at each month's end of the last year, and today. */
export function DsoSection({ analysis, effects, points }: AnalysisViewProps & { readonly points: readonly DsoPoint[] }) {
  const { say, language } = useLanguage();
  const known = points.flatMap(({ day, days }) => (days === null ? [] : [{ at: day, value: days, title: `${formatDay(day, language)} — ${say(clientTexts.days(formatNumber(days, language)))}` }]));
  const [first, ...rest] = known;
  if (!first || rest.length === 0) return <Section title={say(cashTexts.dsoTitle)}><p className="vigie-hint">{say(cashTexts.dsoNone)}</p></Section>;
  const ys = roundTicks(0, Math.max(10, ...known.map(({ value }) => value)), 4).map((at) => ({ at, label: formatNumber(at, language) }));
  const days = (value: number): string => say(clientTexts.days(formatNumber(value, language)));
  const now = points.at(-1)!.days, yearBefore = points[0]!.day <= analysis.asOf - 330 ? points[0]!.days : null;
  return (
    <Section title={say(cashTexts.dsoTitle)} hint={say(cashTexts.dsoHint)} action={<WriteButton of={say(cashTexts.dsoTitle)} onWrite={() => effects.write(dsoWritten(analysis, points, language))} />}>
      {now !== null && <p className="vigie-lead">{say(cashTexts.dsoLead(days(now), formatDay(analysis.asOf, language), yearBefore === null ? null : days(yearBefore)))}</p>}
      <ChartFrame columns={[say(cashTexts.day), say(cashTexts.dsoColumn)]} rows={points.map(({ day, days }) => [formatDay(day, language), days === null ? '—' : formatNumber(days, language, 1)])}>
        <LinesChart label={say(cashTexts.dsoChart)} xs={monthTicks(first.at, known.at(-1)!.at)} ys={ys} xName={say(cashTexts.dsoAxis)} lines={[{ name: say(cashTexts.dsoColumn), points: known }]} />
      </ChartFrame>
    </Section>
  );
}
