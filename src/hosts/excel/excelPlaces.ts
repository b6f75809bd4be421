import type { Place } from '../workbook';
import { cellsPart, fixedAddress } from './excelAddress';
import type { ExcelRun } from './excelRun';
import { ourMark } from './ourSheet';

interface Found {
  readonly place: Place;
  readonly address: string;
}

/** What can hold a ledger, the likeliest first: the name `Ledger`, other names, tables, sheets, what is selected. */
export async function excelPlaces(run: ExcelRun): Promise<readonly Place[]> {
  const listed = await run(listedPlaces);
  const selected = await run(selectedPlace).catch(() => null);
  if (selected === null || listed.some(({ address }) => address === selected.address)) return listed.map(({ place }) => place);
  return [...listed, selected].map(({ place }) => place);
}

async function listedPlaces(context: Excel.RequestContext): Promise<readonly Found[]> {
  const { tables, names, worksheets } = context.workbook;
  tables.load('items/id,items/name');
  names.load('items/name,items/type,items/visible');
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const load = (range: Excel.Range): Excel.Range => range.load('address,rowCount,columnCount');
  const named = names.items.filter((item) => item.visible && !/^_|^Vigie/.test(item.name) && item.type === 'Range')
    .map((item) => ({ name: item.name, range: load(item.getRangeOrNullObject()) }));
  const tabled = tables.items.map((table) => ({ id: table.id, name: table.name, sheet: table.worksheet.load('id'), range: load(table.getRange()) }));
  const sheets = worksheets.items.filter(({ visibility }) => visibility === 'Visible')
    .map((sheet) => ({ id: sheet.id, name: sheet.name, mark: ourMark(sheet), range: load(sheet.getUsedRangeOrNullObject(true)) }));
  await context.sync();

  const ours = new Set(sheets.filter(({ mark }) => !mark.isNullObject).map(({ id }) => id));
  const found = [
    ...named.sort((a, b) => Number(b.name === 'Ledger') - Number(a.name === 'Ledger')).flatMap(({ name, range }) => foundAt(range, { id: `name:${name}`, kind: 'name', label: name, formula: name })),
    ...tabled.filter(({ sheet }) => !ours.has(sheet.id)).flatMap(({ id, name, range }) => foundAt(range, { id: `table:${id}`, kind: 'table', label: name, formula: `${name}[#All]` })),
  ].filter(({ address }, at, all) => all.findIndex((other) => other.address === address) === at);
  const covered = new Set(found.map(({ place }) => place.sheet));
  return [
    ...found,
    ...sheets.filter(({ id, name }) => !ours.has(id) && !covered.has(name))
      .flatMap(({ id, name, range }) => foundAt(range, { id: `sheet:${id}`, kind: 'sheet', label: name, formula: fixedAddress(name, range.isNullObject ? '' : cellsPart(range.address)) })),
  ];
}

/** The block of cells around the user's cell, or the block that is selected. A shape or several ranges: none. */
async function selectedPlace(context: Excel.RequestContext): Promise<Found | null> {
  const selection = context.workbook.getSelectedRange().load('rowCount,columnCount,address');
  const around = selection.getSurroundingRegion().load('address,rowCount,columnCount');
  const sheet = selection.worksheet.load('id,name');
  const mark = ourMark(sheet);
  await context.sync();
  if (!mark.isNullObject) return null;
  const range = selection.rowCount > 1 && selection.columnCount > 1 ? selection : around;
  const cells = cellsPart(range.address);
  return foundAt(range, { id: `selection:${sheet.id}!${cells}`, kind: 'selection', label: range.address, formula: fixedAddress(sheet.name, cells) })[0] ?? null;
}

/** The place if it is large enough to be a table with a header. */
function foundAt(range: Excel.Range, place: Pick<Place, 'id' | 'kind' | 'label' | 'formula'>): readonly Found[] {
  if (range.isNullObject || range.rowCount < 2 || range.columnCount < 2) return [];
  return [{ address: range.address, place: { ...place, sheet: sheetOf(range.address), rows: range.rowCount, columns: range.columnCount } }];
}

function sheetOf(address: string): string {
  const sheet = address.slice(0, address.lastIndexOf('!'));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}
