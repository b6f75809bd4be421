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

/** A table from a file, ready for a sheet. */
export interface FileTable {
  readonly name: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  /** How many clients it names; 0 where it could not be told. */
  readonly clients: number;
}

/** The ledger from the files that were named. */
export interface FileLedger extends FileTable {
  /** The invoices and the payments that it was joined of; absent for one file. */
  readonly sources?: readonly [FileTable, FileTable];
}

interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The ledger that was named when the workbench was started: one file, or invoices and their payments; null if none. */
export async function startedLedger(language: Language): Promise<FileLedger | null> {
  const list = await fetch('files.json').then((answer) => (answer.ok ? answer.json() as Promise<string[]> : []), () => []);
  if (list.length === 0) return null;
  const tables = await readTables(await Promise.all(list.map(fetched)));
  const [invoices, payments] = tables;
  const first = { name: invoices!.name, ...sheetRows(invoices!.cells) };
  if (!payments) return first;
  const sources = [first, { name: payments.name, ...sheetRows(payments.cells) }] as const;
  return { name: first.name, ...joinedTables(invoices!.cells, payments.cells, language), sources };
}

/** The table in a file that the user opened in the pane. */
export async function openedTable(file: File): Promise<FileTable> {
  const [table] = await readTables([{ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }]);
  return { name: table!.name, ...sheetRows(table!.cells) };
}

/** It may be gone since the start. */
async function fetched(path: string): Promise<OpenedFile> {
  const name = decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));
  const answer = await fetch(path).catch(() => null);
  if (!answer?.ok) throw goneFileError(name);
  return { name, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

async function readTables(files: readonly OpenedFile[]): Promise<readonly { readonly name: string; readonly cells: Cells }[]> {
  const worker = new Worker(new URL('../src/files/fileWorker.ts', import.meta.url), { name: 'files' });
  try {
    const read = readFileInWorker(worker);
    return await Promise.all(files.map(async ({ bytes, name }) => ({ name: sheetName(name), cells: await likeliestSheet(read, bytes, name) })));
  } finally {
    worker.terminate();
  }
}

function sheetName(file: string): string {
  return file.replace(/\.[^.]*$/, '').replace(/[\\/?*[\]:']/g, ' ').trim().slice(0, 31) || 'Ledger';
}

function goneFileError(name: string): WorkbookError {
  return new WorkbookError({
    fr: `Le fichier « ${name} », nommé au démarrage, ne peut plus être lu : il a été déplacé ou supprimé. Ouvrez-le ci-dessous, ou un autre.`,
    en: `The file “${name}”, named at the start, can no longer be read: it was moved or deleted. Open it below, or another one.`,
  });
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
