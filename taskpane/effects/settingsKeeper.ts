import type { Place } from '../../src/hosts/workbook';
import { optionsList, OPTIONS_SHEET } from '../lists/optionsList';
import type { PaneSettings } from '../state/paneSettings';
import { storedSettings } from '../state/storedSettings';
import { shownAnalysis } from '../state/update';
import { dataTexts } from '../texts/dataTexts';
import { frameTexts } from '../texts/frameTexts';
import { readOptionsSheet, type SheetSettings } from './optionsSheet';
import type { World } from './world';

/** Keeps the settings in the workbook and, where it was written, on the settings sheet. */
export interface SettingsKeeper {
  /** Keeps settings in the workbook alone: for what no formula depends on. */
  readonly store: (settings: PaneSettings) => Promise<void>;
  /** Takes over new settings of the pane. */
  readonly keep: (settings: PaneSettings) => Promise<PaneSettings>;
  /** Takes over settings and writes them on the settings sheet, which the pane then names; gives the sheet. */
  readonly putOnSheet: (settings: PaneSettings) => Promise<Place | null>;
  /** Takes over what the user changed on the sheet; null where there is no sheet. */
  readonly adopt: (settings: PaneSettings) => Promise<SheetSettings | null>;
  /** Says what of the sheet cannot be taken over. */
  readonly complain: (read: SheetSettings | null) => void;
}

export function settingsKeeper({ workbook, dispatch, state, today }: World): SettingsKeeper {
  async function store(settings: PaneSettings): Promise<void> {
    dispatch({ type: 'settingsChanged', settings });
    await workbook.writeSettings(storedSettings(settings));
  }
  async function keep(settings: PaneSettings): Promise<PaneSettings> {
    const day = settings.asOf ?? shownAnalysis(state())?.asOf ?? today();
    const kept = settings.onSheet ? { ...settings, sheetAsOf: day } : settings;
    await store(kept);
    if (kept.onSheet) {
      const { sheet, rows, names } = optionsList(kept, day, state().language);
      await workbook.writeSheet(sheet, rows, names);
    }
    return kept;
  }
  return {
    store, keep,
    async putOnSheet(settings) {
      await keep({ ...settings, onSheet: true });
      const place = await workbook.ourSheet(OPTIONS_SHEET);
      dispatch({ type: 'noticed', notice: { tone: 'success', text: frameTexts.written(OPTIONS_SHEET), ...(place ? { place } : {}) } });
      return place;
    },
    async adopt(settings) {
      const read = await readOptionsSheet(workbook, settings);
      if (read !== null && read.settings !== settings) await store(read.settings);
      return read;
    },
    complain(read) {
      if (read?.failure) dispatch({ type: 'noticed', notice: { tone: 'warning', text: dataTexts.badOptionsSheet(read.failure.text), place: read.place } });
    },
  };
}
