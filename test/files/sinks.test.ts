import { inflateRawSync } from 'node:zlib';
import { readCsv } from '../../src/files/readCsv';
import { readXlsx } from '../../src/files/readXlsx';
import { writeCsv } from '../../src/files/writeCsv';
import { writeXlsx } from '../../src/files/writeXlsx';
import { emlBodyHtml } from '../../src/files/emlBodyHtml';
import { letterPage } from '../../src/files/letterPage';
import { mailMergeRows } from '../../src/files/mailMergeRows';
import { memoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { workbenchWorkbook } from '../../src/hosts/workbench/workbenchWorkbook';
import type { Workbook } from '../../src/hosts/workbook';
import type { Draft } from '../../src/reminders/draftMessage';
import { EXCEL, SHEETS } from '../support/coAuthors/hosts';
import { headlessBook } from '../hosts/workbench/headlessBook';

/** Clients whose names would be something else: a formula, a command, markup, another cell. */
const NAMES = [
  '=1+1', '=HYPERLINK("http://evil.example","x")', '+33 6 12 34 56 78', '-2+3', '@SUM(A1)', "'=1+1", '\t=1+1', '\uff1d1+1', '\uff0b1', '\uff0d1', '\uff201', '=cmd|\' /C calc\'!A0', '0012', '1/2/2026', 'TRUE',
  'a;b,c"d\te', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '=1+1\r\n=2+2', '__proto__',
];

function rowsOf(name: string) {
  const draft: Draft = {
    client: 0, name, to: 'a@b.fr', phone: '+33 1', day: 46_000, level: 1, channel: 'mail', language: 'fr', subject: name, body: `${name}\n\nMerci.`, currency: 'EUR', minorDigits: 2,
    variant: '', penalties: 'none', statement: { rows: [{ number: name, issued: 45_900, due: 45_930, daysOverdue: 70, amount: 100, open: 100 }], credits: 0, total: 100 },
  };
  return { draft, rows: mailMergeRows([draft], 'fr') };
}

const hosts: readonly (readonly [string, () => Workbook])[] = [
  ['range values of Excel', () => EXCEL.book({ turn: () => Promise.resolve(), run: () => Promise.resolve() }, () => 1).open(0)],
  ['values of Google Sheets', () => SHEETS.book({ turn: () => Promise.resolve(), run: () => Promise.resolve() }, () => 1).open(0)],
  ['cells of the workbench', () => workbenchWorkbook(headlessBook([{ name: 'Factures', cells: [['a']] }]), () => 'fr')],
  ['cells in memory', () => memoryWorkbook()],
];

describe.each(NAMES)('a client called %j', (name) => {
  const { draft, rows } = rowsOf(name);

  test.each(hosts)('stays text in %s', async (_, open) => {
    const workbook = open();
    const place = await workbook.writeSheet('Vigie', rows);
    const [, row] = await workbook.read(place);
    expect([row![0], row![6], row![11]]).toEqual([name, name, name]);
    expect(row![8]).toBe(1);
  });

  test.each([['CSV', ';'], ['CSV', ','], ['clipboard TSV', '\t']] as const)('stays text in %s with %j, and reads back', (_, separator) => {
    const written = writeCsv(rows, separator);
    const read = readCsv(new TextEncoder().encode(written), 'x.csv');
    if (!read.ok) throw new Error(read.failure.text.en);
    expect(read.value.sheets[0]!.cells[1]!.slice(0, 2)).toEqual([name, 'a@b.fr']);
    // No field begins like a formula, with or without its quotes.
    for (const start of written.slice(1).split(/\r\n(?=[^\n])/).slice(1, 2)) expect(start).not.toMatch(/^"?[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/);
  });

  test('stays text in xlsx, and reads back', async () => {
    const bytes = await writeXlsx([{ name: 'Vigie', rows }]);
    const sheet = entriesOf(Buffer.from(bytes)).filter(({ path }) => /worksheets\/.*xml$/.test(path)).map(({ text }) => text).join('');
    expect(sheet).toContain('<c');
    expect(sheet).not.toMatch(/<f[ >]/);
    const read = await readXlsx(bytes, 'x.xlsx');
    if (!read.ok) throw new Error(read.failure.text.en);
    expect(String(read.value.sheets[0]!.cells[1]![0]).replace(/\r\n/g, '\n')).toBe(name.replace(/\r\n/g, '\n'));
  });

  test('stays text in HTML', () => {
    for (const page of [emlBodyHtml(draft), letterPage(draft)]) expect(page).not.toMatch(/<(script|img)|<[^>]* on[a-z]+=/i);
  });
});

/** The entries of a zip, by its directory at the end. */
function entriesOf(zip: Buffer): { readonly path: string; readonly text: string }[] {
  const found = [];
  for (let at = zip.indexOf('PK\u0001\u0002', 0, 'latin1'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 46, 'latin1')) {
    const path = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    found.push({ path, text: (zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8') });
  }
  return found;
}
