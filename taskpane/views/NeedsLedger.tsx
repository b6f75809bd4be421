import { Spinner } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { useLanguage } from '../languageContext';
import { shownAnalysis } from '../state/update';
import { frameTexts } from '../texts/frameTexts';
import { FirstRun } from './FirstRun';
import type { AnalysisViewProps, ViewProps } from './viewProps';

/** Shows a view of the analysis once there is one; before, what leads to one. */
export function NeedsLedger({ View, ...props }: ViewProps & { readonly View: ComponentType<AnalysisViewProps> }) {
  const { say } = useLanguage();
  const { state } = props;
  const analysis = shownAnalysis(state);
  if (analysis) return <View {...props} analysis={analysis} />;
  if (state.stage === 'starting') return <Spinner className="vigie-waiting" label={say(frameTexts.starting)} />;
  if (state.stage === 'working') return null;
  return <FirstRun {...props} />;
}
