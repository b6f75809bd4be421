import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Workbook } from '../../src/hosts/workbook';
import type { State } from '../state/state';
import type { Engine } from './engine';
import { paneStore, type PaneStore } from './paneStore';
import { today } from './today';
import type { OwnHost } from './world';

/** The store of one pane on one workbook, and its state of now. */
export function usePane(workbook: Workbook, engine: Engine, own?: OwnHost): PaneStore & { readonly shown: State } {
  const store = useMemo(
    () => paneStore({ workbook, engine, today, language: navigator.language.startsWith('fr') ? 'fr' : 'en', ...(own ? { own } : {}) }),
    [workbook, engine, own],
  );
  useEffect(() => {
    store.effects.start();
    return store.effects.stop;
  }, [store]);
  return { ...store, shown: useSyncExternalStore(store.subscribe, store.state) };
}
