import type { SerialDay } from '../../src/base/serialDay';
import type { WrittenCell } from '../../src/hosts/workbook';
import { FIELD_KEYS } from '../../src/ledger/readingFailure';
import { FIELDS } from '../../src/ledger/field';
import type { WrittenList } from '../effects/paneEffects';
import type { PaneSettings } from '../state/paneSettings';

/** The name of our settings sheet: the same in both languages, since its names are. */
const SHEET = 'Vigie Options';

/**
 * The settings as our sheet: `VigieOptions` is the key · value range that functions take as their last argument,
 * `VigieAsOf` the day that formulas can refer to.
 */
export function optionsList({ options }: PaneSettings, asOf: SerialDay): WrittenList {
  const rows: (readonly [string, WrittenCell])[] = [
    ['grace', options.grace],
    ['tolerance', options.tolerance],
    ['grade B', options.gradeBounds[0]], ['grade C', options.gradeBounds[1]], ['grade D', options.gradeBounds[2]], ['grade E', options.gradeBounds[3]],
    ['dso days', options.dsoDays],
    ...(options.language === null ? [] : [['language', options.language] as const]),
    ...(options.currency === null ? [] : [['currency', options.currency] as const]),
    ...(options.defaultTerms === null ? [] : [['default terms', options.defaultTerms] as const]),
    ...(options.dateOrder === null ? [] : [['date order', options.dateOrder] as const]),
    ...FIELDS.flatMap((field) => (options.mapping[field] === undefined ? [] : [[`column ${FIELD_KEYS[field].en}`, options.mapping[field]] as const])),
  ];
  return {
    sheet: SHEET,
    rows: [['as of', { day: asOf }], ...rows],
    names: [
      { name: 'VigieAsOf', row: 1, column: 2, rows: 1, columns: 1 },
      { name: 'VigieOptions', row: 2, column: 1, rows: rows.length, columns: 2 },
    ],
  };
}
