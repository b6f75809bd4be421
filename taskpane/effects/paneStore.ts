import type { SerialDay } from '../../src/base/serialDay';
import type { Language } from '../../src/base/text';
import type { Workbook } from '../../src/hosts/workbook';
import { initialState } from '../state/initialState';
import type { PaneEvent } from '../state/paneEvent';
import type { State } from '../state/state';
import { update } from '../state/update';
import type { Engine } from './engine';
import { makeEffects } from './makeEffects';
import type { PaneEffects } from './paneEffects';
import type { OwnHost } from './world';

/** The state of one pane and its effects, outside of any view: a view subscribes, a test reads. */
export interface PaneStore {
  readonly state: () => State;
  readonly subscribe: (changed: () => void) => () => void;
  readonly dispatch: (event: PaneEvent) => void;
  readonly effects: PaneEffects & { readonly start: () => void; readonly stop: () => void };
}

export interface PaneWorld {
  readonly workbook: Workbook;
  readonly engine: Engine;
  readonly own?: OwnHost;
  readonly today: () => SerialDay;
  /** The language until the host has told its own. */
  readonly language: Language;
}

/** Events change the state at once and in their order, whoever sends them; views hear of it afterwards. */
export function paneStore({ language, ...world }: PaneWorld): PaneStore {
  let current = initialState(language);
  const listeners = new Set<() => void>();
  const state = (): State => current;
  const dispatch = (event: PaneEvent): void => {
    current = update(current, event);
    for (const listener of listeners) listener();
  };
  return {
    state,
    dispatch,
    effects: makeEffects({ ...world, state, dispatch }),
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
}
