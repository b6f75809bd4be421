import { readFile } from '../../src/files/readFile';
import { readFileInWorker } from '../../src/files/readFileInWorker';
import type { FileAnswer } from '../../src/files/fileMessages';
import { guardText, unguardText } from '../../src/files/guardText';
import { writeCsv } from '../../src/files/writeCsv';
import { writeXlsx } from '../../src/files/writeXlsx';
import { passedLimit, zipDirectory } from '../../src/files/zipLimits';
import { writeXlsx as writeWorkbook } from 'hucre/xlsx';
import { fc } from '../support/laws';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sharedFolder, testOnShared } from '../support/shared';
import { readLedger } from '../../src/ledger/readLedger';
import { DEFAULT_OPTIONS } from '../../src/ledger/options';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean): Uint8Array => new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));

async function cellsOf(bytes: Uint8Array, name = 'a.csv'): Promise<unknown> {
  const outcome = await readFile(bytes, name);
  return outcome.ok ? outcome.value.sheets[0]!.cells : outcome.failure.code;
}

test.each<[string, Uint8Array]>([
  ['UTF-8', bytesOf('Société;Montant\n00123;1e5\n')],
  ['UTF-8 with a mark', bytesOf('\ufeffSociété;Montant\r\n00123;1e5\r\n')],
  ['Windows-1252', new Uint8Array(Buffer.from('Société;Montant\n00123;1e5', 'latin1'))],
  ['UTF-16 with a mark', utf16('Société;Montant\n00123;1e5', true)],
  ['UTF-16 without one', utf16('Société;Montant\n00123;1e5', false)],
  ['tabs', bytesOf('Société\tMontant\n00123\t1e5\n\n')],
  ['a named separator', bytesOf('sep=|\nSociété|Montant\n00123|1e5')],
])('a text file in %s', async (_, bytes) => {
  expect(await cellsOf(bytes)).toEqual([['Société', 'Montant'], ['00123', '1e5']]);
});

const HEADER = 'Client;Facture;Date;Échéance;Montant;Note';
const LEDGER = [HEADER, ...Array.from({ length: 30 }, (_, at) => `Martin;F${at};2024-01-01;2024-01-31;10,5;sans`)];
const withLines = (lines: Readonly<Record<number, string>>, newline = '\n'): Uint8Array => bytesOf(LEDGER.map((line, at) => lines[at + 1] ?? line).join(newline));
const fieldsOf = (line: string): string[] => line.split(';');

test.each<[string, Uint8Array, Readonly<Record<number, readonly string[]>>]>([
  ['opens and does not close', withLines({ 20: 'Dupont;F100;2024-01-01;2024-01-31;10;"écran 24' }), { 20: fieldsOf('Dupont;F100;2024-01-01;2024-01-31;10;"écran 24') }],
  ['closes within the text, in the second line', withLines({ 2: '"Le Petit" Bistro;F100;2024-01-01;2024-01-31;10,5;' }, '\r\n'), { 2: fieldsOf('"Le Petit" Bistro;F100;2024-01-01;2024-01-31;10,5;') }],
  ['closes some lines further down', withLines({ 5: 'Dupont;F100;2024-01-01;2024-01-31;10;"écran', 20: 'Dupont;F100;2024-01-01;2024-01-31;10;écran 24"' }), { 5: fieldsOf('Dupont;F100;2024-01-01;2024-01-31;10;"écran'), 20: fieldsOf('Dupont;F100;2024-01-01;2024-01-31;10;écran 24"') }],
  ['opens among sound ones', withLines({ 4: '"Dupont; SA";"F100";"2024-01-01";2024-01-31;10;"a ""b"""', 20: 'Durand;F101;2024-01-01;2024-01-31;10;"écran 24', 21: '' }), { 4: ['Dupont; SA', 'F100', '2024-01-01', '2024-01-31', '10', 'a "b"'], 20: fieldsOf('Durand;F101;2024-01-01;2024-01-31;10;"écran 24'), 21: [''] }],
])('a quote that %s loses no line', async (_, bytes, written) => {
  const expected = LEDGER.map((line, at) => written[at + 1] ?? fieldsOf(line));
  expect(await cellsOf(bytes)).toEqual(expected);
});

