import { DEFAULT_OPTIONS, type Options } from '../../src/ledger/options';
import { readOptions } from '../../src/ledger/readOptions';
import { optionPairs } from './optionPairs';
import { readLetterhead } from './letterhead';
import { DEFAULT_SETTINGS, type PaneSettings } from './paneSettings';
import { readRememberedLog } from './rememberedLog';
import { readTemplates } from './readTemplates';

const VERSION = 1;

/** The settings as the text that the workbook keeps; options under the keys that a settings sheet shows. */
export function storedSettings(settings: PaneSettings): string {
  return JSON.stringify({ version: VERSION, ...settings, options: optionPairs(settings.options, 'en') });
}

/**
 * The settings from the text that the workbook kept. Whoever edited the file may have changed it: each entry is checked,
 * and one that is missing or not of its kind takes its default. A newer version than ours is not read at all.
 */
export function readStoredSettings(text: string | null): PaneSettings {
  const stored = parsed(text);
  if (stored === null || stored['version'] !== VERSION) return DEFAULT_SETTINGS;
  return {
    language: stored['language'] === 'fr' || stored['language'] === 'en' ? stored['language'] : null,
    placeId: textOrNull(stored['placeId']),
    paymentsId: textOrNull(stored['paymentsId']),
    clientsId: textOrNull(stored['clientsId']),
    asOf: wholeOrNull(stored['asOf']),
    options: optionsFrom(stored['options']),
    onSheet: stored['onSheet'] === true,
    sheetAsOf: wholeOrNull(stored['sheetAsOf']),
    letterhead: readLetterhead(stored['letterhead']),
    templates: readTemplates(stored['templates']),
    logged: readRememberedLog(stored['logged']),
  };
}

function optionsFrom(stored: unknown): Options {
  if (!Array.isArray(stored)) return DEFAULT_OPTIONS;
  const pairs = stored.filter((pair): pair is unknown[] => Array.isArray(pair) && pair.length === 2);
  const whole = readOptions(pairs);
  if (whole.ok) return whole.value;
  const good = readOptions(pairs.filter((pair) => readOptions([pair]).ok));
  return good.ok ? good.value : DEFAULT_OPTIONS;
}

function parsed(text: string | null): Record<string, unknown> | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const wholeOrNull = (value: unknown): number | null => (typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : null);
