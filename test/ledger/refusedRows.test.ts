import { cells, HEADER, issues, reading } from './written';

describe('what cannot be used is refused with row and column', () => {
  test.each([
    ['A|1|2024-01-31|2024-03-01||', '2:5 amount-missing-or-zero'],
    ['A|1|2024-01-31|2024-03-01|abc|', '2:5 amount-unreadable abc'],
    ['|1|2024-01-31|2024-03-01|5|', '2:1 client-missing'],
    ['#N/A|1|2024-01-31|2024-03-01|5|', '2:1 error-cell #N/A'],
    ['A|1||2024-03-01|5|', '2:3 date-missing'],
    ['A|1|05:23.4|2024-03-01|5|', '2:3 date-destroyed 05:23.4'],
    ['A|1|31/12/1899|2024-03-01|5|', '2:3 date-out-of-range 31/12/1899'],
    ['A|1|31/07/0098|2024-03-01|5|', '2:3 date-out-of-range 31/07/0098'],
    ['A|1|30/02/2024|2024-03-01|5|', '2:3 date-unreadable 30/02/2024'],
    ['A|1|2024-01-31||5|', '2:4 due-missing'],
    ['A|1|2024-01-31|soon|5|', '2:4 date-unreadable soon'],
    ['A|1|2024-01-31|2024-03-01|5|maybe', '2:6 date-unreadable maybe'],
    ['A|1|2024-01-31|2024-03-01|99999999999999|', '2:5 amount-too-large 99999999999999'],
  ])('%s', (line, expected) => {
    const given = reading(cells(`${HEADER}\n${line}\nZ|z|2024-01-31|2024-03-01|1.50|`));
    const rejected = given.issues.filter(({ severity }) => severity === 'rejected');
    expect(rejected.map(({ row, column, code, found }) => `${row}:${column} ${code}${found === '' ? '' : ` ${found}`}`)).toEqual([expected]);
    expect(given.counts).toEqual({ rows: 2, accepted: 1, rejected: 1, blank: 0 });
    expect(rejected[0]!.text.fr).toContain('Ligne écartée');
    expect(rejected[0]!.text.en).toContain('left out');
  });

  test('negative terms', () => {
    const given = reading(cells('Client|Date|Conditions|Montant\nA|2024-01-31|-30|10'));
    expect(issues(given)).toEqual(['2:3 terms-unreadable -30']);
  });

  test.each<[string, unknown]>([['as text', '#N/A'], ['as an object', { type: 'Error', basicValue: '#N/A' }]])('an error in a cell that is no date and no amount is told, %s', (_, error) => {
    const table = [
      ['Client', 'Facture', 'Date', 'Échéance', 'Montant', 'Type', 'Statut', 'Devise', 'Litige', 'Ne pas relancer', 'Relances'],
      ['A', error, 45322, 45352, 10, error, error, error, error, error, error],
      ['A', '2', 45322, 45352, 10, '', '', 'EUR', '', '', ''],
      ['A', error, 45322, 45352, 30, error, '', 'EUR', '', '', ''],
    ];
    const given = reading(table);
    expect(given.issues.filter(({ severity }) => severity === 'warning').map(({ row, column, code, found }) => `${row}:${column} ${code} ${found}`).sort()).toEqual([
      '2:10 word-unknown #N/A', '2:11 optional-unreadable #N/A', '2:2 optional-unreadable #N/A', '2:6 word-unknown #N/A',
      '2:7 word-unknown #N/A', '2:8 word-unknown #N/A', '2:9 word-unknown #N/A', '4:2 optional-unreadable #N/A',
    ]);
    expect([given.counts.accepted, [...given.ledger.invoices.flags]]).toEqual([3, [0, 0, 0]]);
  });

  test('an error in the terms: the default is no answer to it', () => {
    const given = reading(cells('Client|Facture|Date|Délai|Montant\nA|1|2024-01-31|#N/A|10\nA|2|2024-01-31||10'), { defaultTerms: 30 });
    expect(issues(given)).toContain('2:4 terms-unreadable #N/A');
    expect(given.counts).toEqual({ rows: 2, accepted: 1, rejected: 1, blank: 0 });
    // Where the row states its due date, its terms are not needed.
    expect(issues(reading(cells('Client|Facture|Date|Échéance|Délai|Montant\nA|1|2024-01-31|2024-03-01|#N/A|10')))).toEqual([]);
  });

  test('an exact repetition; the same number with other content is kept', () => {
    const given = reading(cells(`${HEADER}\nA|1|2024-01-31|2024-03-01|10|\nA|1|2024-01-31|2024-03-01|10|\nA|1|2024-01-31|2024-03-01|12|\nA|1|2024-01-31|2024-03-01|12|`));
    expect(issues(given)).toEqual(['3:0 duplicate-row', '4:2 number-reused 1', '5:0 duplicate-row']);
    expect(given.ledger.invoices.count).toBe(2);
  });
});