test('a quote that does not close is refused by its line where lines without quotes have other fields', async () => {
  const outcome = await readFile(withLines({ 20: 'Dupont;F100;2024-01-01;2024-01-31;10;"écran 24', 25: 'Dupont;F101;2024-01-01;2024-01-31;10' }), 'a.csv');
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'file-quotes', text: {
    fr: '« a.csv », ligne 20 : un guillemet s’ouvre et ne se ferme pas (trouvé : "écran 24). Sans guillemets, la ligne 25 a 5 colonnes ; attendu : 6. Corrigez la ligne 20 ou enregistrez le fichier en xlsx.',
    en: '"a.csv", line 20: a quotation mark opens and does not close (found: "écran 24). Without quotes, line 25 has 5 columns; expected: 6. Correct line 20 or save the file as xlsx.',
  } } });
});

test('line breaks within quotes, blank lines and titles of a sound file stand as they are', async () => {
  expect(await cellsOf(bytesOf('sep=;\r\nExport "mars"\r\n\r\nClient;Facture;Note\r\n"Dupont\r\nSA";F1;"a;b"\r\n\r\nMartin;F2;24"\r\n\r\n'))).toEqual([
    ['Export "mars"'], [''], ['Client', 'Facture', 'Note'], ['Dupont\r\nSA', 'F1', 'a;b'], [''], ['Martin', 'F2', '24"'],
  ]);
  const blank = readLedger([['Client', 'Facture', 'Date', 'Échéance', 'Montant'], [''], ['Martin', 'F1', '2024-01-01', '2024-01-31', 'x']], DEFAULT_OPTIONS);
  expect(blank.ok && [blank.value.counts, blank.value.issues.find(({ code }) => code === 'amount-unreadable')?.row]).toEqual([{ rows: 2, accepted: 0, rejected: 1, blank: 1 }, 3]);
});

test.each<[string, Uint8Array, string, string]>([
  ['nothing', new Uint8Array(0), 'a.csv', 'file-empty'],
  ['a zip called csv', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'a.csv', 'file-kind'],
  ['text called xlsx', bytesOf('a;b'), 'a.xlsx', 'file-kind'],
  ['a PDF called csv', bytesOf('%PDF-1.7'), 'a.csv', 'file-kind'],
  ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'a.xls', 'file-kind'],
  ['a web page called csv', bytesOf('<!DOCTYPE html><table>'), 'a.csv', 'file-kind'],
  ['a binary called csv', new Uint8Array([1, 2, 0, 0, 0, 9, 0]), 'a.csv', 'file-kind'],
  ['a broken workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'a.xlsx', 'file-unreadable'],
])('%s is refused with a reason', async (_, bytes, name, code) => {
  expect(await cellsOf(bytes, name)).toBe(code);
});

test.each<[string, string, Uint8Array, string]>([
  ['an old Excel workbook', 'a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('Workbook', 'utf16le')]), 'an old Excel workbook (.xls)'],
  ['a workbook with a password', 'a.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]), 'a workbook protected by a password'],
  ['an OpenDocument workbook', 'a.ods', new Uint8Array(Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(26), Buffer.from('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')])), 'an OpenDocument workbook'],
])('%s is called what it is, and what to do is said', async (_, name, bytes, found) => {
  const outcome = await readFile(bytes, name);
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'file-kind', text: { en: `"${name}" is ${found}, which is not read. Expected: an xlsx, CSV or TSV file. Open it in your spreadsheet and save it as .xlsx, without a password.` } } });
});

test('what is written reads back, formulas as text', async () => {
  const rows = [['=1+1', '+33 6 12', "'=x", 'plain', ' spaced '], [1.5, -2, true, null, { day: 45292 }]];
  const csv = await cellsOf(bytesOf(writeCsv(rows, ';')));
  expect(csv).toEqual([['=1+1', '+33 6 12', "'=x", 'plain', ' spaced '], ['1,5', '-2', 'true', '', '2024-01-01']]);
  const written = await writeXlsx([{ name: 'Données', rows }]);
  const read = await readFile(written, 'b.xlsx');
  expect(read.ok && read.value.sheets.map(({ name, cells }) => [name, cells])).toEqual([['Données', [['=1+1', '+33 6 12', "'=x", 'plain', ' spaced '], [1.5, -2, true, null, 45292]]]]);
});

/** A day that a sheet of the 1900 system holds as serial 0: what a formula over a blank cell leaves. */
const ZERO = new Date(Date.UTC(1899, 11, 31));
const MARCH_13 = new Date(Date.UTC(2024, 2, 13));

