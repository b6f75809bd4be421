import { isoDay } from '../../src/base/serialDay';
import { InvoiceFlag } from '../../src/ledger/ledger';
import { DEFAULT_OPTIONS } from '../../src/ledger/options';
import { readLedger } from '../../src/ledger/readLedger';
import { cells, day, HEADER, issues, reading } from './written';

describe('a ledger is read', () => {
  test('from French text cells', () => {
    const { ledger, counts, issues: found, language } = reading(cells(`
      ${HEADER}
      Dupont |F1|31/01/2024|01/03/2024|1 234,56 €|15/03/2024
      DUPONT |F2|15/02/2024|16/03/2024|100,00 €  |
    `));
    expect(counts).toEqual({ rows: 2, accepted: 2, rejected: 0, blank: 0 });
    expect(ledger.clients).toEqual(['Dupont']);
    expect(ledger.clientIds.get('dupont')).toBe(0);
    expect(ledger.clientIds.get('total')).toBeUndefined();
    expect(ledger.currencies).toEqual(['EUR']);
    expect([...ledger.invoices.amount]).toEqual([123456, 10000]);
    expect([...ledger.invoices.settled].map((one) => (one === 0 ? null : isoDay(one)))).toEqual(['2024-03-15', null]);
    expect([...ledger.invoices.issued].map(isoDay)).toEqual(['2024-01-31', '2024-02-15']);
    expect(isoDay(ledger.lastEvent)).toBe('2024-03-15');
    expect(language).toBe('fr');
    expect(found.every(({ severity }) => severity === 'note')).toBe(true);
  });

  test('the same from Excel, Sheets and text', () => {
    const header = ['Customer', 'Invoice no', 'Invoice date', 'Due date', 'Amount', 'Paid on'];
    // Sheets hands over dates of another realm, at local midnight.
    const sheets = (iso: string): unknown => ({ [Symbol.toStringTag]: 'Date', getFullYear: () => Number(iso.slice(0, 4)), getMonth: () => Number(iso.slice(5, 7)) - 1, getDate: () => Number(iso.slice(8)), getTime: () => 0 });
    const excel = reading([header, ['A', 'X1', day('2024-01-02'), day('2024-02-01'), 10.5, 0], [0, 0, 0, 0, 0, 0]]);
    const typed = reading([header, [{ type: 'String', basicValue: 'A' }, 'X1', { type: 'Double', basicValue: day('2024-01-02') }, day('2024-02-01'), 10.5, null]]);
    const google = reading([header, ['A', 'X1', sheets('2024-01-02'), sheets('2024-02-01'), 10.5, ''], ['', '', '', '', '', '']]);
    const text = reading([header, ['A', 'X1', '2024-01-02', '2024-02-01', '10.50', '']]);
    for (const other of [typed, google, text]) expect(other.ledger).toEqual(excel.ledger);
    expect(google.counts).toEqual({ rows: 2, accepted: 1, rejected: 0, blank: 1 });
    expect(excel.counts).toEqual({ rows: 2, accepted: 1, rejected: 0, blank: 1 });
  });

  test('whatever the order of the columns', () => {
    const rows = cells(`
      ${HEADER}
      A|1|2024-01-31|2024-03-01|10|
      B|2|2024-02-01|2024-03-02|20|2024-03-05
    `);
    const turned = rows.map((row) => [row[5]!, row[2]!, row[0]!, row[4]!, row[3]!, row[1]!]);
    expect(reading(turned).ledger).toEqual(reading(rows).ledger);
  });

  test('below titles, above a total, with headers repeated', () => {
    const given = reading(cells(`
      Grand livre clients|||||
      |||||
      ${HEADER}
      A|1|2024-01-31|2024-03-01|10|
      ${HEADER}
      Total Énergies|2|2024-01-31|2024-03-01|20|
      Total|||| 30|
    `));
    expect(given.headerRow).toBe(3);
    expect(given.counts).toEqual({ rows: 4, accepted: 2, rejected: 2, blank: 0 });
    expect(given.issues.map(({ code }) => code)).toEqual(['titles-skipped', 'repeated-header', 'totals-row']);
    expect(given.ledger.clients).toEqual(['A', 'Total Énergies']);
  });

  test('under the row that names most columns, whatever shorter ones stand above and below', () => {
    const given = reading([
      ['Client', 'Date'],
      ['Client', 'Facture', 'Date', 'Échéance', 'Montant', 'Payé le'],
      ['Client', 'Date', 'Montant'],
      ['A', '1', '2024-01-31', '2024-03-01', '10', ''],
    ]);
    expect([given.headerRow, given.counts.accepted]).toEqual([2, 1]);
    expect(given.issues.find(({ code }) => code === 'titles-skipped')?.text.en).toContain('1');
  });

  test('under a header of two merged rows', () => {
    const given = reading([
      ['Client', 'Facture', '', '', '', ''],
      ['', 'N°', 'Date', 'Échéance', 'Montant', 'Payé le'],
      ['A', '1', '2024-01-31', '2024-03-01', '10', ''],
    ]);
    expect(given.counts.accepted).toBe(1);
    expect(given.ledger.clients).toEqual(['A']);
  });

  test.each([
    ['Net 30', '2024-03-01'], ['30', '2024-03-01'], ['60 net', '2024-03-31'], ['30 j fin de mois', '2024-03-31'], ['45 FDM', '2024-03-31'], ['30 jours', '2024-03-01'],
    ['à réception', '2024-01-31'], ['45 EOM', '2024-03-31'], ['30 jours fin de mois le 10', '2024-04-10'],
    ['30 jours le 15', '2024-03-15'], ['15 j le 15', '2024-02-15'], ['30 days, the 31st', '2024-03-31'],
  ])('the due date from terms %s', (terms, due) => {
    const { ledger } = reading(cells(`Client|Date|Conditions|Montant\nA|2024-01-31|${terms}|10`));
    expect(isoDay(ledger.invoices.due[0]!)).toBe(due);
    expect(ledger.invoices.flags[0]).toBe(InvoiceFlag.dueInferred);
  });

  test.each(['30 15', '30,15', '30.20', '30.5'])('terms of two numbers without a word are not guessed: %s', (terms) => {
    const { counts, issues: found } = reading(cells(`Client|Date|Conditions|Montant\nA|2024-01-31|${terms}|10`));
    expect([counts.rejected, found[0]!.code, found[0]!.found]).toEqual([1, 'terms-unreadable', terms]);
  });

  test('with terms from the option and from the client', () => {
    const given = cells('Client|Date|Échéance|Montant\nA|2024-01-31||10\nb|2024-01-31||10');
    const outcome = readLedger(given, { ...DEFAULT_OPTIONS, defaultTerms: 10 }, new Map([['B', { days: 20, endOfMonth: false, dayOfMonth: 0 }]]));
    expect(outcome.ok && [...outcome.value.ledger.invoices.due].map(isoDay)).toEqual(['2024-02-10', '2024-02-20']);
  });
});

