import type { Language } from '../../../base/text';
import type { Workbook } from '../../workbook';
import { digestOf } from '../digestOf';
import { languageOf } from '../server/language';
import type { Activity } from './activity';
import type { Server } from './callServer';
import { again } from './again';
import { readSlices } from './readSlices';
import { sliceWriter } from './writeSlices';

export interface SidebarWorld {
  readonly server: Server;
  readonly activity: Activity;
  /** Calls back when the user comes back to the sidebar; gives the way to stop. */
  readonly onReturn: (returned: () => void) => () => void;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Google Sheets behind the port that the task pane knows, through the script. */
export function sheetsWorkbook({ server, activity, onReturn, wait }: SidebarWorld): Workbook {
  const write = sliceWriter(server, activity, wait);
  /** What each place held when it was last read. */
  const seen = new Map<string, string>();
  return {
    host: 'sheets',
    async locale() {
      const { user, spreadsheet } = await server.vigieLocale();
      const language: Language = languageOf(() => user || spreadsheet);
      return { language, separator: separatorOf(spreadsheet) };
    },
    places: () => server.vigiePlaces(),
    ourSheet: (name) => server.vigieOurSheet(name),
    async read(place, progress) {
      const cells = await readSlices(server, place, progress);
      seen.set(place.id, digestOf(cells));
      return cells;
    },
    writeSheet: (name, rows, names = []) => write({ name, rows, names }),
    async drawChart(sheet, chart) {
      await again(() => server.vigieDrawChart(sheet, chart), wait);
      return true;
    },
    // Rows that are there already are left out by the script, so that an unanswered call may be made again.
    appendRows: (name, headers, rows, keys) => again(() => server.vigieAppendRows(name, headers, rows, keys), wait),
    async insertLedger(name, rows) {
      const sheet = await write({ name, rows, names: [] });
      await server.vigieNameLedger(sheet);
      return { ...sheet, id: 'name:Ledger', kind: 'name', label: 'Ledger', formula: 'Ledger' };
    },
    async nameLedger(place) {
      await server.vigieNameLedger(place);
    },
    async goTo(place, row, column) {
      await server.vigieGoTo(place, row, column);
    },
    async watch(place, changed) {
      if (!seen.has(place.id)) seen.set(place.id, await server.vigieDigest(place));
      let asking = false;
      let stopped = false;
      const stop = onReturn(() => {
        if (asking) return;
        asking = true;
        // A place that is gone counts as changed: reading it again then says so.
        void server.vigieDigest(place).catch(() => null).then((digest) => {
          asking = false;
          if (!stopped && digest !== seen.get(place.id)) changed();
        });
      });
      return () => {
        stopped = true;
        stop();
      };
    },
    readSettings: () => server.vigieReadSettings(),
    async writeSettings(text) {
      await server.vigieWriteSettings(text);
    },
  };
}

/** Formulas separate their arguments with a semicolon where the comma separates decimals. */
function separatorOf(locale: string): ';' | ',' {
  try {
    return new Intl.NumberFormat(locale.replace('_', '-')).format(0.5).includes(',') ? ';' : ',';
  } catch {
    return ',';
  }
}