test('a zero shown as a date is no day, in both date systems of Excel', async () => {
  const first1904 = new Date(Date.UTC(1904, 0, 1));
  const old = await writeWorkbook({ sheets: [{ name: 'A', rows: [[ZERO, new Date(Date.UTC(1900, 0, 1)), MARCH_13]] }] });
  expect(await cellsOf(old, 'a.xlsx')).toEqual([[0, 1, 45364]]);
  const mac = await writeWorkbook({ dateSystem: '1904', sheets: [{ name: 'A', rows: [[first1904, MARCH_13]] }] });
  expect(await cellsOf(mac, 'a.xlsx')).toEqual([[0, 45364]]);
  const rows = [['Client', 'Facture', 'Date', 'Échéance', 'Montant', 'Payé le'], ['Martin', 'F1', MARCH_13, MARCH_13, 10, MARCH_13], ['Martin', 'F2', MARCH_13, MARCH_13, 10, ZERO]];
  const read = await readFile(await writeWorkbook({ sheets: [{ name: 'A', rows }] }), 'a.xlsx');
  const reading = read.ok ? readLedger(read.value.sheets[0]!.cells, DEFAULT_OPTIONS) : null;
  expect(reading?.ok && reading.value.counts).toMatchObject({ accepted: 2, rejected: 0 });
});

test('in a workbook that counts from 1904, a plain number among dates is the day that it shows there', async () => {
  const rows = [['Date', 'Montant'], [MARCH_13, 43902], [MARCH_13, 10], [43902, 20], [0, 30]];
  expect(await cellsOf(await writeWorkbook({ dateSystem: '1904', sheets: [{ name: 'A', rows }] }), 'a.xlsx')).toEqual([['Date', 'Montant'], [45364, 43902], [45364, 10], [45364, 20], [0, 30]]);
  expect(await cellsOf(await writeWorkbook({ sheets: [{ name: 'A', rows }] }), 'a.xlsx')).toEqual([['Date', 'Montant'], [45364, 43902], [45364, 10], [43902, 20], [0, 30]]);
});

test('no guarded text begins like a formula, and exactly one guard comes off', () => {
  const text = fc.tuple(fc.constantFrom('', "'", '=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠', "''="), fc.string()).map(([start, rest]) => start + rest);
  fc.assert(fc.property(text, (one) => {
    expect(guardText(one)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    expect(unguardText(guardText(one))).toBe(one);
  }));
});

test('a zip bomb is refused before it is unpacked', async () => {
  const sheet = await writeXlsx([{ name: 'A', rows: Array.from({ length: 20_000 }, () => ['a'.repeat(40)]) }]);
  const directory = zipDirectory(sheet)!;
  expect(passedLimit(sheet.length, directory)).toBeNull();
  expect(passedLimit(sheet.length, { ...directory, unpacked: 3e8 })).toContain('200 MB');
  expect(passedLimit(sheet.length, { ...directory, largestRatio: 1000 })).toContain('ratio');
  expect(passedLimit(3e7, directory)).toContain('20 MB');
  expect(zipDirectory(sheet.subarray(0, 100))).toBeNull();
});

test('the worker answers each question, and a broken one refuses them all', async () => {
  const listeners: Record<string, (event: { data: FileAnswer }) => void> = {};
  const asked: { id: number; name: string }[] = [];
  const read = readFileInWorker({
    postMessage: (request) => asked.push(request),
    addEventListener: (type: string, listener: (event: { data: FileAnswer }) => void) => void (listeners[type] = listener),
  });
  const [first, second] = [read(bytesOf('a'), 'a.csv'), read(bytesOf('b'), 'b.csv')];
  listeners['message']!({ data: { id: asked[1]!.id, outcome: { ok: true, value: { sheets: [] } } } });
  expect(await second).toEqual({ ok: true, value: { sheets: [] } });
  listeners['error']!({ data: undefined as unknown as FileAnswer });
  expect(await first).toMatchObject({ ok: false, failure: { code: 'file-unreadable' } });
});

testOnShared('workbooks of other programs are read, their dates as serial days', async () => {
  const bytes = (path: string): Uint8Array => new Uint8Array(readFileSync(join(sharedFolder, 'data', path)));
  const aged = await readFile(bytes('templates/business-central-aged-receivables.xlsx'), 'aged.xlsx');
  expect(aged.ok && [aged.value.sheets.length, aged.value.sheets.filter(({ hidden }) => hidden).length]).toEqual([12, 8]);
  const invoices = await readFile(bytes('templates/invoices.xlsx'), 'invoices.xlsx');
  const reading = invoices.ok ? readLedger(invoices.value.sheets[0]!.cells, DEFAULT_OPTIONS) : null;
  expect(reading?.ok && [reading.value.ledger.clients, reading.value.ledger.invoices.issued[0]]).toEqual([['Test Customer'], 43831]);
});
