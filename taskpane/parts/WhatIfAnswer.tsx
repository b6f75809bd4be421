import type { WhatIfStudy } from '../analysis/whatIfStudy';
import { LinesChart } from '../charts/LinesChart';
import { monthTicks } from '../charts/monthTicks';
import { roundTicks } from '../charts/roundTicks';
import { addedUp } from '../format/addedUp';
import { formatDay } from '../format/formatDay';
import { formatMoney, formatShortMoney } from '../format/formatMoney';
import { formatNumber } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { whatIfWritten } from '../lists/termsWritten';
import { clientTexts } from '../texts/clientTexts';
import { termsTexts } from '../texts/termsTexts';
import type { AnalysisViewProps } from '../views/viewProps';
import { ChartFrame } from './ChartFrame';
import { Figure } from './Figure';
import { WriteButton } from './WriteButton';

/** What new terms would do to cash, DSO and losses, beside today's. */
export function WhatIfAnswer({ analysis, effects, study }: AnalysisViewProps & { readonly study: WhatIfStudy }) {
  const { say, language } = useLanguage();
  const { weekEnds, today, changed, clients } = study.answer;
  const { figures } = analysis;
  const money = (minor: number): string => formatMoney(minor, figures, language, true);
  const days = (value: number): string => say(clientTexts.days(formatNumber(value, language, 1)));
  const cash = { today: addedUp(today.cash), changed: addedUp(changed.cash) };
  const dso = { today: today.dso, changed: changed.dso };
  const major = (minor: number): number => minor / 10 ** figures.minorDigits;
  const columns = [termsTexts.weekEnd, termsTexts.asToday, termsTexts.changed].map(say);
  const chart = (label: string, of: typeof cash, scaled: (value: number) => number, tick: (at: number) => string, told: (value: number) => string) => (
    <LinesChart
      label={label} xName={label} xs={monthTicks(weekEnds[0]!, weekEnds.at(-1)!)}
      ys={roundTicks(0, Math.max(1, ...of.today.map(scaled), ...of.changed.map(scaled)), 4).map((at) => ({ at, label: tick(at) }))}
      lines={([['changed', false], ['today', true]] as const).map(([which, dashed]) => ({
        name: say(dashed ? termsTexts.asToday : termsTexts.changed), dashed,
        points: weekEnds.map((day, week) => ({ at: day, value: scaled(of[which][week]!), title: `${formatDay(day, language)} — ${told(of[which][week]!)}` })),
      }))}
    />
  );
  return (
    <div className="vigie-what-if">
      <div className="vigie-section-head"><p className="vigie-hint">{say(termsTexts.touched(clients))}</p><WriteButton of={say(termsTexts.whatIfTitle)} onWrite={() => effects.write(whatIfWritten(analysis, study, language))} /></div>
      <dl className="vigie-figures">
        <Figure label={say(termsTexts.cash)} value={money(cash.changed.at(-1)!)} note={say(termsTexts.against(money(cash.today.at(-1)!)))} />
        <Figure label={say(termsTexts.dso)} value={days(changed.dso.at(-1)!)} note={say(termsTexts.against(days(today.dso.at(-1)!)))} />
        <Figure label={say(termsTexts.loss)} value={money(changed.loss)} note={say(termsTexts.against(money(today.loss)))} />
      </dl>
      <ChartFrame columns={columns} rows={weekEnds.map((day, week) => [formatDay(day, language), money(cash.today[week]!), money(cash.changed[week]!)])}>
        {chart(say(termsTexts.cashChart), cash, major, (at) => formatShortMoney(at, figures, language), money)}
      </ChartFrame>
      <ChartFrame columns={columns} rows={weekEnds.map((day, week) => [formatDay(day, language), days(dso.today[week]!), days(dso.changed[week]!)])}>
        {chart(say(termsTexts.dsoChart), dso, (value) => value, (at) => formatNumber(at, language), days)}
      </ChartFrame>
    </div>
  );
}
