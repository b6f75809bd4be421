import { isoDay, NO_DAY, type SerialDay } from '../../src/base/serialDay';
import type { Text } from '../../src/base/text';
import { FIELD_NAMES } from '../../src/ledger/field';
import type { Reading } from '../../src/ledger/reading';
import { isIssued, openPart } from '../../src/metrics/invoiceState';

/** A line of the summary: the figure, and what it says. */
export interface SummaryLine {
  readonly found: string;
  readonly text: Text;
}

/** What a reading gave, in three lines: rows, columns, and what is known by a day; no day where no row is accepted. */
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
        fr: `${counts.rows} ligne${s(counts.rows)}\u00a0: ${counts.accepted} acceptée${s(counts.accepted)}, ${counts.rejected} rejetée${s(counts.rejected)}, ${counts.blank} vide${s(counts.blank)}`,
        en: `${counts.rows} row${counts.rows === 1 ? '' : 's'}: ${counts.accepted} accepted, ${counts.rejected} rejected, ${counts.blank} blank`,
      },
    },
    { found: String(columns.length), text: { fr: `colonnes\u00a0: ${named('fr')}`, en: `columns: ${named('en')}` } },
    {
      found: asOf === NO_DAY ? '' : isoDay(asOf),
      text: {
        fr: `jour d’arrêté\u00a0: ${known} facture${s(known)} connue${s(known)} à cette date, dont ${open} ouverte${s(open)}\u00a0; ${later} émise${s(later)} après`,
        en: `as-of day: ${known} invoice${known === 1 ? '' : 's'} known by then, ${open} of them open; ${later} issued later`,
      },
    },
  ];
}

/** The plural of French words for a number. */
function s(count: number): string {
  return count < 2 ? '' : 's';
}
