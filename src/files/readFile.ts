import { emptyFile, notWhatItSays, saveAsXlsx, tooLarge } from './fileFailure';
import type { FileOutcome } from './fileSheet';
import { readCsv } from './readCsv';
import { readXlsx } from './readXlsx';

const LARGEST_TEXT = 200_000_000;

/**
 * Reads a file that a user opened: CSV, TSV or text with separators, or an xlsx workbook. What the bytes are must agree
 * with the extension; a file that is something else is refused with a sentence that says what it is, and a workbook of
 * another format with what to do.
 */
export async function readFile(bytes: Uint8Array, name: string): Promise<FileOutcome> {
  if (bytes.length === 0) return emptyFile(name);
  const extension = /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const isWorkbook = extension === 'xlsx' || extension === 'xlsm';
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    if (holds(bytes.subarray(0, 200), 'opendocument.spreadsheet')) return saveAsXlsx(name, 'un classeur OpenDocument', 'an OpenDocument workbook');
    return isWorkbook ? readXlsx(bytes, name) : notWhatItSays(name, 'un classeur ou une archive zip', 'a workbook or a zip archive');
  }
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return holds(bytes, [...'EncryptedPackage'].join('\0')) ? saveAsXlsx(name, 'un classeur protégé par un mot de passe', 'a workbook protected by a password') : saveAsXlsx(name, 'un ancien classeur Excel (.xls)', 'an old Excel workbook (.xls)');
  }
  if (begins(bytes, [0x25, 0x50, 0x44, 0x46])) return notWhatItSays(name, 'un PDF', 'a PDF');
  if (isWorkbook || extension === 'xls' || extension === 'ods') return notWhatItSays(name, 'du texte', 'text');
  if (bytes.length > LARGEST_TEXT) return tooLarge(name, '200 MB');
  return readCsv(bytes, name);
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function holds(bytes: Uint8Array, text: string): boolean {
  return new TextDecoder('windows-1252').decode(bytes).includes(text);
}
