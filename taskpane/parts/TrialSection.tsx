import { Button, ProgressBar } from '@fluentui/react-components';
import { METHODS, type Backtest } from '../../src/risk/backtest';
import { trialRows } from '../analysis/trialRows';
import { ReliabilityChart } from '../charts/ReliabilityChart';
import { formatNumber, formatShare } from '../format/formatNumber';
import { useLanguage } from '../languageContext';
import { trialWritten } from '../lists/trialWritten';
import { frameTexts } from '../texts/frameTexts';
import { trialTexts } from '../texts/trialTexts';
import type { AnalysisViewProps } from '../views/viewProps';
import { ChartFrame } from './ChartFrame';
import { Section } from './Section';
import { WriteButton } from './WriteButton';

/** The model tried on the user's own past: a sentence, the measures beside two simpler guesses, and said against seen. */
export function TrialSection({ state, analysis, effects }: AnalysisViewProps) {
  const { say, language } = useLanguage();
  if (!analysis.model) return null;
  const trial = state.stage === 'ready' ? state.backtest : { phase: 'none' as const };
  return (
    <Section
      title={say(trialTexts.title)} hint={say(trialTexts.hint)}
      action={trial.phase === 'done' && <WriteButton of={say(trialTexts.title)} onWrite={() => effects.write(trialWritten(analysis, trial.backtest, language))} />}
    >
      {trial.phase === 'none' && <Button size="small" onClick={effects.backtest}>{say(trialTexts.run)}</Button>}
      {trial.phase === 'running' && (
        <div className="vigie-progress">
          <span role="status">{say(trialTexts.running)}</span>
          <Button size="small" appearance="subtle" onClick={effects.cancel}>{say(frameTexts.cancel)}</Button>
          <ProgressBar aria-label={say(trialTexts.running)} value={trial.done} />
        </div>
      )}
      {trial.phase === 'failed' && <p className="vigie-lead">{say(trial.failure.text)}</p>}
      {trial.phase === 'done' && <TrialResult backtest={trial.backtest} />}
    </Section>
  );
}

function TrialResult({ backtest }: { readonly backtest: Backtest }) {
  const { say, language } = useLanguage();
  const bands = backtest.lines[0]?.calibration ?? [];
  const figure = (value: number | null, decimals: number): string => (value === null ? say(frameTexts.notKnown) : formatNumber(value, language, decimals));
  return (
    <>
      <p className="vigie-lead"><b>{say(backtest.sentence)}</b></p>
      {bands.length > 1 && (
        <ChartFrame
          columns={[say(trialTexts.said), say(trialTexts.seen), say(trialTexts.group)]}
          rows={bands.map(({ predicted, observed, cases }) => [formatShare(predicted, language), formatShare(observed, language), formatNumber(cases, language)])}
        >
          <ReliabilityChart bands={bands} />
        </ChartFrame>
      )}
      {backtest.lines[0] && <p className="vigie-lead">{say(trialTexts.gap(formatShare(backtest.lines[0].calibrationError, language)))}</p>}
      <table className="vigie-table">
        <thead><tr>
          <th scope="col">{say(trialTexts.measure)}<small>{say(trialTexts.invoices(backtest.invoices))}</small></th>
          {METHODS.map((method) => <th key={method} scope="col" className="vigie-money">{say(trialTexts[method])}</th>)}
        </tr></thead>
        <tbody>
          {trialRows(backtest).map(({ measure, values, decimals }) => (
            <tr key={measure.en}>
              <th scope="row">{say(measure)}</th>
              {METHODS.map((method) => <td key={method} className="vigie-money">{method === 'model' ? <b>{figure(values[method], decimals)}</b> : figure(values[method], decimals)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="vigie-hint">{say(trialTexts.reading)}</p>
    </>
  );
}
