import { useEffect, useMemo, useReducer, useRef } from 'react';
import type { Place, Workbook } from '../../src/hosts/workbook';
import { initialState } from '../state/initialState';
import type { PaneEvent } from '../state/paneEvent';
import type { State } from '../state/state';
import { update } from '../state/update';
import type { Engine } from './engine';
import { makeEffects } from './makeEffects';
import type { PaneEffects } from './paneEffects';
import { today } from './today';

/** The state of one pane, the way to tell it what happened, and its effects on the workbook. */
export function usePane(workbook: Workbook, engine: Engine, openFile?: (file: File) => Promise<Place>): {
  readonly state: State; readonly dispatch: (event: PaneEvent) => void; readonly effects: PaneEffects;
} {
  const [state, send] = useReducer(update, navigator.language.startsWith('fr') ? 'fr' : 'en', initialState);
  // Effects outlive a rendering and ask for the state of now: the same update is applied here, before React renders.
  const current = useRef(state);
  const { dispatch, effects } = useMemo(() => {
    const tell = (event: PaneEvent): void => {
      current.current = update(current.current, event);
      send(event);
    };
    return { dispatch: tell, effects: makeEffects({ workbook, engine, today, dispatch: tell, state: () => current.current, ...(openFile ? { openFile } : {}) }) };
  }, [workbook, engine, openFile]);
  useEffect(() => {
    effects.start();
    return effects.stop;
  }, [effects]);
  return { state, dispatch, effects };
}
