import type { IWorksheetData } from '@univerjs/core';
import { catalog } from '../functions/catalog/catalog';
import type { ValueKind } from '../functions/catalog/spec';
import type { Language, Text } from '../src/base/text';
import type { StyleName } from '../src/hosts/workbench/cellSnapshot';
import { JOIN_MARK } from '../src/hosts/workbench/joinSheet';
import type { OpeningBook } from '../src/hosts/workbench/openWorkbook';
import { sheetSnapshot } from '../src/hosts/workbench/sheetSnapshot';
import type { WrittenCell } from '../src/hosts/workbook';
import { SETTINGS_NAMES } from './lists/settingsNames';

type Rows = readonly (readonly WrittenCell[])[];

/** The sheets' names on the first opening. */
export const SHEET_NAMES = {
  ledger: { fr: 'Registre', en: 'Ledger' },
  clients: { fr: 'Clients', en: 'Clients' },
  reminders: { fr: 'Relances', en: 'Reminders' },
  join: { fr: 'Rapprochement', en: 'Join' },
} as const satisfies Record<string, Text>;

const STYLE_OF: Readonly<Record<ValueKind, StyleName | undefined>> = {
  score: 'vigieNumber1', probability: 'vigiePercent', rate: 'vigiePercent', days: 'vigieNumber1', percentage: 'vigieNumber1', money: 'vigieNumber2', 
  count: 'vigieNumber0', text: undefined, day: 'vigieDay',
};

/** One formula per client and column: what an accountant would type, cell by cell. */
const CLIENT_COLUMNS: readonly { readonly header: Text; readonly name: string; readonly style?: StyleName }[] = [
  { header: { fr: 'Score de risque', en: 'Risk score' }, name: 'RISKSCORE', style: 'vigieNumber1' },
  { header: { fr: 'Note', en: 'Grade' }, name: 'RISKGRADE', style: 'vigieCentre' },
  { header: { fr: 'Encours', en: 'Open' }, name: 'OPENBALANCE', style: 'vigieNumber2' },
  { header: { fr: 'En retard', en: 'Overdue' }, name: 'OVERDUEBALANCE', style: 'vigieNumber2' },
  { header: { fr: 'Retard moyen (j)', en: 'Average days late' }, name: 'AVGDAYSLATE', style: 'vigieNumber1' },
  { header: { fr: 'Part en retard', en: 'Late rate' }, name: 'LATERATE', style: 'vigiePercent' },
];

/** A ledger for the opening. */
export interface LedgerToOpen {
  readonly rows: Rows;
  /** How many clients it has. */
  readonly clients: number;
  /** The clients that are listed one by one; null: one formula lists them all. */
  readonly names: readonly string[] | null;
  /** The invoices and the payments that it was joined of. */
  readonly sources?: readonly { readonly name: string; readonly rows: Rows }[];
}

/** The ids of the sheets of invoices and of payments. */
export const SOURCE_SHEETS = ['invoices', 'payments'] as const;

/** The workbook as it first opens: the ledger, what is known of each client, and whom to chase, all of it live; then what it was joined of. */
export function openingBook({ rows, clients, names, sources = [] }: LedgerToOpen, language: Language): OpeningBook {
  const name = SHEET_NAMES.ledger[language];
  const ledger = sheetSnapshot('ledger', name, rows, { ours: false, spareRows: 300 });
  const sheets = [sources.length > 0 ? { ...ledger, custom: JOIN_MARK } : ledger, ...liveSheetsOf(names, clients, language).map(({ sheet }) => sheet)];
  sources.forEach((source, at) => {
    const taken = sheets.some((sheet) => sheet.name?.toLowerCase() === source.name.toLowerCase());
    sheets.push(sheetSnapshot(SOURCE_SHEETS[at]!, taken ? `${source.name.slice(0, 26)} (${at + 2})` : source.name, source.rows, { ours: false, spareRows: 300 }));
  });
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return {
    language, sheets, active: names ? 'clients' : 'ledger',
    ledger: { sheet: name, startRow: 0, startColumn: 0, endRow: rows.length - 1, endColumn: columns - 1 },
  };
}

/** A workbook in which there is nothing yet; `Ledger` stands for its first cell until there is a ledger. */
export function emptyBook(language: Language): OpeningBook {
  const name = { fr: 'Feuille 1', en: 'Sheet 1' }[language];
  return { language, sheets: [sheetSnapshot('empty', name, [], { ours: false })], active: 'empty', ledger: { sheet: name, startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 } };
}

/** A sheet of live formulas, and how many rows it needs. */
export interface LiveSheet {
  readonly sheet: Partial<IWorksheetData>;
  readonly least: number;
}

/** Their first ids. */
export const LIVE_SHEETS = ['clients', 'reminders'];

/**
 * The sheets of live formulas about whatever `Ledger` names: its clients, one by one or as one table, and whom to chase.
 *
 * @param withSettings they take the day and the options of the settings sheet
 */
export function liveSheetsOf(names: readonly string[] | null, clients: number, language: Language, withSettings = false): readonly LiveSheet[] {
  const given = { ledger: 'Ledger', ...(withSettings ? SETTINGS_NAMES : {}) };
  return [
    names ? { sheet: clientsSheet(names, given, language), least: 0 } : spillSheet('clients', SHEET_NAMES.clients[language], 'CLIENTRISKS', given, clients, language),
    spillSheet('reminders', SHEET_NAMES.reminders[language], 'REMINDERS', given, clients, language),
  ];
}

/** A function of the catalogue with what is given, in its order. */
function call(name: string, given: Readonly<Record<string, string>>): string {
  const { parameters } = catalog.find((each) => each.name === name)!;
  return `${name}(${Object.keys(parameters).map((key) => given[key] ?? '').join(',').replace(/,+$/, '')})`;
}

function clientsSheet(clients: readonly string[], given: Readonly<Record<string, string>>, language: Language): Partial<IWorksheetData> {
  const header = ['Client', ...CLIENT_COLUMNS.map((column) => column.header[language])];
  const body = clients.map((client, index) => [client, ...CLIENT_COLUMNS.map(({ name }) => ({ formula: call(name, { ...given, client: `$A${index + 2}` }) }))]);
  return sheetSnapshot('clients', SHEET_NAMES.clients[language], [header, ...body], {
    ours: false, spareRows: 40,
    columnStyles: [undefined, ...CLIENT_COLUMNS.map(({ style }) => style)],
    columnWidths: [290, 150, 64, 120, 120, 180, 130],
  });
}

/** Rows for clients to come, beyond those that a table needs now. */
const SPARE_CLIENTS = 1000;

/**
 * A sheet with one formula that spills a table of a row per client at most. Its cells hold nothing else, or the table could
 * not spill; nor could it without room for all of its rows.
 */
function spillSheet(id: string, sheet: string, name: string, given: Readonly<Record<string, string>>, clients: number, language: Language): LiveSheet {
  const spec = catalog.find((each) => each.name === name);
  const columns = spec?.result.shape === 'table' ? spec.result.columns : [];
  const snapshot = sheetSnapshot(id, sheet, [[{ formula: call(name, given) }]], {
    ours: false, spills: true, spareRows: clients + SPARE_CLIENTS,
    columnStyles: columns.map(({ kind }) => STYLE_OF[kind]),
    columnWidths: columns.map(({ kind, header }, index) => Math.max(index === 0 ? 270 : 0, kind === 'text' ? 185 : 100, 28 + header[language].length * 8.5)),
  });
  return { sheet: snapshot, least: clients + 50 };
}
