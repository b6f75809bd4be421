import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import './workbench.css';
import type { Language } from '../src/base/text';
import { explainErrors } from '../src/hosts/workbench/explainErrors';
import { freshSuggestions } from '../src/hosts/workbench/freshSuggestions';
import { followLedger } from '../src/hosts/workbench/followLedger';
import { insertUserTable } from '../src/hosts/workbench/insertUserTable';
import { liveSheets } from '../src/hosts/workbench/liveSheets';
import { openBook } from '../src/hosts/workbench/openBook';
import { openWorkbook } from '../src/hosts/workbench/openWorkbook';
import { workbenchWorkbook } from '../src/hosts/workbench/workbenchWorkbook';
import { WorkbookError } from '../src/hosts/workbookError';
import { openedLedger, startedLedger } from './workbenchFiles';
import { inspection } from './workbenchInspection';
import { placeDivider } from './workbenchDivider';
import { startUniver } from './workbenchUniver';
import { followPane } from './workbenchFollow';
import { LIVE_SHEETS, openingBook, type LedgerToOpen } from './workbenchSheets';
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
  const own = await startedLedger(language);
  const ledger: LedgerToOpen = own ? { ...own, names: null } : sampleToOpen(language);
  await openWorkbook(running.api, openingBook(ledger, language, own?.findings));
  element('opening').textContent = '';
  const book = openBook(running);
  const follow = followPane(book, liveSheets(book, LIVE_SHEETS), language, { names: ledger.names, joined: null });
  freshSuggestions(running, document);
  followLedger(book);
  explainErrors(running, book, () => language, (reason) => {
    element('reason').hidden = reason === null;
    element('reason').textContent = reason ?? '';
  });
  const workbook = workbenchWorkbook(running, () => language);
  Object.assign(window, { vigie: inspection(running, book) });
  const { showPane } = await import('./workbenchPane');
  showPane(element('pane'), workbook, {
    async openFile(file) {
      const opened = await openedLedger(file, language);
      return insertUserTable(book, opened.name, opened.rows);
    },
    follow,
  });
}

function sampleToOpen(language: Language): LedgerToOpen {
  const rows = sampleLedger(today(), language);
  const names = [...new Set(rows.slice(1).map((row) => row[0] as string))].sort(new Intl.Collator(language).compare);
  return { rows, clients: names.length, names };
}

/** `?lang=` wins, then the browser's language. */
function pageLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang') ?? navigator.language;
  return asked.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

start().catch((error: unknown) => {
  const text = error instanceof WorkbookError ? error.text[pageLanguage()] : String(error);
  element('opening').textContent = text;
});
