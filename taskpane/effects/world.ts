import type { SerialDay } from '../../src/base/serialDay';
import type { Place, Workbook } from '../../src/hosts/workbook';
import type { Text } from '../../src/base/text';
import type { Ledger } from '../../src/ledger/ledger';
import type { PaneEvent } from '../state/paneEvent';
import type { State } from '../state/state';
import type { Engine } from './engine';

/** The ledger that the pane has just read. */
export interface LedgerUse {
  readonly place: Place;
  /** The table of payments that was joined to it. */
  readonly payments: Place | null;
  readonly ledger: Ledger;
  /** Whether the settings sheet is there, whose day and options it was read with. */
  readonly withSettings: boolean;
}

/** The same tables, under the names that they have from then on, and the user's sheets that stayed, beside new ones. */
export interface FollowedUse {
  readonly place: Place;
  readonly payments: Place | null;
  readonly kept: readonly { readonly kept: string; readonly added: string }[];
}

/** What an entry gives whose host is ours: there the sheets beside the ledger are ours to keep in step with the pane. */
export interface OwnHost {
  /** Opens a file of the user's as a sheet. */
  readonly openFile: (file: File) => Promise<Place>;
  /** Makes the sheets and the name `Ledger` follow what the pane reads. */
  readonly follow: (use: LedgerUse) => FollowedUse;
  /** What went wrong before the pane was there. */
  readonly trouble?: Text;
}

/** What the effects work on. */
export interface World {
  readonly workbook: Workbook;
  readonly engine: Engine;
  readonly own?: OwnHost;
  readonly today: () => SerialDay;
  readonly state: () => State;
  readonly dispatch: (event: PaneEvent) => void;
}
