import { settingsTooLongError } from '../sheetsErrors';
import type { Properties } from './services';

const KEY = 'vigie.settings';
/** Characters per property: at three bytes each, below the 9 KB that a property holds. */
const PART = 2_800;
/** Below the 500 KB that all properties of a document hold together, at three bytes a character. */
const MOST = 150_000;

/** The settings as they were written, from the parts that a property each holds; null if there are none, or if one is missing. */
export function readSettingsText(properties: Properties): string | null {
  const all = properties.getProperties();
  const parts = Number(all[KEY]);
  if (!(parts >= 1)) return null;
  const texts = Array.from({ length: parts }, (_, at) => all[`${KEY}.${at}`]);
  return texts.some((text) => text === undefined) ? null : texts.join('');
}

/** Keeps the settings, in as many properties as they need; all are set in one call, so that no mixture is read. */
export function writeSettingsText(properties: Properties, text: string): void {
  if (text.length > MOST) throw settingsTooLongError();
  const before = Number(properties.getProperties()[KEY] ?? 0);
  const parts = Math.max(1, Math.ceil(text.length / PART));
  const entries = Array.from({ length: parts }, (_, at) => [`${KEY}.${at}`, text.slice(at * PART, (at + 1) * PART)] as const);
  properties.setProperties(Object.fromEntries([...entries, [KEY, String(parts)]]));
  for (let at = parts; at < before; at += 1) properties.deleteProperty(`${KEY}.${at}`);
}
