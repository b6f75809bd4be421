import type { PaneEffects } from '../effects/paneEffects';
import type { PaneEvent } from '../state/paneEvent';
import type { Analysis } from '../analysis/analysis';
import type { State } from '../state/state';

/** What every view receives: the state to show, what to ask of the world, and where to tell what the user did. */
export interface ViewProps {
  readonly state: State;
  readonly effects: PaneEffects;
  readonly dispatch: (event: PaneEvent) => void;
}

/** A view that needs a finished analysis. */
export interface AnalysisViewProps extends ViewProps {
  readonly analysis: Analysis;
}
