import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtFolder } from '../support/builtFile';

const root = resolve(__dirname, '../..');
const deploy = (...given: string[]) => spawnSync(process.execPath, ['tools/deploy-sheets.mjs', ...given], { cwd: root, encoding: 'utf8' });

test('clasp would push five files and nothing that lies beside them', () => {
  builtFolder('sheets');
  builtFolder('sheets-sidebar');
  const stray = resolve(root, 'dist/sheets/stray.js');
  writeFileSync(stray, '');
  try {
    expect(deploy('--list').stdout.trim().split('\n')).toEqual(['appsscript.json', 'core.js', 'entries.js', 'functions.js', 'sidebar.html']);
  } finally {
    rmSync(stray);
  }
});

test('says what is wrong with an id, and changes nothing', () => {
  const { status, stderr } = deploy('no id');
  expect([status, stderr]).toEqual([1, expect.stringContaining('between /projects/ and /edit')]);
});