describe('facts beat status', () => {
  const COLUMNS = 'Client|Facture|Date|Échéance|Montant|Payé le|Montant payé|Solde|Statut';
  test.each([
    ['paid without a day is closed', 'A|1|2024-01-01|2024-01-31|100||||payée', { settled: 0, undated: 0, flags: InvoiceFlag.closedWithoutDay }, 'paid-without-day'],
    ['open with a full payment is paid', 'A|1|2024-01-01|2024-01-31|100|2024-02-01|||ouverte', { settled: 45323, undated: 0, flags: 0 }, 'open-but-paid'],
    ['a balance without a day', 'A|1|2024-01-01|2024-01-31|100|||40|', { settled: 0, undated: 6000, flags: 0 }, null],
    ['a paid amount without a day', 'A|1|2024-01-01|2024-01-31|100||30||', { settled: 0, undated: 3000, flags: 0 }, null],
    ['a part payment with a day', 'A|1|2024-01-01|2024-01-31|100|2024-02-01|30||', { settled: 0, undated: 0, flags: 0 }, null],
    ['disputed', 'A|1|2024-01-01|2024-01-31|100|||100|litige', { settled: 0, undated: 0, flags: InvoiceFlag.disputed }, null],
  ])('%s', (_, line, expected, code) => {
    const given = reading(cells(`${COLUMNS}\n${line}`));
    const { settled, undated, flags } = given.ledger.invoices;
    expect({ settled: settled[0], undated: undated[0], flags: flags[0] }).toEqual(expected);
    if (code !== null) expect(given.issues.map((issue) => issue.code)).toContain(code);
  });

  test('cancelled documents leave the ledger and are noted', () => {
    const given = reading(cells('Client|Facture|Date|Échéance|Montant|Statut\nA|1|2024-01-01|2024-01-31|100|annulée\nA|2|2024-01-01|2024-01-31|50|'));
    expect(given.ledger.invoices.count).toBe(1);
    expect(given.counts).toEqual({ rows: 2, accepted: 2, rejected: 0, blank: 0 });
    expect(issues(given)).toEqual(['2:6 cancelled annulée']);
  });
});

