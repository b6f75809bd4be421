import type { Language } from '../src/base/text';
import { readFileInWorker } from '../src/files/readFileInWorker';
import type { WrittenCell } from '../src/hosts/workbook';
import { WorkbookError } from '../src/hosts/workbookError';
import type { Cells } from '../src/ledger/cells';
import { findHeader } from '../src/ledger/findHeader';
import { headerMeaning } from '../src/ledger/headerSynonyms';
import { DEFAULT_OPTIONS } from '../src/ledger/options';
import { joinedTables } from './workbenchJoin';
import { sheetRows } from './workbenchRows';

/** A ledger from files, ready for a sheet. */
export interface FileLedger {
  readonly name: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  /** How many clients it names; 0 where it could not be told. */
  readonly clients: number;
  /** What was found while joining two files, as a sheet of its own; absent for one file, whose issues the pane shows. */
  readonly findings?: readonly (readonly WrittenCell[])[];
}

interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The ledger that was named when the workbench was started: one file, or invoices and their payments; null if none. */
export async function startedLedger(language: Language): Promise<FileLedger | null> {
  const list = await fetch('files.json').then((answer) => (answer.ok ? answer.json() as Promise<string[]> : []), () => []);
  if (list.length === 0) return null;
  const files = await Promise.all(list.map(async (path): Promise<OpenedFile> => ({
    name: decodeURIComponent(path.slice(path.lastIndexOf('/') + 1)),
    bytes: new Uint8Array(await (await fetch(path)).arrayBuffer()),
  })));
  return ledgerOf(files, language);
}

/** The ledger in a file that the user opened in the pane. */
export async function openedLedger(file: File, language: Language): Promise<FileLedger> {
  return ledgerOf([{ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }], language);
}

async function ledgerOf(files: readonly OpenedFile[], language: Language): Promise<FileLedger> {
  const worker = new Worker(new URL('../src/files/fileWorker.ts', import.meta.url), { name: 'files' });
  try {
    const read = readFileInWorker(worker);
    const [invoices, payments] = await Promise.all(files.map(({ bytes, name }) => likeliestSheet(read, bytes, name)));
    return {
      name: files[0]!.name.replace(/\.[^.]*$/, '').replace(/[\\/?*[\]:']/g, ' ').trim().slice(0, 31) || 'Ledger',
      ...(payments ? joinedTables(invoices!, payments, language) : sheetRows(invoices!)),
    };
  } finally {
    worker.terminate();
  }
}

/** Of a file with several sheets, the first visible one that has a ledger's header; else the longest. */
async function likeliestSheet(read: ReturnType<typeof readFileInWorker>, bytes: Uint8Array, name: string): Promise<Cells> {
  const outcome = await read(bytes, name);
  if (!outcome.ok) throw new WorkbookError(outcome.failure.text);
  const sheets = outcome.value.sheets.filter(({ hidden }) => !hidden);
  const ledger = sheets.find(({ cells }) => findHeader(cells, headerMeaning, DEFAULT_OPTIONS).ok);
  const longest = sheets.reduce<Cells>((most, { cells }) => (cells.length > most.length ? cells : most), []);
  return ledger?.cells ?? longest;
}
