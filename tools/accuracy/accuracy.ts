// Prediction quality on ledgers with a known future: npm run accuracy -- <folder> [--out dir] [--write-docs]
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import Papa from 'papaparse';
import { NO_DAY, isoDay, type SerialDay } from '../../src/base/serialDay';
import type { ModelParameters } from '../../src/risk/modelParameters';
import { coverageSection, forecastCoverage } from './forecastCoverage';
import { dayOf, ledgerFromRows, readRows as rowsOf, unreadDates, usualTerms, type Row } from './invoiceTable';
import { liftOf, liftSection, type Lift } from './lift';
import { disputedNumbers, learnBefore, predictRows } from './predictTask';
import { accuracyPage, comparison, type TaskResult } from './report';
import { scorePredictions } from './scores';

const TASKS = ['issue', 'snapshot', 'issue_disputed'] as const;

/** Files whose unread dates were told. */
const told = new Set<string>();

/** The rows of a file; dates that cannot be read are told once. */
function readRows(file: string): Row[] {
  const rows = rowsOf(file);
  const unread = unreadDates(file, rows);
  if (unread !== null && !told.has(file)) console.warn(unread);
  told.add(file);
  return rows;
}

/** The day before which facts are known: from info.json, else the first day that is to be predicted. */
function cutoffOf(ledgerFolder: string): SerialDay {
  const infoFile = join(ledgerFolder, 'issue', 'info.json');
  if (existsSync(infoFile)) {
    const info = JSON.parse(readFileSync(infoFile, 'utf8')) as { readonly cutoff?: unknown };
    const day = typeof info.cutoff === 'string' ? dayOf(info.cutoff) : NO_DAY;
    if (day !== NO_DAY) return day;
  }
  const days = TASKS.flatMap((task) => readRows(join(ledgerFolder, task, 'test_nolabels.csv')))
    .map((row) => dayOf(row['snapshot'] ?? row['issue_date'])).filter((day) => day !== NO_DAY);
  if (days.length === 0) throw new RangeError(`no cutoff in ${infoFile} and no row to predict`);
  return days.reduce((least, day) => Math.min(least, day), Infinity);
}

function writeRows(file: string, rows: readonly Row[]): void {
  writeFileSync(file, `${Papa.unparse([...rows], { newline: '\n' })}\n`);
}

/** Predicts every task of a ledger; labels are read only after the predictions are written. */
function runLedger(folder: string, name: string, out: string | null, lifts: Lift[]): TaskResult[] {
  const at = join(folder, name);
  const tasks = TASKS.filter((task) => existsSync(join(at, task, 'test_nolabels.csv')));
  const known = readRows(join(at, 'ledger_known_at_cutoff.csv'));
  const full = readRows(join(at, 'ledger_full.csv'));
  const terms = usualTerms(known);
  const cutoff = cutoffOf(at);
  const knownLedger = ledgerFromRows(known, new Map(), terms);
  const fullLedger = ledgerFromRows(full.length > 0 ? full : known, new Map(), terms);
  const learnt = new Map<boolean, ModelParameters>();
  return tasks.map((task) => {
    const useDisputes = task === 'issue_disputed';
    const started = performance.now();
    const parameters = learnt.get(useDisputes) ?? learnBefore(knownLedger, cutoff, useDisputes);
    learnt.set(useDisputes, parameters);
    const disputed = useDisputes ? disputedNumbers(full) : new Set<string>();
    const predictions = predictRows(parameters, fullLedger, readRows(join(at, task, 'test_nolabels.csv')), terms, disputed);
    const seconds = (performance.now() - started) / 1000;
    if (out !== null) {
      mkdirSync(join(out, name, task), { recursive: true });
      writeRows(join(out, name, task, 'predictions.csv'), predictions);
    }
    console.log(`${name} / ${task}: cutoff ${isoDay(cutoff)}, ${parameters.evidence.invoices} invoices known, ` +
      `${parameters.classes.found} kind(s) of payer, ${predictions.length} rows predicted in ${seconds.toFixed(1)} s`);
    const labelled = readRows(join(at, task, 'test.csv'));
    const lift = task === 'snapshot' ? liftOf(name, labelled, predictions, terms) : null;
    if (lift !== null) lifts.push(lift);
    return {
      ledger: name, task, rows: predictions.length, known: parameters.evidence.invoices, payerClasses: parameters.classes.found,
      ours: labelled.length === 0 ? null : scorePredictions(labelled, predictions), baselines: readRows(join(at, task, 'metrics.csv')),
    };
  });
}

function main(argv: readonly string[]): void {
  const words = [...argv];
  const option = (name: string): string | null => {
    const at = words.indexOf(name);
    return at < 0 ? null : (words.splice(at, 2)[1] ?? null);
  };
  const flag = (name: string): boolean => {
    const at = words.indexOf(name);
    if (at >= 0) words.splice(at, 1);
    return at >= 0;
  };
  const out = option('--out');
  const writeDocs = flag('--write-docs');
  if (words.length !== 1) {
    console.error('usage: npm run accuracy -- <folder of ledgers> [--out folder for predictions] [--write-docs]');
    process.exit(2);
  }
  const folder = resolve(words[0]!);
  const single = existsSync(join(folder, 'ledger_known_at_cutoff.csv'));
  const root = single ? resolve(folder, '..') : folder;
  const ledgers = single ? [basename(folder)] : readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory() && existsSync(join(folder, name, 'ledger_known_at_cutoff.csv'))).sort();
  if (ledgers.length === 0) {
    console.error(`no ledger in ${folder}: expected folders with a ledger_known_at_cutoff.csv`);
    process.exit(1);
  }
  const lifts: Lift[] = [];
  const results = ledgers.flatMap((name) => runLedger(root, name, out === null ? null : resolve(out), lifts));
  console.log(`\n${comparison(results)}`);
  const coverage = coverageSection(ledgers.filter((name) => existsSync(join(root, name, 'ledger_full.csv'))).map((name) => forecastCoverage(root, name)));
  console.log(coverage);
  const lift = liftSection(lifts);
  console.log(lift);
  if (writeDocs) writeFileSync('docs/accuracy.md', `${accuracyPage(results)}\n${coverage}\n${lift}`);
}

main(process.argv.slice(2));
