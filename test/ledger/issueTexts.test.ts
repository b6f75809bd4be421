import { ISSUE_KINDS, issueText, type IssueCode } from '../../src/ledger/issueTexts';

test.each([
  { amount: '75.20', fr: '75,20', en: '75.20' },
  { amount: '1234567.89', fr: '1\u202f234\u202f567,89', en: '1,234,567.89' },
  { amount: '1234.567', fr: '1\u202f234,567', en: '1,234.567' },
  { amount: '120000', fr: '120\u202f000', en: '120,000' },
  { amount: '-1000.00', fr: '-1\u202f000,00', en: '-1,000.00' },
])('a message writes the amount $amount as each language does', ({ amount, fr, en }) => {
  for (const code of ['overpaid', 'underpaid'] as const) {
    const text = issueText(code, amount);
    expect(text.fr).toContain(` ${fr}.`);
    expect(text.en).toContain(` ${en}.`);
  }
});

const REJECTED = (Object.keys(ISSUE_KINDS) as IssueCode[]).filter((code) => ISSUE_KINDS[code].severity === 'rejected');

test.each(REJECTED)('the rejection %s says what was expected, or what to do', (code) => {
  const { fr, en } = issueText(code, 'x');
  expect(fr).toMatch(/ attendu : |indiquez |exportez /);
  expect(en).toMatch(/ expected: | set the option | export it again /);
});
