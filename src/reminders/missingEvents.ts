import type { LogEvent } from './logEvent';

/** An event of which the log no longer tells everything. */
export interface MissingEvent {
  readonly id: string;
  /** `gone`: no row has it any more. `beginningGone`: its first row was deleted. `undone`: its "done" row is gone. */
  readonly code: 'gone' | 'beginningGone' | 'undone';
}

/** What the workbook's settings remember of the log, beside the sheet: ids and how far they were. */
export type RememberedEvents = Readonly<Record<string, 'pending' | 'done' | 'cancelled'>>;

/**
 * Events whose rows were deleted or undone since they were written: remembered ones that the sheet lost, and reminders
 * that are done but were never begun. Nothing is written back; the user is shown and decides.
 */
export function missingEvents(rows: readonly LogEvent[], remembered: RememberedEvents): MissingEvent[] {
  const states = new Map<string, Set<string>>();
  const kinds = new Map<string, LogEvent['kind']>();
  for (const row of rows) {
    kinds.set(row.id, row.kind);
    const known = states.get(row.id);
    if (known === undefined) states.set(row.id, new Set([row.state]));
    else known.add(row.state);
  }
  const missing: MissingEvent[] = [];
  for (const id of Object.keys(remembered).sort()) {
    const found = states.get(id);
    if (found === undefined) missing.push({ id, code: 'gone' });
    else if (remembered[id] === 'done' && !found.has('done') && !found.has('cancelled')) missing.push({ id, code: 'undone' });
  }
  for (const [id, found] of states) {
    if (kinds.get(id) === 'reminder' && found.has('done') && !found.has('pending')) missing.push({ id, code: 'beginningGone' });
  }
  return missing;
}

/** What to remember of the log as it stands now. */
export function rememberedEvents(merged: readonly LogEvent[]): RememberedEvents {
  return Object.fromEntries(merged.map((event) => [event.id, event.state]));
}
