import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import './workbench.css';
import type { Language, Text } from '../src/base/text';
import { editCellsAsShown } from '../src/hosts/workbench/editedCells';
import { explainErrors } from '../src/hosts/workbench/explainErrors';
import { freshSuggestions } from '../src/hosts/workbench/freshSuggestions';
import { followLedger } from '../src/hosts/workbench/followLedger';
import { insertUserTable } from '../src/hosts/workbench/insertUserTable';
import { liveSheets } from '../src/hosts/workbench/liveSheets';
import { openBook } from '../src/hosts/workbench/openBook';
import { openWorkbook } from '../src/hosts/workbench/openWorkbook';
import { readTypedTextAs, writingOf } from '../src/hosts/workbench/typedText';
import { workbenchWorkbook } from '../src/hosts/workbench/workbenchWorkbook';
import { WorkbookError } from '../src/hosts/workbookError';
import { openedTable, startedLedger } from './workbenchFiles';
import { inspection } from './workbenchInspection';
import { placeDivider } from './workbenchDivider';
import { goBetweenPanes } from './workbenchKeys';
import { startUniver } from './workbenchUniver';
import { followPane } from './workbenchFollow';
import { emptyBook, LIVE_SHEETS, openingBook, SOURCE_SHEETS, type LedgerToOpen } from './workbenchSheets';
import { sampleLedger } from '../src/sample/sampleLedger';
import { today } from './effects/today';
import { DEFAULT_SETTINGS } from './state/paneSettings';
import { storedSettings } from './state/storedSettings';

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/** The workbench: the spreadsheet with the user's ledger or the sample, then the pane beside it. */
async function start(): Promise<void> {
  const language = pageLanguage();
  document.documentElement.lang = language;
  element('opening').textContent = language === 'fr' ? 'Ouverture du classeur…' : 'Opening the workbook…';
  placeDivider(element('divider'), element('pane'), element('fold'), language);
  goBetweenPanes(element('sheet'), element('pane'), element('fold'));
  const writing = writingOf(language, navigator.language);
  readTypedTextAs(writing);
  const running = await startUniver(element('sheet'), language);
  const { own, trouble } = await startedLedger(language).then((read) => ({ own: read, trouble: null }), onlyTrouble);
  const ledger: LedgerToOpen | null = own ? { ...own, names: null } : trouble ? null : sampleToOpen(language);
  await openWorkbook(running.api, ledger ? openingBook(ledger, language) : emptyBook(language));
  element('opening').textContent = '';
  const book = openBook(running);
  const follow = followPane(book, liveSheets(book, ledger ? LIVE_SHEETS : []), language, { names: ledger?.names ?? null, joined: own?.sources ? own.rows : null });
  freshSuggestions(running, document);
  editCellsAsShown(running, language, writing);
  followLedger(book);
  explainErrors(running, book, () => language, (reason) => {
    element('reason').hidden = reason === null;
    element('reason').textContent = reason ?? '';
  });
  const workbook = workbenchWorkbook(running, () => language);
  const [placeId, paymentsId] = SOURCE_SHEETS.map((id) => `sheet:${id}`) as [string, string];
  if (own?.sources) await workbook.writeSettings(storedSettings({ ...DEFAULT_SETTINGS, placeId, paymentsId }));
  Object.assign(window, { vigie: inspection(running, book) });
  const { showPane } = await import('./workbenchPane');
  showPane(element('pane'), workbook, {
    async openFile(file) {
      const opened = await openedTable(file);
      return insertUserTable(book, opened.name, opened.rows);
    },
    follow,
    ...(trouble ? { trouble } : {}),
  });
}

/** A file that cannot be read is told in the pane, where another one can be opened. */
function onlyTrouble(error: unknown): { readonly own: null; readonly trouble: Text } {
  if (error instanceof WorkbookError) return { own: null, trouble: error.text };
  throw error;
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
