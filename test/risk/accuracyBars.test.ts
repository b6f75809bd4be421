import { join } from 'node:path';
import { testOnShared, sharedFolder } from '../support/shared';
import { dayOf, ledgerFromRows, readRows, usualTerms } from '../../tools/accuracy/invoiceTable';
import { learnBefore, predictRows } from '../../tools/accuracy/predictTask';
import { scorePredictions } from '../../tools/accuracy/scores';

/** Bars: the best of logistic regression, random forest and gradient boosting in metrics.csv, with the tolerances stated. */
interface Bars {
  readonly ledger: string;
  readonly cutoff: string;
  readonly classes: 'one' | 'several';
  readonly tasks: Readonly<Record<'issue' | 'snapshot', Readonly<Record<string, number>>>>;
}

const LEDGERS: readonly Bars[] = [
  {
    ledger: 'ibm', cutoff: '2013-05-06', classes: 'several',
    tasks: {
      issue: { ll0: 0.3965, brier0: 0.1278, auc0: 0.867, ll30: 0.007, brier30: 0.0061, ece0: 0.05, mae: 5.98 },
      snapshot: { ll0: 0.4559, brier0: 0.1492, auc0: 0.849, ll30: 0.0353, brier30: 0.0096, ece0: 0.055, mae: 5.99 },
    },
  },
  {
    ledger: 'utah', cutoff: '2025-08-18', classes: 'several',
    tasks: {
      issue: { ll0: 0.4407, brier0: 0.147, auc0: 0.85, ll30: 0.1824, brier30: 0.0572, ece0: 0.05, mae: 6.18 },
      snapshot: { ll0: 0.4343, brier0: 0.1465, auc0: 0.857, ll30: 0.2385, brier30: 0.0784, ece0: 0.05, mae: 7.56 },
    },
  },
  {
    ledger: 'poulomi8', cutoff: '2025-06-02', classes: 'one',
    tasks: {
      issue: { ll0: 0.3295, brier0: 0.0935, ll30: 0.6862, brier30: 0.248, ece0: 0.05, mae: 13.88 },
      snapshot: { ll0: 0.3452, brier0: 0.0986, ll30: 0.6648, brier30: 0.2383, ece0: 0.05, mae: 15.4 },
    },
  },
];

describe('predictions on the real ledgers', () => {
  for (const { ledger, cutoff, classes, tasks } of LEDGERS) {
    testOnShared(`${ledger}: every figure within its bar`, () => {
      const at = join(sharedFolder, 'accuracy', ledger);
      const known = readRows(join(at, 'ledger_known_at_cutoff.csv'));
      const terms = usualTerms(known);
      const parameters = learnBefore(ledgerFromRows(known, new Map(), terms), dayOf(cutoff), false);
      expect(parameters.classes.found === 1 ? 'one' : 'several').toBe(classes);
      const full = ledgerFromRows(readRows(join(at, 'ledger_full.csv')), new Map(), terms);
      for (const [task, bars] of Object.entries(tasks)) {
        const predictions = predictRows(parameters, full, readRows(join(at, task, 'test_nolabels.csv')), terms, new Set());
        const scores = scorePredictions(readRows(join(at, task, 'test.csv')), predictions);
        for (const [figure, bar] of Object.entries(bars)) {
          const value = scores[figure]!;
          const good = figure.startsWith('auc') ? value >= bar : value <= bar;
          expect(`${task} ${figure} ${value.toFixed(4)} ${good ? 'within' : 'beyond'} ${bar}`).toContain('within');
        }
      }
    });
  }
});

describe('the scorer', () => {
  const labelled = [
    { invoice_id: 'a', late0: '1', late30: '0', days_late: '10', bucket: '1' },
    { invoice_id: 'b', late0: '0', late30: '0', days_late: '-2', bucket: '0' },
    { invoice_id: 'c', late0: '', late30: '', days_late: '', bucket: '' },
  ];
  const predicted = [
    { invoice_id: 'a', p_late0: '0.8', p_late30: '0.1', days_late: '7' },
    { invoice_id: 'b', p_late0: '0.3', p_late30: '0.2', days_late: '1' },
    { invoice_id: 'c', p_late0: '0.5', p_late30: '0.5', days_late: '0' },
  ];

  test('scores what is labelled, worked by hand', () => {
    const scores = scorePredictions(labelled, predicted);
    expect(scores['auc0']).toBe(1);
    expect(scores['brier0']).toBeCloseTo((0.04 + 0.09) / 2, 12);
    expect(scores['ll0']).toBeCloseTo(-(Math.log(0.8) + Math.log(0.7)) / 2, 12);
    expect(scores['ece0']).toBeCloseTo((0.2 + 0.3) / 2, 12);
    expect(scores['mae']).toBe(3);
    expect(scores['bucket_acc']).toBe(0.5);
    expect(scores['auc30']).toBeNaN();
  });

  test('a row that is not predicted is an error', () => {
    expect(() => scorePredictions(labelled, predicted.slice(1))).toThrow('|a is not predicted');
  });
});
