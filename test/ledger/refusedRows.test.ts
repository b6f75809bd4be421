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

  test('an exact repetition; the same number with other content is kept', () => {
    const given = reading(cells(`${HEADER}\nA|1|2024-01-31|2024-03-01|10|\nA|1|2024-01-31|2024-03-01|10|\nA|1|2024-01-31|2024-03-01|12|\nA|1|2024-01-31|2024-03-01|12|`));
    expect(issues(given)).toEqual(['3:0 duplicate-row', '4:2 number-reused 1', '5:0 duplicate-row']);
    expect(given.ledger.invoices.count).toBe(2);
  });
});
