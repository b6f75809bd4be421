import { wellFormedText } from './wellFormedText';

/**
 * Text as it may stand anywhere in HTML, in an element or in a quoted attribute: no sign of it is markup.
 *
 * @example
 * htmlText('<b>"R&D"</b>') // '&lt;b&gt;&quot;R&amp;D&quot;&lt;/b&gt;'
 */
export function htmlText(text: string): string {
  return wellFormedText(text).replace(/[&<>"'`]/g, (sign) => ENTITIES[sign]!);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };
