import type { Place, WrittenCell, WrittenName } from '../../src/hosts/workbook';
import type { PaneSettings } from '../state/paneSettings';

/** A list that goes to a sheet of ours. */
export interface WrittenList {
  readonly sheet: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly names?: readonly WrittenName[];
}

/** What the views can ask of the world. Every verb returns at once; what comes of it arrives as an event. */
export interface PaneEffects {
  /** Reads this table as the ledger, and remembers it. */
  use(place: Place): void;
  /** Looks for tables again. */
  findPlaces(): void;
  /** Reads and computes again. */
  refresh(): void;
  cancel(): void;
  /** Keeps the settings in the workbook, and computes again where figures depend on them. */
  change(settings: PaneSettings): void;
  insertSample(): void;
  /** Absent where the host itself opens files. */
  readonly openFile?: (file: File) => void;
  goTo(place: Place, row: number, column: number): void;
  write(list: WrittenList): void;
  backtest(): void;
}
