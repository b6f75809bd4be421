import { type ILanguagePack, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import type { IFunctionInfo, IFunctionNames } from '@univerjs/engine-formula';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import type { Language } from '../../base/text';

type FunctionConstructor = new (name: string) => unknown;

export interface UniverSettings {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly texts: ILanguagePack;
  readonly dark: boolean;
  /** The worker that calculates; it registers the same functions. */
  readonly worker: Worker;
  readonly functions: readonly (readonly [FunctionConstructor, IFunctionNames])[];
  readonly descriptions: readonly IFunctionInfo[];
}

/** A running spreadsheet: the library's own object, for its services, and its facade, for everything else. */
export interface RunningUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** Starts the spreadsheet in the page, with its formulas calculated in a worker. */
export function createUniver(settings: UniverSettings): RunningUniver {
  const locale = settings.language === 'fr' ? LocaleType.FR_FR : LocaleType.EN_US;
  const univer = new Univer({
    locale,
    locales: { [locale]: settings.texts },
    darkMode: settings.dark,
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container: settings.container,
      workerURL: settings.worker,
      disableAutoFocus: true,
      formula: { function: settings.functions as never, description: [...settings.descriptions] },
    }),
    UniverSheetsTablePreset(),
  ];
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
