import { FIELDS } from '../../src/ledger/field';
import { DEFAULT_OPTIONS, type Options } from '../../src/ledger/options';
import { isGradeBounds } from './isGradeBounds';
import { DEFAULT_SETTINGS, type PaneSettings } from './paneSettings';

const VERSION = 1;

/** The settings as the text that the workbook keeps. */
export function storedSettings(settings: PaneSettings): string {
  return JSON.stringify({ version: VERSION, ...settings });
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
    asOf: wholeOrNull(stored['asOf']),
    options: optionsFrom(isRecord(stored['options']) ? stored['options'] : {}),
    onSheet: stored['onSheet'] === true,
  };
}

function optionsFrom(stored: Record<string, unknown>): Options {
  const { language, currency, defaultTerms, grace, tolerance, gradeBounds, dsoDays, dateOrder, decimal } = stored;
  return {
    ...DEFAULT_OPTIONS,
    language: language === 'fr' || language === 'en' ? language : null,
    mapping: mappingFrom(stored['mapping']),
    currency: textOrNull(currency),
    defaultTerms: wholeOrNull(defaultTerms),
    grace: wholeOrNull(grace) ?? DEFAULT_OPTIONS.grace,
    tolerance: typeof tolerance === 'number' && tolerance >= 0 && Number.isFinite(tolerance) ? tolerance : DEFAULT_OPTIONS.tolerance,
    gradeBounds: isGradeBounds(gradeBounds) ? gradeBounds : DEFAULT_OPTIONS.gradeBounds,
    dsoDays: wholeOrNull(dsoDays) || DEFAULT_OPTIONS.dsoDays,
    dateOrder: dateOrder === 'dmy' || dateOrder === 'mdy' || dateOrder === 'ymd' ? dateOrder : null,
    decimal: decimal === '.' || decimal === ',' ? decimal : null,
    statusWords: statusWordsFrom(stored['statusWords']),
  };
}

function mappingFrom(stored: unknown): Options['mapping'] {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(Object.entries(stored).filter(([field, header]) => MAPPED.has(field) && typeof header === 'string'));
}

function statusWordsFrom(stored: unknown): Options['statusWords'] {
  if (!isRecord(stored)) return {};
  return Object.fromEntries(Object.entries(stored).filter(([status, words]) =>
    STATUSES.has(status) && Array.isArray(words) && words.every((word) => typeof word === 'string')));
}

const STATUSES: ReadonlySet<string> = new Set(['open', 'paid', 'disputed', 'cancelled']);
const MAPPED: ReadonlySet<string> = new Set(FIELDS);

function parsed(text: string | null): Record<string, unknown> | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const wholeOrNull = (value: unknown): number | null => (typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null);
