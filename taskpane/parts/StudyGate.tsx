import { ProgressBar } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import type { Text } from '../../src/base/text';
import { useLanguage } from '../languageContext';
import type { StudyName, StudyResults } from '../state/studies';
import type { AnalysisViewProps } from '../views/viewProps';

/** Asks for a study when a view is first shown, tells how far it is, and shows what came of it. */
export function StudyGate<Name extends Exclude<StudyName, 'whatIf'>>({ name, state, effects, working, children }: AnalysisViewProps & {
  readonly name: Name; readonly working: Text; readonly children: (result: StudyResults[Name]) => ReactNode;
}) {
  const { say } = useLanguage();
  const stage = state.studies[name];
  const wanted = state.stage === 'ready' && stage.phase === 'none';
  useEffect(() => {
    if (wanted) effects.study({ name });
  }, [wanted, effects, name]);
  if (stage.phase === 'done') return children(stage.result);
  if (stage.phase === 'failed') return <p className="vigie-empty">{say(stage.failure.text)}</p>;
  return (
    <div className="vigie-waiting" role="status">
      <p className="vigie-hint">{say(working)}</p>
      <ProgressBar value={stage.phase === 'running' ? stage.done : 0} aria-label={say(working)} />
    </div>
  );
}
