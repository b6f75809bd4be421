import type { Workbook } from '../../../src/hosts/workbook';
import { WorkbookError } from '../../../src/hosts/workbookError';
import type { Draft } from '../../../src/reminders/draftMessage';
import type { LogEvent } from '../../../src/reminders/logEvent';
import type { Analysis } from '../../../taskpane/analysis/analysis';
import type { LogRequest } from '../../../taskpane/effects/paneEffects';
import { logKeeper } from '../../../taskpane/effects/logKeeper';
import type { State } from '../../../taskpane/state/state';

export const DAY = 46_000;
const AFTER = { next: null, said: { fr: 'noté', en: 'logged' } };

/** What came of one wish of a session: logged by it, or another had it first. */
export type Won = 'own' | 'taken';

/** A pane's keeper of the log, as it is, on a workbook; without a ledger, a list or a view. */
export function session(workbook: Workbook): { readonly remind: (client: string, drafted: (() => void) | null) => Promise<Won>; readonly note: (client: string) => Promise<void>; readonly confirm: (event: LogEvent) => Promise<void>; readonly rows: () => Promise<Analysis['log']> } {
  let analysis = { log: { place: null, rows: [], issues: [], missing: [] }, asOf: DAY, figures: { minorDigits: 2 }, model: null, reminders: [], known: {}, reading: {} } as unknown as Analysis;
  let taken = false;
  const keeper = logKeeper({
    workbook, engine: {} as never, today: () => DAY,
    state: () => ({ stage: 'ready', language: 'en', analysis, settings: { logged: {} } }) as unknown as State,
    dispatch: (event) => {
      if (event.type === 'relisted') analysis = event.analysis;
      if (event.type === 'noticed') taken = true;
    },
  }, { store: () => Promise.resolve() }, () => undefined);

  /** A user who is told that it failed tries again; nothing may be logged twice by that. */
  async function record(request: LogRequest): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      taken = false;
      try {
        return await keeper.record(request);
      } catch (error) {
        if (!(error instanceof WorkbookError) || tries === 9) throw error;
      }
    }
  }
  return {
    /** With `drafted`, the draft is taken out first, and then said to be done; it is called if the draft may leave. */
    async remind(client, drafted) {
      if (drafted !== null) {
        await record({ type: 'begin', drafts: [draftTo(client)] });
        if (taken) return 'taken';
        drafted();
      }
      await record({ type: 'done', drafts: [draftTo(client)], outcome: null, ...AFTER });
      return taken ? 'taken' : 'own';
    },
    note: (client) => record({ type: 'note', client, invoices: [], outcome: { outcome: 'voicemail', promisedOn: null, amount: null, note: '=1+1' }, ...AFTER }),
    confirm: (event) => record({ type: 'confirm', event, ...AFTER }),
    async rows() {
      await record({ type: 'begin', drafts: [] });
      return analysis.log;
    },
  };
}

function draftTo(name: string): Draft {
  return {
    client: 0, name, to: null, phone: null, day: DAY, level: 1, channel: 'mail', language: 'en', subject: 's', body: 'b', currency: 'EUR', minorDigits: 2, variant: '', penalties: 'none',
    statement: { rows: [{ number: '0012', issued: DAY - 60, due: DAY - 30, daysOverdue: 30, amount: 100, open: 100 }], credits: 0, total: 100 },
  };
}
