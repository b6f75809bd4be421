import { parse } from 'acorn';
import { gzipSync } from 'node:zlib';
import { builtFile } from '../support/builtFile';

const page = builtFile('sheets-sidebar', 'sidebar.html');
const scripts = [...page.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(([, attributes, text]) => ({ attributes: attributes!, text: text! }));
const tree = parse(scripts[0]!.text, { ecmaVersion: 2019, sourceType: 'script' });

test('the sidebar is one page that asks for nothing else', () => {
  expect(scripts).toHaveLength(1);
  expect(page).toContain('<base target="_top">');
  expect(page).not.toMatch(/<(script|link|img|iframe)\b[^>]*\b(src|href)=/);
  expect(scripts[0]!.attributes).not.toMatch(/src|module/);
});

test('it has no template literal, where the service would strip what follows //, and no script tag in a string', () => {
  const kinds = new Set<string>();
  JSON.stringify(tree, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string') kinds.add(value.type);
    return typeof value === 'bigint' ? String(value) : value;
  });
  expect(kinds.has('CallExpression')).toBe(true);
  expect(kinds.has('TemplateLiteral')).toBe(false);
  expect(page.match(/<\/script/gi)).toHaveLength(1);
  expect(scripts[0]!.text).not.toContain('<!--');
});

test('its texts are ASCII alone, and nothing in it looks like a scriptlet', () => {
  const texts = new Set<string>();
  JSON.stringify(tree, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'raw' in value && 'value' in value && typeof value.value === 'string') texts.add(value.raw as string);
    return typeof value === 'bigint' ? String(value) : value;
  });
  expect(texts.size).toBeGreaterThan(1000);
  expect([...texts].filter((text) => /[^\x00-\x7f]/.test(text))).toEqual([]);
  expect(page).not.toContain('<?');
});

test('it weighs at most 400 KB compressed', () => {
  expect(gzipSync(page).length).toBeLessThanOrEqual(400 * 1024);
});
