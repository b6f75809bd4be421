import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testOnShared } from '../support/shared';
import { validateManifest } from './validateManifest';

const manifest = readFileSync(join(process.cwd(), 'manifest.xml'), 'utf8');

describe('the manifest against the official schema', () => {
  testOnShared('is valid', async () => {
    expect(await validateManifest(manifest)).toEqual([]);
  });

  testOnShared('would not be with its parts out of order, or with a plain Override inside a bt:Url', async () => {
    expect(await validateManifest(manifest.replace(/<AllFormFactors>[^]*<\/AllFormFactors>/, '').replace('</DesktopFormFactor>', '</DesktopFormFactor><AllFormFactors/>'))).not.toEqual([]);
    expect(await validateManifest(manifest.replace('<bt:Override Locale="fr-FR" Value="https://vigie.example/functions.fr.json"/>', '<Override Locale="fr-FR" Value="https://vigie.example/functions.fr.json"/>'))).not.toEqual([]);
  });
});
