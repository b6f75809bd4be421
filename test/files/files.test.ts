import { readFile } from '../../src/files/readFile';
import { readFileInWorker } from '../../src/files/readFileInWorker';
import type { FileAnswer } from '../../src/files/fileMessages';
import { guardText, unguardText } from '../../src/files/guardText';
import { writeCsv } from '../../src/files/writeCsv';
import { writeXlsx } from '../../src/files/writeXlsx';
import { passedLimit, zipDirectory } from '../../src/files/zipLimits';
import fc from 'fast-check';
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

test('what is written reads back, formulas as text', async () => {
  const rows = [['=1+1', '+33 6 12', "'=x", 'plain', ' spaced '], [1.5, -2, true, null, { day: 45292 }]];
  const csv = await cellsOf(bytesOf(writeCsv(rows, ';')));
  expect(csv).toEqual([['=1+1', '+33 6 12', "'=x", 'plain', ' spaced '], ['1,5', '-2', 'true', '', '2024-01-01']]);
  const written = await writeXlsx([{ name: 'Données', rows }]);
  const read = await readFile(written, 'b.xlsx');
  expect(read.ok && read.value.sheets.map(({ name, cells }) => [name, cells])).toEqual([['Données', [['=1+1', '+33 6 12', "'=x", 'plain', ' spaced '], [1.5, -2, true, null, 45292]]]]);
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
