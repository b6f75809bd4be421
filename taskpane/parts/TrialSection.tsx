import { Button, ProgressBar } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { Backtest } from '../analysis/backtest';
import { formatNumber, formatShare } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { clientTexts } from '../texts/clientTexts';
import { frameTexts } from '../texts/frameTexts';
import type { AnalysisViewProps } from '../views/viewProps';
import { ChartFrame } from './ChartFrame';
import { Section } from './Section';

const ReliabilityChart = lazy(() => import(/* webpackChunkName: "charts" */ '../charts/ReliabilityChart'));

/** The model tried on the user's own past: a sentence, the measures beside the naive guess, and said against seen. */
export function TrialSection({ state, analysis, effects }: AnalysisViewProps) {
  const { say } = useLanguage();
  if (!analysis.model) return null;
  const trial = state.stage === 'ready' ? state.backtest : { phase: 'none' as const };
  return (
    <Section title={say(clientTexts.trialTitle)} hint={say(clientTexts.trialHint)}>
      {trial.phase === 'none' && <Button size="small" onClick={effects.backtest}>{say(clientTexts.trialRun)}</Button>}
      {trial.phase === 'running' && (
        <div className="vigie-progress">
          <span role="status">{say(frameTexts.backtesting)}</span>
          <Button size="small" appearance="subtle" onClick={effects.cancel}>{say(frameTexts.cancel)}</Button>
          <ProgressBar aria-label={say(frameTexts.backtesting)} value={trial.done} />
        </div>
      )}
      {trial.phase === 'failed' && <p className="vigie-lead">{say(trial.failure.text)}</p>}
      {trial.phase === 'done' && <TrialResult backtest={trial.backtest} />}
    </Section>
  );
}

function TrialResult({ backtest }: { readonly backtest: Backtest }) {
  const { say, language } = useLanguage();
  const figure = (value: number | null): string => (value === null ? say(frameTexts.notKnown) : formatNumber(value, language, value >= 10 ? 1 : 3));
  return (
    <>
      <p className="vigie-lead">{say(backtest.sentence)}</p>
      <table className="vigie-table">
        <thead><tr>{[clientTexts.trialMeasure, clientTexts.trialNaive, clientTexts.trialMean, clientTexts.trialModel].map((text, at) => <th key={text.en} scope="col" className={at > 0 ? 'vigie-money' : undefined}>{say(text)}</th>)}</tr></thead>
        <tbody>
          {backtest.rows.map(({ measure, naive, clientMean, model }) => (
            <tr key={measure.en}><th scope="row">{say(measure)}</th><td className="vigie-money">{figure(naive)}</td><td className="vigie-money">{figure(clientMean)}</td><td className="vigie-money"><b>{figure(model)}</b></td></tr>
          ))}
        </tbody>
      </table>
      {backtest.reliability.length > 1 && (
        <ChartFrame
          columns={[say(clientTexts.trialAxis), say(clientTexts.trialSeen), say(clientTexts.trialGroup)]}
          rows={backtest.reliability.map(({ said, seen, count }) => [formatShare(said, language), formatShare(seen, language), String(count)])}
        >
          <Suspense fallback={<div className="vigie-chart-wait" />}><ReliabilityChart points={backtest.reliability} language={language} /></Suspense>
        </ChartFrame>
      )}
    </>
  );
}
