import { drain } from '../../../src/base/steps';
import type { Cells } from '../../../src/ledger/cells';
import { expectedCreditLoss } from '../../../src/forecast/expectedCreditLoss';
import { accountOf } from '../../../src/metrics/account';
import { countBackDso } from '../../../src/metrics/countBackDso';
import { lateFees } from '../../../src/terms/lateFees';
import { cashStudy } from '../../../taskpane/analysis/cashStudy';
import { study } from '../../../taskpane/analysis/study';
import { termsStudy } from '../../../taskpane/analysis/termsStudy';
import { whatIfStudy } from '../../../taskpane/analysis/whatIfStudy';
import { analysisOf, DAY, place, smallLedger } from '../support';

const analysis = analysisOf();
const clients: Cells = [['Client', 'Forme', 'E-mail', 'Procédure collective'], ['Durand', 'Particulier', null, null], ['Martin', 'SARL', null, 'oui']];
const withClients = analysisOf(smallLedger, { place, cells: clients });

test('thirteen weeks and what comes later or never make up what is open', () => {
  const { forecast } = drain(cashStudy(analysis));
  if (!forecast.ok) throw new Error(forecast.failure.text.en);
  const { weeks, open, later } = forecast.value;
  expect(weeks).toHaveLength(13);
  expect(open).toBe(analysis.figures.open);
  expect(Math.abs(weeks.reduce((sum, { expected }) => sum + expected, 0) + later - open)).toBeLessThanOrEqual(13);
  for (const { p10, p90 } of weeks) expect(p10).toBeLessThanOrEqual(p90);
});

test('the DSO stands at month ends and at asOf, as count-back gives it; months before the ledger are left out', () => {
  const { dso } = drain(cashStudy(analysis));
  const account = accountOf(analysis.accounts, null, 0);
  // 2025-12-09; the first invoice is of 2025-05-23.
  expect(dso.map(({ day }) => day - DAY)).toEqual([-192, -162, -131, -100, -70, -39, -9, 0]);
  for (const { day, days } of dso) {
    const then = countBackDso(account, day);
    expect(days).toBe(then.ok ? then.value : null);
  }
});

test('the loss is that of the core', () => {
  expect(drain(cashStudy(analysis)).loss).toEqual(expectedCreditLoss(analysis.reading.ledger, DAY, 0));
});

test('loss rates, the contract’s rate and the next reference rate of the settings reach the figures, which say so', () => {
  const own = { ...analysis, options: { ...analysis.options, lossRates: { over120: 0.5, days31to60: 0.2 }, lateFeeRate: 0.12 } };
  const { loss } = drain(cashStudy(own));
  expect(loss.buckets.filter(({ source }) => source === 'user').map(({ bucket, lossRate }) => [bucket, lossRate])).toEqual([['days31to60', 0.2], ['over120', 0.5]]);
  expect(loss.buckets[2]!.loss).toBe(14_000);
  const { fees } = drain(termsStudy(own));
  expect(fees.lines[0]!.interest).toBe(Math.round((70_000 * 0.12 * 60) / 365));
  expect(fees.assumptions[0]!.fr).toBe('Intérêts au taux de vos contrats (vos réglages)\u00a0: 12\u00a0% par an.');
  const later = { ...analysis, asOf: DAY + 400, options: { ...analysis.options, referenceRate: 0.05 } };
  expect(drain(termsStudy(later)).fees.assumptions.map(({ en }) => en)).toContain('After 2026-12-31, the reference rate of your settings: 5%.');
});

test('late fees of each overdue invoice, the largest first; the same as for a single invoice', () => {
  const { fees } = drain(termsStudy(analysis));
  expect(fees.lines.map(({ number }) => number)).toEqual(['F5', 'F6']);
  const alone = lateFees({ amount: 70000, due: DAY - 60, paid: null, asOf: DAY, country: 'FR', rate: null });
  expect(fees.lines[0]).toMatchObject({ total: alone.ok ? alone.value.total : NaN, indemnity: 4000, daysLate: 60, open: 70000 });
  expect(fees.total).toBe(fees.lines[0]!.total + fees.lines[1]!.total);
  expect(fees.assumptions[0]!.en).toContain('10 points');
});

test('the Clients table in terms: a person gets no suggestion and no fees, an insolvent client pays in advance', () => {
  const study = drain(termsStudy(withClients));
  expect(study.persons).toBe(1);
  expect(study.lines.map(({ name, decided }) => [name, decided.terms.suggested.code])).toEqual([['Martin', 'prepayment']]);
  expect(study.fees).toMatchObject({ lines: [], persons: 2 });
});

test('no suggestion is above the law that is quoted', () => {
  const { lines, law } = drain(termsStudy(analysis));
  expect(law.cap.rule.fr).toContain('60 jours');
  expect(lines).toHaveLength(2);
  for (const { decided } of lines) expect(decided.terms.suggested.days).toBeLessThanOrEqual(law.cap.days);
});

test.each<{ name: string; question: Parameters<typeof whatIfStudy>[1]; of?: typeof analysis; code: string | null }>([
  { name: 'a client', question: { whom: 'client', client: 'Durand', grade: 'A', offer: 'prepayment' }, code: null },
  { name: 'a client that is gone', question: { whom: 'client', client: 'Petit', grade: 'A', offer: 'prepayment' }, code: 'no-such-client' },
  { name: 'a natural person', question: { whom: 'client', client: 'Durand', grade: 'A', offer: 'prepayment' }, of: withClients, code: 'natural-person' },
])('a what-if for $name', ({ question, of = analysis, code }) => {
  const answer = drain(whatIfStudy(of, question));
  expect(answer.ok ? null : answer.failure.code).toBe(code);
  if (answer.ok) {
    const { today, changed, clients } = answer.value.answer;
    expect(clients).toBe(1);
    expect(changed.dso.at(-1)!).toBeLessThan(today.dso.at(-1)!);
    expect(changed.loss).toBeLessThan(today.loss);
  }
});

test('a ledger without a model still has its losses, its fees and the reason', () => {
  const bare = { ...analysis, model: null, modelFailure: { kind: 'notAvailable', code: 'too-short', text: { fr: 'trop court', en: 'too short' } } as const };
  expect(drain(cashStudy(bare))).toMatchObject({ forecast: { ok: false, failure: { code: 'too-short' } } });
  expect(drain(termsStudy(bare))).toMatchObject({ refused: { en: 'too short' }, lines: [] });
  expect(drain(study(bare, { name: 'whatIf', question: { whom: 'grade', client: '', grade: 'E', offer: 'days30' } }))).toMatchObject({ name: 'whatIf', stage: { phase: 'failed' } });
});
