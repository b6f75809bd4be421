import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import './workbench.css';
import type { Language } from '../src/base/text';
import { explainErrors } from '../src/hosts/workbench/explainErrors';
import { followLedger } from '../src/hosts/workbench/followLedger';
import { cellLookup, plainCell } from '../src/hosts/workbench/bookCells';
import type { RunningUniver } from '../src/hosts/workbench/createUniver';
import { openBook, type OpenBook } from '../src/hosts/workbench/openBook';
import { openWorkbook, type OpeningBook } from '../src/hosts/workbench/openWorkbook';
import { showCell } from '../src/hosts/workbench/showCell';
import { workbenchWorkbook } from '../src/hosts/workbench/workbenchWorkbook';
import { placeDivider } from './workbenchDivider';
import { startUniver } from './workbenchUniver';
import { openingBook } from './workbenchSheets';
import { sampleLedger } from '../src/sample/sampleLedger';
import { today } from './effects/today';

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/** The workbench: the spreadsheet with the user's ledger or the sample, then the pane beside it. */
async function start(): Promise<void> {
  const language = pageLanguage();
  document.documentElement.lang = language;
  element('opening').textContent = language === 'fr' ? 'Ouverture du classeur…' : 'Opening the workbook…';
  placeDivider(element('divider'), element('pane'), element('fold'), language);
  const running = await startUniver(element('sheet'), language);
  openWorkbook(running.api, sampleBook(language));
  element('opening').textContent = '';
  const book = openBook(running);
  followLedger(book);
  explainErrors(running, book, () => language, (reason) => {
    element('reason').hidden = reason === null;
    element('reason').textContent = reason ?? '';
  });
  const workbook = workbenchWorkbook(running, () => language);
  Object.assign(window, { vigie: inspection(running, book) });
  const { showPane } = await import('./workbenchPane');
  showPane(element('pane'), workbook);
}

/** For the console and the browser tests: the library's own objects, the value in a cell, and the way to it. */
function inspection(running: RunningUniver, book: OpenBook): object {
  return {
    ...running,
    value(name: string, row: number, column: number) {
      const sheet = book.sheet(name);
      return sheet ? plainCell(cellLookup(sheet, book.formulas)(row - 1, column - 1)) : null;
    },
    show: (name: string, row: number, column: number) => showCell(book, name, row - 1, column - 1),
  };
}

function sampleBook(language: Language): OpeningBook {
  const rows = sampleLedger(today(), language);
  const clients = [...new Set(rows.slice(1).map((row) => row[0] as string))].sort(new Intl.Collator(language).compare);
  return openingBook(rows, clients, language);
}

/** `?lang=` wins, then the browser's language. */
function pageLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang') ?? navigator.language;
  return asked.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

void start();
