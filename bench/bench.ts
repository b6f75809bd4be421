// Speed, as JSON lines. usage: npm run bench [-- name…]; a line whose limit is passed makes the run fail.
import { benchExcel } from './excel';
import { benchForecast } from './forecast';
import { benchFunctions } from './functions';
import { benchMetrics } from './metrics';
import { benchReading } from './reading';
import { benchReminders } from './reminders';
import { benchRisk } from './risk';
import { benchSheets } from './sheets';
import { benchTerms } from './terms';
import { benchWorkbench } from './workbench';

const benches: Readonly<Record<string, () => readonly object[] | Promise<readonly object[]>>> = {
  reading: benchReading,
  metrics: benchMetrics,
  reminders: benchReminders,
  functions: benchFunctions,
  sheets: benchSheets,
  terms: benchTerms,
  forecast: benchForecast,
  risk: benchRisk,
  workbench: benchWorkbench,
  excel: benchExcel,
};

const wanted = process.argv.slice(2);
let failed = false;
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const line of await bench()) {
    console.log(JSON.stringify(line));
    failed ||= (line as { ok?: boolean }).ok === false;
  }
}
process.exitCode = failed ? 1 : 0;