describe('documents of other kinds', () => {
  test('payment rows, credit notes and advances', () => {
    const given = reading(cells(`
      Type    |Client|Facture|Date      |Échéance  |Montant
      Facture |A     |F1     |2024-01-01|2024-01-31|100
      Règlement|A    |F1     |2024-02-05|          |-40
      Règlement|A    |F1     |2024-02-10|          |-50
      Avoir   |A     |F1     |2024-02-12|          |10
      Avoir   |B     |       |2024-02-12|          |7
      Règlement|A    |       |2024-03-01|          |-5
      Règlement|     |F9     |2024-03-01|          |-5
    `));
    const { invoices, credits } = given.ledger;
    expect([...invoices.receipts.amount]).toEqual([4000, 5000, 1000]);
    expect([...invoices.receipts.kind]).toEqual([0, 0, 1]);
    expect(isoDay(invoices.settled[0]!)).toBe('2024-02-12');
    expect([...credits.kind]).toEqual([0, 0, 1]);
    expect([...credits.invoice]).toEqual([0, -1, -1]);
    expect([...credits.amount]).toEqual([1000, 700, 500]);
    expect(issues(given)).toEqual(['8:3 orphan-payment-lost F9']);
    expect(given.counts).toEqual({ rows: 7, accepted: 6, rejected: 1, blank: 0 });
  });

  test('a negative amount is a credit note', () => {
    const { ledger } = reading(cells(`${HEADER}\nA|1|2024-01-31|2024-03-01|(120.00)|\nA|2|2024-01-31|2024-03-01|10.50|`));
    expect([ledger.invoices.count, ledger.credits.count, ledger.credits.amount[0]]).toEqual([1, 1, 12000]);
  });

  test('several currencies stay apart, each with its minor unit', () => {
    const { ledger } = reading(cells('Client|Facture|Date|Échéance|Montant|Devise\nA|1|2024-01-31|2024-03-01|10|EUR\nA|2|2024-01-31|2024-03-01|1000|JPY\nA|3|2024-01-31|2024-03-01|1.234|TND\nA|4|2024-01-31|2024-03-01|10.00|'), { decimal: '.' });
    expect(ledger.currencies).toEqual(['EUR', 'JPY', 'TND', '']);
    expect(ledger.minorDigits).toEqual([2, 0, 3, 2]);
    expect([...ledger.invoices.amount]).toEqual([1000, 1000, 1234, 1000]);
  });
});

test('__proto__ is an ordinary client and an ordinary header', () => {
  const given = reading(cells('__proto__|Client|Date|Échéance|Montant\nx|__proto__|2024-01-31|2024-03-01|10\nx|constructor|2024-01-31|2024-03-01|10'));
  expect(given.ledger.clients).toEqual(['__proto__', 'constructor']);
  expect(given.ledger.clientIds.get('__proto__')).toBe(0);
});

test('an outlier in the future does not set the last event', () => {
  const lines = Array.from({ length: 300 }, (_, at) => `A|${at}|2024-01-31|2024-03-01|1${at}|`);
  const given = reading(cells(`${HEADER}\n${lines.join('\n')}\nA|x|2094-01-31|2094-03-01|10|`));
  expect(isoDay(given.ledger.lastEvent)).toBe('2024-01-31');
  expect(given.issues.map(({ code }) => code)).toContain('far-future');
});

test('names that look alike are reported, not merged', () => {
  const given = reading(cells(`${HEADER}\nDupont SARL|1|2024-01-31|2024-03-01|10|\nS.A.R.L. Dupont|2|2024-01-31|2024-03-01|10|`));
  expect(given.ledger.clients).toHaveLength(2);
  expect(given.issues.map(({ code }) => code)).toEqual(['similar-clients']);
});
