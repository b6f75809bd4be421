import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder with real ledgers and expected figures: VIGIE_SHARED, else ../shared beside the repository. */
export const sharedFolder = process.env['VIGIE_SHARED'] ?? resolve(__dirname, '../../../shared');

const present = existsSync(join(sharedFolder, 'data'));

/** A test that needs the shared data: runs where the folder is present, else counts as skipped. */
export const testOnShared: jest.It = present ? test : test.skip;

export function sharedText(path: string, encoding: 'utf8' | 'latin1' = 'utf8'): string {
  return readFileSync(join(sharedFolder, path), encoding);
}
