import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, ICommandService } from '@univerjs/core';
import { IDescriptionService, KeyCode } from '@univerjs/preset-sheets-core';
import type { RunningUniver } from './createUniver';

/** The cell's own editor and the formula bar: each has its list of suggestions, and a command for its keys while it is open. */
const LIST_KEYS = [DOCS_NORMAL_EDITOR_UNIT_ID_KEY, DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY].map((editor) => `sheet.formula-embedding-editor.search_function.${editor}`);
/** Keys that choose from an open list, or change no text. */
const KEPT_OPEN = new Set(['Enter', 'Tab', 'Escape', 'ArrowUp', 'ArrowDown', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock']);

/**
 * Closes the list of suggestions as soon as more is typed. The library renews it 0.3 s after the last key, and until
 * then the old list takes an Enter: `=DSO(Ledger`, a pause, then `)` and Enter became `=DSO(LEDGERCHECK()`. A name
 * that is written in full comes first in the list, so that Enter keeps it. To be called when the workbook is open: before, the library's parts are not there.
 */
export function freshSuggestions({ univer }: RunningUniver, page: Document): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  page.addEventListener('keydown', ({ key }) => {
    if (KEPT_OPEN.has(key)) return;
    for (const id of LIST_KEYS) if (commands.hasCommand(id)) commands.syncExecuteCommand(id, { keyCode: KeyCode.ESC });
  }, true);

  const descriptions = injector.get(IDescriptionService);
  const search = descriptions.getSearchListByNameFirstLetter.bind(descriptions);
  descriptions.getSearchListByNameFirstLetter = (text) => {
    const written = text.trim().toUpperCase();
    const isWritten = ({ name }: { readonly name: string }): boolean => name.toUpperCase() === written;
    const found = search(text);
    return [...found.filter(isWritten), ...found.filter((entry) => !isWritten(entry))];
  };
}
