import { mergeLocales } from '@univerjs/core';
import { functionHelp, workbenchFunctions } from '../functions/workbench';
import type { Language } from '../src/base/text';
import { createUniver, type RunningUniver } from '../src/hosts/workbench/createUniver';

const DARK = '(prefers-color-scheme: dark)';

/** Starts the spreadsheet in the user's language and colours, with our functions, calculating in a worker. */
export async function startUniver(container: HTMLElement, language: Language): Promise<RunningUniver> {
  const dark = window.matchMedia(DARK);
  const running = createUniver({
    container, language,
    texts: await spreadsheetTexts(language),
    dark: dark.matches,
    worker: new Worker(new URL('../functions/workbenchWorker.ts', import.meta.url), { name: language }),
    functions: workbenchFunctions(language).classes,
    descriptions: functionHelp(language),
  });
  dark.addEventListener('change', () => running.api.toggleDarkMode(dark.matches));
  return running;
}

async function spreadsheetTexts(language: Language): Promise<ReturnType<typeof mergeLocales>> {
  const packs = await Promise.all(language === 'fr'
    ? [import('@univerjs/preset-sheets-core/locales/fr-FR'), import('@univerjs/preset-sheets-table/locales/fr-FR')]
    : [import('@univerjs/preset-sheets-core/locales/en-US'), import('@univerjs/preset-sheets-table/locales/en-US')]);
  return mergeLocales(...packs.map((pack) => pack.default));
}
