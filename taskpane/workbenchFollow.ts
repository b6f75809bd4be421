import type { Language } from '../src/base/text';
import { writeJoin } from '../src/hosts/workbench/joinSheet';
import type { LiveSheets } from '../src/hosts/workbench/liveSheets';
import type { OpenBook } from '../src/hosts/workbench/openBook';
import { namePlace, rangeOf, sheetPlace } from '../src/hosts/workbench/places';
import type { SheetRange } from '../src/hosts/workbench/rangeText';
import type { Place, WrittenCell } from '../src/hosts/workbook';
import { ledgerCells } from '../src/ledger/ledgerCells';
import type { FollowedUse, LedgerUse } from './effects/world';
import { liveSheetsOf, SHEET_NAMES } from './workbenchSheets';
import { plainCell } from './workbenchRows';

type Rows = readonly (readonly WrittenCell[])[];

/** What the live sheets show at the opening. */
export interface OpenedLedger {
  /** The clients that the opening sheet lists one by one; null where one formula lists them all. */
  readonly names: readonly string[] | null;
  /** What was joined of two files. */
  readonly joined: Rows | null;
}

/**
 * Makes the cells follow the pane: the name `Ledger` stands for the table that the pane reads, or for the sheet on which
 * its payments were joined to it, and the sheets of live formulas take its settings and have room for its clients. Called
 * with every ledger that could be read, so that a table that is none takes nothing over.
 */
export function followPane(book: OpenBook, live: LiveSheets, language: Language, opened: OpenedLedger): (use: LedgerUse) => FollowedUse {
  let { names, joined } = opened;
  let last = standsAt(book, book.namedRange('Ledger'));

  function pointAt({ place, payments, ledger }: LedgerUse): Pick<FollowedUse, 'place' | 'payments'> {
    if (payments === null) {
      const range = rangeOf(book, place);
      book.setName('Ledger', range);
      return { place: namePlace('Ledger', range), payments };
    }
    const sources = { place: besideLedger(book, place, 'LedgerInvoices'), payments: besideLedger(book, payments, 'LedgerPayments') };
    const rows = ledgerCells(ledger, language).map((row) => row.map(plainCell));
    const range = writeJoin(book, SHEET_NAMES.join[language], rows, joined);
    joined = rows;
    book.setName('Ledger', range);
    return sources;
  }

  return (use) => {
    const after = pointAt(use);
    const now = standsAt(book, book.namedRange('Ledger'));
    if (now !== last) names = null;
    last = now;
    const clients = use.ledger.clients.length;
    const kept = liveSheetsOf(names, clients, language, use.withSettings).flatMap(({ sheet, least }) => live.put(sheet, least) ?? []);
    return { ...after, kept };
  };
}

/** A place that stays where it is when `Ledger` moves on. */
function besideLedger(book: OpenBook, place: Place, name: string): Place {
  if (place.formula !== 'Ledger') return place;
  const range = rangeOf(book, place);
  if (range.startRow === 0 && range.startColumn === 0) return sheetPlace(book.sheet(range.sheet)!.getSheetId(), range);
  book.setName(name, range);
  return namePlace(name, range);
}

/** Where the ledger begins; its sheet may be renamed, its rows may grow. */
function standsAt(book: OpenBook, range: SheetRange | null): string | null {
  return range && `${book.sheet(range.sheet)?.getSheetId()} ${range.startRow} ${range.startColumn}`;
}
