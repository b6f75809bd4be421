import { fc } from '../../support/laws';
import { drain } from '../../../src/base/steps';
import { calendarCodes } from '../../../src/base/calendar';
import { catalog } from '../../../functions/catalog/catalog';
import { runFunction } from '../../../functions/run';
import { createCache } from '../../../functions/run/cache';
import { coreReaders } from '../../../functions/run/coreReaders';
import { DEFAULT_OPTIONS, type Options } from '../../../src/ledger/options';
import type { LadderOptions } from '../../../src/ledger/reminderOptions';
import { logHeader } from '../../../src/reminders/logColumns';
import { logRow } from '../../../src/reminders/logRow';
import { LEVEL_NAMES } from '../../../src/reminders/reminderReason';
import { asRead } from '../../../src/sample/sampleCell';
import { sampleClientsTable } from '../../../src/sample/sampleClientsTable';
import { sampleLedger } from '../../../src/sample/sampleLedger';
import { analyseLedger } from '../../../taskpane/analysis/analyseLedger';
import { optionsList } from '../../../taskpane/lists/optionsList';
import { DEFAULT_SETTINGS } from '../../../taskpane/state/paneSettings';
import { outcome, reminder } from '../../reminders/logEvents';
import { DAY, place } from '../support';

// The reminder list in a cell and in the pane, for many settings: what the user sets in the pane goes through the settings
// sheet to the cell, and every line is the same.
const [header, ...rows] = asRead(sampleLedger(DAY, 'fr'));
const paid = header!.findIndex((cell) => /payé|réglé/i.test(String(cell)));
// Nobody paid in the last five days, so that bank data can be called old.
const ledger = [header!, ...rows.slice(-500).map((row) => row.map((cell, column) => (column === paid && Number(cell) > DAY - 5 ? null : cell)))];
const clients = asRead(sampleClientsTable('fr'));
const names = [...new Set(rows.slice(-500).map((row) => String(row[0])))];
const log = [logHeader('en'), ...names.slice(0, 24).map((name, at) => (at % 4 === 3
  ? outcome(name, DAY - 6, 'promised', { promisedOn: DAY - 2 - (at % 8) })
  : reminder(name, DAY - 6 - at, (1 + at % 3) as 1 | 2 | 3))).map((event) => asRead([logRow(event, 2)])[0]!)];
const spec = catalog.find(({ name }) => name === 'REMINDERS')!;
const cache = createCache(coreReaders);

const ladder: fc.Arbitrary<LadderOptions> = fc.record({
  stepDays: fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { minLength: 4, maxLength: 4 }).map((days) => days.sort((a, b) => a - b) as unknown as LadderOptions['stepDays']),
  minimumGap: fc.integer({ min: 1, max: 20 }), capCount: fc.integer({ min: 1, max: 4 }), capDays: fc.integer({ min: 1, max: 60 }),
});
const money = fc.constantFrom(0, 0.5, 15, 250, 2_000, 9_999.99);
const options: fc.Arbitrary<Options> = fc.record({
  country: fc.constantFrom('FR', 'GB', 'CH', 'DE', 'EU'), scoreNaturalPersons: fc.boolean(),
  reminders: fc.record({
    calendar: fc.constantFrom(null, ...calendarCodes()), courtesyDays: fc.integer({ min: 0, max: 30 }), floor: money, callFrom: money,
    contactCost: fc.record({ mail: money, call: money, letter: money, registered: money }), promiseGrace: fc.integer({ min: 0, max: 9 }),
    announcedWait: fc.integer({ min: 0, max: 9 }), staleDays: fc.integer({ min: 1, max: 60 }), namePenalties: fc.boolean(),
    deadlineDays: fc.record({ lastNotice: fc.integer({ min: 1, max: 30 }), formalNotice: fc.integer({ min: 1, max: 30 }) }),
    ladders: fc.record({ business: ladder, person: ladder, publicBody: ladder }),
  }),
}).map((given) => ({ ...DEFAULT_OPTIONS, ...given }));

/** The list as the cell shows it, and as the pane has it, line by line. */
function both(given: Options, language: 'fr' | 'en'): { readonly cell: unknown; readonly pane: unknown } {
  const settings = { ...DEFAULT_SETTINGS, asOf: DAY, options: { ...given, language } };
  const sheet = optionsList(settings, DAY, language).rows.slice(1);
  const cell = runFunction(spec, [ledger, DAY, null, clients, log, sheet], cache) as unknown as readonly (readonly unknown[])[];
  const made = drain(analyseLedger({ place, cells: ledger, payments: null, clients: { place, cells: clients }, log: { place, cells: log }, settings, today: DAY }));
  if (!made.ok) throw new Error(made.failure.text.en);
  const major = (minor: number): number => Number((minor / 100).toFixed(2));
  return {
    cell: cell.slice(1).map((row) => [row[0], row[2], row[4], row[5], row[6], row[7], row[8], row[9], row[10]]),
    pane: made.analysis.reminders.map((line) => [
      line.name, LEVEL_NAMES[line.level]![language], major(line.overdueAmount), major(line.soonDueAmount), major(line.expected), line.invoiceCount,
      line.oldestDaysOverdue, line.reason[language], line.warnings.map((warning) => warning[language]).join(' '),
    ]),
  };
}

test('REMINDERS in a cell and the list in the pane are the same for any settings, and settings matter', () => {
  const usual = { fr: JSON.stringify(both(DEFAULT_OPTIONS, 'fr').pane), en: JSON.stringify(both(DEFAULT_OPTIONS, 'en').pane) };
  let different = 0;
  fc.assert(fc.property(options, fc.constantFrom('fr' as const, 'en' as const), (given, language) => {
    const { cell, pane } = both(given, language);
    expect(cell).toEqual(pane);
    if (JSON.stringify(pane) !== usual[language]) different += 1;
  }), { numRuns: 25, seed: 46_000 });
  expect(different).toBeGreaterThan(20);
});

test.each<[string, (options: Options) => Options]>([
  ['the minimum gap', (given) => withLadder(given, { minimumGap: 60 })],
  ['the frequency cap', (given) => withLadder(given, { capCount: 1, capDays: 365 })],
  ['the days of the steps', (given) => withLadder(given, { stepDays: [300, 310, 320, 330] })],
  ['the least amount', (given) => ({ ...given, reminders: { ...given.reminders, floor: 3_000 } })],
  ['the cost of a contact', (given) => ({ ...given, reminders: { ...given.reminders, contactCost: { mail: 900, call: 900, letter: 900, registered: 900 } } })],
  ['the days without payment', (given) => ({ ...given, reminders: { ...given.reminders, staleDays: 1 } })],
  ['the courtesy days', (given) => ({ ...given, reminders: { ...given.reminders, courtesyDays: 30 } })],
])('%s alone changes the list in a cell', (_, change) => {
  expect(both(change(DEFAULT_OPTIONS), 'en').cell).not.toEqual(both(DEFAULT_OPTIONS, 'en').cell);
});

function withLadder(given: Options, change: Partial<LadderOptions>): Options {
  return { ...given, reminders: { ...given.reminders, ladders: { ...given.reminders.ladders, business: { ...given.reminders.ladders.business, ...change } } } };
}
