import type { SerialDay } from '../../src/base/serialDay';
import type { Language } from '../../src/base/text';
import { DEFAULT_OPTIONS, type Options } from '../../src/ledger/options';
import { NO_LETTERHEAD, type Letterhead } from '../../src/reminders/letterSettings';
import type { RememberedEvents } from '../../src/reminders/missingEvents';
import type { Templates } from '../../src/reminders/templates';

/** What the pane remembers in the workbook. No secret is in it, and nothing personal but the user's own letterhead. */
export interface PaneSettings {
  /** null = the language of the host or browser. */
  readonly language: Language | null;
  /** The ledger the user chose, by the id of its place. */
  readonly placeId: string | null;
  /** The table of payments that is joined to it; null = none. */
  readonly paymentsId: string | null;
  /** The table of clients, by the id of its place; null = the one that is found, 'none' = the user wants none. */
  readonly clientsId: string | null;
  /** null = today, or the last day of the ledger where that is long ago. */
  readonly asOf: SerialDay | null;
  readonly options: Options;
  /** Whether our settings sheet was written, so that it is kept current. */
  readonly onSheet: boolean;
  /** The day that we last wrote there: another one on the sheet is the user's. */
  readonly sheetAsOf: SerialDay | null;
  readonly letterhead: Letterhead;
  /** The user's own wordings; what is missing is ours. */
  readonly templates: Templates;
  /** The latest events that we saw in the reminder log, so that one that is deleted there is noticed. */
  readonly logged: RememberedEvents;
}

export const DEFAULT_SETTINGS: PaneSettings = {
  language: null, placeId: null, paymentsId: null, clientsId: null, asOf: null, options: DEFAULT_OPTIONS, onSheet: false, sheetAsOf: null,
  letterhead: NO_LETTERHEAD, templates: {}, logged: {},
};
