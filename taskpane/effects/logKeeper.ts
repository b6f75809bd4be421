import { WorkbookError } from '../../src/hosts/workbookError';
import type { Draft } from '../../src/reminders/draftMessage';
import { LOG_COLUMNS, LOG_HEADERS, logHeader } from '../../src/reminders/logColumns';
import type { LogEvent } from '../../src/reminders/logEvent';
import { logRow } from '../../src/reminders/logRow';
import { logStep } from '../../src/reminders/logStep';
import { readLog } from '../../src/reminders/readLog';
import type { Analysis } from '../analysis/analysis';
import { outcomeEvent, reminderEvent, type NotedOutcome } from '../analysis/loggedEvents';
import { LOG_SHEET, reminderLogOf } from '../analysis/reminderLog';
import { withLog } from '../analysis/withLog';
import { rememberedLog } from '../state/rememberedLog';
import { todayTexts } from '../texts/todayTexts';
import type { FoundTable } from './findClientsTable';
import type { LogRequest } from './paneEffects';
import type { SettingsKeeper } from './settingsKeeper';
import type { World } from './world';

/** An event is known by its id and its state: trying again adds nothing. */
const KEYS = 2;

/** Keeps the reminder log on its sheet. */
export interface LogKeeper {
  /** The log's sheet; null where nothing was logged yet. */
  readonly find: () => Promise<FoundTable | null>;
  readonly record: (request: LogRequest) => Promise<void>;
  /** From now on, what the sheet lost is not asked for any more. */
  readonly forgetLost: () => Promise<void>;
}

/** What came of writing: the clients whom a co-author had first, and the log as it was read back. */
interface Written {
  readonly taken: readonly string[];
  readonly found: FoundTable | null;
}

/** `changed`: the log was written while another analysis was made, which may not have seen it. */
export function logKeeper(world: World, settings: Pick<SettingsKeeper, 'store'>, changed: () => void): LogKeeper {
  const { workbook, dispatch, state } = world;
  // Names this session, so that of two panes that begin one reminder only the first goes on.
  const author = `vigie-${Math.random().toString(36).slice(2, 8)}`;

  async function find(): Promise<FoundTable | null> {
    const place = await workbook.ourSheet(LOG_SHEET);
    return place && { place, cells: await workbook.read(place) };
  }

  async function append(events: readonly LogEvent[], digits: number, found: FoundTable | null): Promise<void> {
    if (events.length === 0) return;
    const { fr, en } = LOG_HEADERS.get('id')!;
    const header = found?.cells.find((row) => row.some((cell) => cell === fr || cell === en));
    // A log keeps the language in which it was begun.
    const language = header ? (header.includes(fr) ? 'fr' : 'en') : state().language;
    const rows = events.map((event) => logRow(event, digits));
    if (rows[0]!.length !== LOG_COLUMNS.length) throw new TypeError(`logKeeper: a row has ${rows[0]!.length} cells, wanted ${LOG_COLUMNS.length}`);
    await workbook.appendRows(LOG_SHEET, logHeader(language), rows, KEYS);
  }

  /** PENDING, read back, DONE, read back: goes on wherever the log stands. */
  async function write(reminders: readonly LogEvent[], until: 'pending' | 'done', digits: number): Promise<Written> {
    for (let round = 0; round < 4; round += 1) {
      const found = await find();
      const rows = found === null ? [] : readLog(found.cells, digits);
      const wanted: LogEvent[] = [];
      const taken: string[] = [];
      for (const reminder of reminders) {
        const next = logStep(rows, reminder);
        if (next.step === 'append') wanted.push(next.row);
        else if (next.step === 'draft' && until === 'done') wanted.push(next.done);
        else if (next.step === 'taken') taken.push(reminder.client);
      }
      if (wanted.length === 0) return { taken, found };
      await append(wanted, digits, found);
    }
    throw new WorkbookError(todayTexts.notLogged);
  }

  async function add(events: readonly LogEvent[], digits: number, found: FoundTable | null): Promise<Written> {
    if (events.length === 0) return { taken: [], found };
    await append(events, digits, found);
    return { taken: [], found: await find() };
  }

  async function events(request: LogRequest, analysis: Analysis): Promise<Written> {
    const { log: { rows }, asOf, figures: { minorDigits } } = analysis;
    switch (request.type) {
      case 'begin':
        return write(request.drafts.map((draft) => reminderEvent(rows, draft, author)), 'pending', minorDigits);
      case 'done': {
        const { taken, found } = await write(request.drafts.map((draft) => reminderEvent(rows, draft, author)), 'done', minorDigits);
        return { ...(await add(noted(request.outcome, request.drafts, author), minorDigits, found)), taken };
      }
      case 'confirm':
        return write([request.event], 'done', minorDigits);
      case 'takeBack':
        return add([{ ...request.event, state: 'cancelled' }], minorDigits, await find());
      case 'note':
        return add([outcomeEvent(request.outcome, request.client, asOf, request.invoices, author)], minorDigits, await find());
    }
  }

  async function record(request: LogRequest): Promise<void> {
    const before = state();
    if (before.stage !== 'ready') return;
    dispatch({ type: 'recordingBegan' });
    try {
      const { analysis } = before;
      const { minorDigits } = analysis.figures;
      const { taken, found } = await events(request, analysis);
      const log = reminderLogOf(found, minorDigits, state().settings.logged);
      const now = state();
      if (now.stage === 'ready' && now.analysis === analysis) dispatch({ type: 'relisted', of: analysis, analysis: withLog(analysis, log, request.type === 'begin') });
      else if (request.type !== 'begin') changed();
      if (log.missing.length === 0) await settings.store({ ...state().settings, logged: rememberedLog(log.rows) });
      if (taken.length > 0) dispatch({ type: 'noticed', notice: { tone: 'warning', text: todayTexts.taken(taken.join(', ')), ...(log.place ? { place: log.place } : {}) } });
      if (request.type !== 'begin') dispatch({ type: 'recorded', next: request.next, said: request.said });
    } finally {
      dispatch({ type: 'recordingEnded' });
    }
  }

  async function forgetLost(): Promise<void> {
    const now = state();
    if (now.stage !== 'ready') return;
    const { analysis } = now;
    const logged = rememberedLog(analysis.log.rows);
    await settings.store({ ...now.settings, logged });
    dispatch({ type: 'relisted', of: analysis, analysis: { ...analysis, log: { ...analysis.log, missing: [] } } });
  }

  return { find, record, forgetLost };
}

function noted(outcome: NotedOutcome | null, drafts: readonly Draft[], author: string): readonly LogEvent[] {
  if (outcome === null) return [];
  return drafts.map(({ name, day, statement }) => outcomeEvent(outcome, name, day, statement.rows.map(({ number }) => number), author));
}
