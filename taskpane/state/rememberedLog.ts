import type { LogEvent, LogState } from '../../src/reminders/logEvent';
import { mergeLog } from '../../src/reminders/mergeLog';
import { rememberedEvents, type RememberedEvents } from '../../src/reminders/missingEvents';

/** Enough for weeks of work; all of a long log would not fit into what a host keeps for us. */
const MOST = 500;

/** What to remember of the log: its latest events. */
export function rememberedLog(rows: readonly LogEvent[]): RememberedEvents {
  return rememberedEvents(mergeLog(rows).slice(-MOST));
}

/** The remembered events from what a workbook kept; what is no event is left out. */
export function readRememberedLog(stored: unknown): RememberedEvents {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const good = Object.entries(stored).filter((entry): entry is [string, LogState] => EVENT.test(entry[0]) && STATES.includes(entry[1]));
  return Object.fromEntries(good.slice(-MOST));
}

const EVENT = /^[RO]\d{1,7}-[a-z0-9]{1,32}$/;
const STATES: readonly unknown[] = ['pending', 'done', 'cancelled'];
