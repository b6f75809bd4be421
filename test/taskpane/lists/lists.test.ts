import { drain } from '../../../src/base/steps';
import { cashStudy } from '../../../taskpane/analysis/cashStudy';
import { termsStudy } from '../../../taskpane/analysis/termsStudy';
import { whatIfStudy } from '../../../taskpane/analysis/whatIfStudy';
import { dsoWritten, forecastWritten, lossWritten } from '../../../taskpane/lists/cashWritten';
import { feesWritten, termsWritten, whatIfWritten } from '../../../taskpane/lists/termsWritten';
import { agedWritten } from '../../../taskpane/lists/agedWritten';
import { clientsWritten } from '../../../taskpane/lists/clientsWritten';
import { invoicesWritten } from '../../../taskpane/lists/invoicesWritten';
import { issuesWritten } from '../../../taskpane/lists/issuesWritten';
import { optionsList } from '../../../taskpane/lists/optionsList';
import { reminderWritten } from '../../../taskpane/lists/reminderWritten';
import { clientInvoices } from '../../../taskpane/analysis/clientInvoices';
import type { WrittenList } from '../../../taskpane/effects/paneEffects';
import { DEFAULT_SETTINGS } from '../../../taskpane/state/paneSettings';
import { analysisOf, DAY, smallLedger } from '../support';

const analysis = analysisOf();
const durand = analysis.clients[1]!;
const cash = drain(cashStudy(analysis));
const terms = drain(termsStudy(analysis));
const whatIf = drain(whatIfStudy(analysis, { whom: 'client', client: 'Durand', grade: 'A', offer: 'days30' }));
if (!cash.forecast.ok || !whatIf.ok) throw new Error('the small ledger is long enough for all of it');
const { forecast: { value: forecast }, dso, loss } = cash;
const lists: readonly (readonly [string, (language: 'fr' | 'en') => WrittenList])[] = [
  ['clients', (language) => clientsWritten(analysis, analysis.clients, language)],
  ['aged balance', (language) => agedWritten(analysis, language)],
  ['invoices', (language) => invoicesWritten(analysis, durand, clientInvoices(analysis, 1), language)],
  ['issues', (language) => issuesWritten(analysis.reading.issues, language)],
  ['reminders', (language) => reminderWritten(analysis, language)],
  ['forecast', (language) => forecastWritten(analysis, forecast, language)],
  ['DSO', (language) => dsoWritten(analysis, dso, language)],
  ['credit loss', (language) => lossWritten(analysis, loss, language)],
  ['terms', (language) => termsWritten(analysis, terms.lines, language)],
  ['late fees', (language) => feesWritten(analysis, terms.fees, language)],
  ['what-if', (language) => whatIfWritten(analysis, whatIf.value, language)],
  ['options', (language) => optionsList(DEFAULT_SETTINGS, DAY, language)],
];

describe.each(lists)('%s', (_name, list) => {
  test.each(['fr', 'en'] as const)('is a rectangle with plain values and a sheet name that every host takes (%s)', (language) => {
    const { rows, sheet } = list(language);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(sheet.length).toBeLessThanOrEqual(31);
    expect(sheet).not.toMatch(/[\\/?*[\]:']/);
    expect(sheet).toMatch(/^Vigie /);
    expect(rows.flat().some((cell) => typeof cell === 'number' && !Number.isFinite(cell))).toBe(false);
  });
});

test.each(['fr', 'en'] as const)('a chart rests on the table that it stands beside: headers, figures, points, each once (%s)', (language) => {
  const drawn = lists.flatMap(([name, list]) => (list(language).charts ?? []).map((chart) => ({ name, rows: list(language).rows, chart })));
  expect(drawn.map(({ name }) => name)).toEqual(['aged balance', 'forecast', 'DSO', 'what-if', 'what-if']);
  expect(new Set(drawn.map(({ chart }) => chart.name)).size).toBe(drawn.length);
  for (const { rows, chart } of drawn) {
    expect(chart.corner.column).toBeGreaterThan(rows[0]!.length + 1);
    const body = rows.slice(chart.headerRow, chart.headerRow + chart.rows);
    expect(body).toHaveLength(chart.rows);
    expect(body.every((row) => typeof row[chart.categories - 1] === 'string' || typeof (row[chart.categories - 1] as { day: number }).day === 'number')).toBe(true);
    for (const { name, column } of chart.series) {
      expect(rows[chart.headerRow - 1]![column - 1]).toBe(name);
      expect(body.every((row) => row[column - 1] === null || typeof row[column - 1] === 'number')).toBe(true);
      expect(body.some((row) => typeof row[column - 1] === 'number')).toBe(true);
    }
    expect(chart.axis).not.toBe('');
  }
});

test('amounts are in major units, days are days, the figures are those of the pane', () => {
  expect(invoicesWritten(analysis, durand, clientInvoices(analysis, 1), 'en').rows.slice(2)).toEqual([
    ['Durand', 'F5', { day: DAY - 60 }, 700, 700, 60, '60 d late'],
    ['Durand', 'F6', { day: DAY - 30 }, 250.5, 250.5, 30, '30 d late'],
    ['Durand', 'F4', { day: DAY - 160 }, 800, 0, 60, 'paid 60 d late'],
  ]);
  expect(agedWritten(analysis, 'en').rows).toEqual([
    ['Figures as of', { day: DAY }], ['Bucket', 'Open'],
    ['Not due', 300], ['1–30 d', 250.5], ['31–60 d', 700], ['61–90 d', 0], ['91–120 d', 0], ['> 120 d', 0],
  ]);
  expect(reminderWritten(analysis, 'en').rows[2]!.slice(0, 4)).toEqual([1, 'Durand', durand.grade, 950.5]);
});

test('a name that looks like a formula goes out as the text it is: the port keeps text text', () => {
  const hostile = analysisOf(smallLedger.map((row) => row.map((cell) => (cell === 'Durand' ? '=HYPERLINK("x")' : cell))));
  expect(clientsWritten(hostile, hostile.clients, 'en').rows[3]![0]).toBe('=HYPERLINK("x")');
});
