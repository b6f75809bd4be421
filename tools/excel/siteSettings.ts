import type { Text } from '../../src/base/text';
import { SITE_ADDRESS } from '../generate/siteAddress';

/** What a build for Excel is told from outside. */
export interface SiteSettings {
  /** The address of the folder from which the add-in is served, without a slash at the end. */
  readonly site: string;
  /** Who answers questions: an e-mail address or a page. */
  readonly contact: string | null;
}

/**
 * The settings from `VIGIE_SITE` and `VIGIE_CONTACT`.
 *
 * @throws {RangeError} unless the site is a https address: Excel loads nothing else
 */
export function siteSettings(environment: Readonly<Record<string, string | undefined>>): SiteSettings {
  const site = (environment['VIGIE_SITE'] ?? SITE_ADDRESS).replace(/\/+$/, '');
  if (!/^https:\/\/[a-z0-9.-]+(:\d+)?(\/[\w.~/-]*)?$/i.test(site)) throw new RangeError(`VIGIE_SITE must be a https address without spaces, such as https://example.com/vigie; it is "${site}"`);
  return { site, contact: environment['VIGIE_CONTACT']?.trim() || null };
}

/** The sentence of the pages that says where to write. */
export function contactSentence({ contact }: SiteSettings): Text {
  return contact === null
    ? { fr: 'Adressez-vous à la personne ou à la société qui vous a fourni ce complément.', en: 'Turn to the person or company that gave you this add-in.' }
    : { fr: `Écrivez à ${contact}.`, en: `Write to ${contact}.` };
}
