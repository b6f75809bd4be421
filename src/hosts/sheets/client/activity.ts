/** What the sidebar is waiting for: calls to the script, and how far a sheet is written. */
export interface ActivityState {
  /** Calls under way. */
  readonly calls: number;
  /** Whether one of them takes noticeably long. */
  readonly slow: boolean;
  /** The sheet that is being written, and the share that is done. */
  readonly writing: { readonly sheet: string; readonly done: number } | null;
}

export interface Activity {
  readonly state: () => ActivityState;
  readonly subscribe: (changed: () => void) => () => void;
  /** A call began; what it gives back ends it. */
  readonly begin: () => object;
  readonly end: (call: object) => void;
  readonly writing: (writing: ActivityState['writing']) => void;
}

/** A second and a half: a call to the script takes one where nothing is wrong. */
const NOTICEABLE = 1_500;

export function makeActivity(): Activity {
  let current: ActivityState = { calls: 0, slow: false, writing: null };
  const listeners = new Set<() => void>();
  const timers = new Map<object, ReturnType<typeof setTimeout>>();
  const late = new Set<object>();
  const change = (writing = current.writing): void => {
    current = { calls: timers.size, slow: late.size > 0, writing };
    for (const listener of listeners) listener();
  };
  return {
    state: () => current,
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    begin() {
      const call = {};
      timers.set(call, setTimeout(() => {
        late.add(call);
        change();
      }, NOTICEABLE));
      change();
      return call;
    },
    end(call) {
      clearTimeout(timers.get(call));
      timers.delete(call);
      late.delete(call);
      change();
    },
    writing: change,
  };
}
