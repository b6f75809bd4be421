import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteSettings } from '../../tools/excel/siteSettings';
import { testOnShared } from '../support/shared';
import { manifestFacts } from './manifestFacts';
import { validateManifest } from './validateManifest';

const manifest = readFileSync(join(process.cwd(), 'manifest.xml'), 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

function built(environment: Record<string, string>): Readonly<Record<string, string | Buffer>> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return (require('../../webpack/excelHostFiles.js') as { hostFiles: (environment: Record<string, string>) => Readonly<Record<string, string | Buffer>> }).hostFiles(environment);
}
const site = 'https://example.org/vigie';
const files = built({ VIGIE_SITE: `${site}/`, VIGIE_CONTACT: 'aide@example.org' });
const facts = manifestFacts(files['manifest.xml'] as string);

describe('the manifest against the official schema', () => {
  testOnShared('is valid, as it is kept and as it is built', async () => {
    expect(await validateManifest(manifest)).toEqual([]);
    expect(await validateManifest(files['manifest.xml'] as string)).toEqual([]);
  });

  testOnShared('would not be with its parts out of order, or with a plain Override inside a bt:Url', async () => {
    const override = '<bt:Override Locale="fr-FR" Value="https://vigie.example/functions.fr.json"/>';
    expect(await validateManifest(manifest.replace(/<AllFormFactors>[^]*<\/AllFormFactors>/, '').replace('</DesktopFormFactor>', '</DesktopFormFactor><AllFormFactors/>'))).not.toEqual([]);
    expect(await validateManifest(manifest.replace(override, override.replace('bt:', '')))).not.toEqual([]);
  });
});

describe('what the schema does not see', () => {
  test('every resid resolves to a resource of the right kind, and every resource is used', () => {
    expect(facts.references.filter(({ kind, resid }) => facts.resources.get(resid) !== kind)).toEqual([]);
    expect([...facts.resources.keys()].filter((id) => !facts.references.some(({ resid }) => resid === id))).toEqual([]);
    expect(facts.ids.length).toBe(new Set(facts.ids).size);
    expect([...facts.resources.keys()].filter((id) => id.length > 32)).toEqual([]);
  });

  test('texts keep to their lengths', () => {
    for (const { kind, value } of facts.strings) expect([kind, value, value.length <= (kind === 'ShortString' ? 125 : 250)]).toEqual([kind, value, true]);
  });

  test('every address is https, on one site, and its file exists', () => {
    expect(facts.addresses.length).toBeGreaterThan(12);
    for (const address of facts.addresses) {
      expect(address.startsWith(`${site}/`)).toBe(true);
      const path = address.slice(site.length + 1).replace(/#.*$/, '');
      if (path !== 'pane.html' && path !== 'functions.js') expect(Object.keys(files)).toContain(path);
    }
  });

  test('one runtime: its page is the functions’ page, the pane and the function file', () => {
    const of = (element: string): string[] => [...(files['manifest.xml'] as string).matchAll(new RegExp(`<${element}[^>]*resid="([^"]*)"`, 'g'))].map(([, resid]) => resid!);
    expect(of('Runtime')).toEqual(['Vigie.Pane.Url']);
    expect(of('FunctionFile')).toEqual(['Vigie.Pane.Url']);
    expect(/<Page>\s*<SourceLocation resid="Vigie.Pane.Url"\/>/.test(manifest)).toBe(true);
    expect(/<TaskpaneId>Vigie.Pane<\/TaskpaneId>\s*<SourceLocation resid="Vigie.Pane.Url"\/>/.test(manifest)).toBe(true);
    expect(manifest).not.toContain('<Namespace');
  });

  test('its id is a GUID of its own, its version that of the package', () => {
    const id = /<Id>([^<]*)<\/Id>/.exec(manifest)![1]!;
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(files['manifest.xml']).toContain(`<Version>${version}.0</Version>`);
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
  });

  test('icons have the sizes that they claim', () => {
    for (const size of [16, 32, 64, 80, 128]) {
      const png = files[`assets/icon-${size}.png`] as Buffer;
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  test('each place for an icon gets the one of its size', () => {
    const xml = files['manifest.xml'] as string;
    const url = (resid: string): string => new RegExp(`<bt:Image id="${resid}" DefaultValue="([^"]*)"`).exec(xml)![1]!;
    const asked = [...xml.matchAll(/<bt:Image size="(\d+)" resid="([^"]*)"/g)].map(([, size, resid]) => [Number(size), url(resid!)]);
    expect(asked.map(([size]) => size)).toEqual([16, 32, 80, 16, 32, 80]);
    for (const [size, address] of asked) expect(address).toBe(`${site}/assets/icon-${size}.png`);
    expect(xml).toContain(`<IconUrl DefaultValue="${site}/assets/icon-32.png"/>`);
    expect(xml).toContain(`<HighResolutionIconUrl DefaultValue="${site}/assets/icon-64.png"/>`);
  });

  test('no file of the build names this machine or the placeholder address', () => {
    for (const [path, content] of Object.entries(files)) {
      if (typeof content !== 'string') continue;
      expect([path, /localhost|127\.0\.0\.1|vigie\.example|\{\{/.exec(content)?.[0]]).toEqual([path, undefined]);
    }
    expect(files['support.html']).toContain('aide@example.org');
  });

  test('the pages load nothing from elsewhere and say which language they speak', () => {
    for (const [path, content] of Object.entries(files)) {
      if (!path.endsWith('.html')) continue;
      const html = content as string;
      expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none'/);
      expect(html).toMatch(/<html lang="(fr|en)">/);
      expect([...html.matchAll(/(?:src|href)="(https?:[^"]*)"/g)].map(([, url]) => url)).toEqual([]);
      const links = [...html.matchAll(/href="([^"#]+\.html)(?:#[^"]*)?"/g)].map(([, url]) => new URL(url!, `https://x/${path}`).pathname.slice(1));
      expect(links.filter((link) => !(link in files))).toEqual([]);
    }
  });

  test('a site that is not https is refused with a sentence', () => {
    expect(() => siteSettings({ VIGIE_SITE: 'http://example.org' })).toThrow(/VIGIE_SITE must be a https address/);
    expect(siteSettings({ VIGIE_SITE: 'https://example.org/a/' }).site).toBe('https://example.org/a');
  });
});
