import { isoDay, type SerialDay } from '../../src/base/serialDay';
import type { Text } from '../../src/base/text';
import { FIELD_NAMES } from '../../src/ledger/field';
import type { Reading } from '../../src/ledger/reading';
import { isIssued, openPart } from '../../src/metrics/invoiceState';

/** A line of the summary: the figure, and what it says. */
export interface SummaryLine {
  readonly found: string;
  readonly text: Text;
}

/** What a reading gave, in three lines: rows, columns, and what is known by a day. */
export function readingSummary(reading: Reading, asOf: SerialDay): readonly SummaryLine[] {
  const { counts, columns, ledger } = reading;
  let known = 0;
  let open = 0;
  for (let invoice = 0; invoice < ledger.invoices.count; invoice++) {
    if (!isIssued(ledger, invoice, asOf)) continue;
    known += 1;
    if (openPart(ledger, invoice, asOf) > 0) open += 1;
  }
  const later = ledger.invoices.count - known;
  const named = (language: 'fr' | 'en'): string => columns.map(({ field, header }) => `${FIELD_NAMES[field][language]} = ${header}`).join(', ');
  return [
    {
      found: String(counts.rows),
      text: {
        fr: `${counts.rows} lignes\u00a0: ${counts.accepted} acceptées, ${counts.rejected} rejetées, ${counts.blank} vides`,
        en: `${counts.rows} rows: ${counts.accepted} accepted, ${counts.rejected} rejected, ${counts.blank} blank`,
      },
    },
    { found: String(columns.length), text: { fr: `colonnes\u00a0: ${named('fr')}`, en: `columns: ${named('en')}` } },
    {
      found: isoDay(asOf),
      text: {
        fr: `jour d’arrêté\u00a0: ${known} factures connues à cette date, dont ${open} ouvertes\u00a0; ${later} émises après`,
        en: `as-of day: ${known} invoices known by then, ${open} of them open; ${later} issued later`,
      },
    },
  ];
}
