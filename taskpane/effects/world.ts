import type { SerialDay } from '../../src/base/serialDay';
import type { Place, Workbook } from '../../src/hosts/workbook';
import type { PaneEvent } from '../state/paneEvent';
import type { State } from '../state/state';
import type { Engine } from './engine';

/** What the effects work on. */
export interface World {
  readonly workbook: Workbook;
  readonly engine: Engine;
  /** Opens a file of the user's as a sheet; given by an entry whose host has no "open" of its own. */
  readonly openFile?: (file: File) => Promise<Place>;
  readonly today: () => SerialDay;
  readonly state: () => State;
  readonly dispatch: (event: PaneEvent) => void;
}
