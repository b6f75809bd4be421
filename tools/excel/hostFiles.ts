import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalog } from '../../functions/catalog/catalog';
import { htmlText } from '../../src/files/htmlText';
import { SITE_ADDRESS } from '../generate/siteAddress';
import { functionsPage } from './functionsPage';
import { iconSizes } from './iconSizes';
import { contactSentence, type SiteSettings } from './siteSettings';

/** Every file of dist/excel that is not a bundle: path → content, for the address where the folder will be served. */
export function hostFiles(root: string, settings: SiteSettings): Readonly<Record<string, string | Buffer>> {
  const text = (path: string): string => readFileSync(join(root, path), 'utf8');
  const { version } = JSON.parse(text('package.json')) as { version: string };
  const atSite = (content: string): string => content.split(SITE_ADDRESS).join(settings.site);
  const contact = contactSentence(settings);
  const page = (path: string): string => text(path)
    .replace(/\{\{version\}\}/g, version)
    .replace(/\{\{contact\.(fr|en)\}\}/g, (_, language: 'fr' | 'en') => htmlText(contact[language]));
  return {
    'manifest.xml': atSite(text('manifest.xml')).replace(/<Version>[^<]*<\/Version>/, `<Version>${manifestVersion(version)}</Version>`),
    'functions.json': atSite(text('functions/generated/functions.json')),
    'functions.fr.json': atSite(text('functions/generated/functions.fr.json')),
    'page.css': text('pages/page.css'),
    'support.html': page('pages/support.html'),
    'privacy.html': page('pages/privacy.html'),
    'help/index.html': page('pages/help.html'),
    'help/functions.fr.html': functionsPage(catalog, 'fr'),
    'help/functions.en.html': functionsPage(catalog, 'en'),
    ...Object.fromEntries(iconSizes.map((size) => [`assets/icon-${size}.png`, readFileSync(join(root, `assets/icon-${size}.png`))])),
  };
}

/** The version as a manifest writes it: four numbers, the last for a rebuild of the same release. */
export function manifestVersion(version: string): string {
  return `${version.split('-')[0]!}.0`;
}
