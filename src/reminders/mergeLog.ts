import type { LogEvent, LogState } from './logEvent';

/**
 * The rows of the log as one event per id, in the order of their first rows. The first row says what the event is and
 * whose it is; the furthest state wins: cancelled over done over pending. So a row written twice, by a retry or by a
 * second co-author, changes nothing, and merging what is merged gives the same.
 */
export function mergeLog(events: readonly LogEvent[]): LogEvent[] {
  const merged = new Map<string, LogEvent>();
  for (const event of events) {
    const known = merged.get(event.id);
    if (known === undefined) merged.set(event.id, event);
    else if (RANK[event.state] > RANK[known.state]) merged.set(event.id, { ...known, state: event.state });
  }
  return [...merged.values()];
}

const RANK: Readonly<Record<LogState, number>> = { pending: 0, done: 1, cancelled: 2 };
