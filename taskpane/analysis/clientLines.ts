import type { Outcome } from '../../src/base/outcome';
import type { Steps } from '../../src/base/steps';
import type { Options } from '../../src/ledger/options';
import type { Ledger } from '../../src/ledger/ledger';
import type { AllClientMetrics } from '../../src/metrics/allClientMetrics';
import { TREND } from '../../src/metrics/delayTrend';
import { clientScore } from '../../src/risk/clientScore';
import type { DelayModel } from '../../src/risk/delayModel';
import type { OutsideInformation } from '../../src/risk/outside';
import type { ClientLine } from './clientLine';

/** Invoices replayed in one step; a client costs as much as a few of them. */
const WORK_AT_ONCE = 4000;
const WORK_OF_CLIENT = 60;

/** A line for each client of the ledger, in the order of their ids, in short steps. */
export function* clientLines(ledger: Ledger, metrics: AllClientMetrics, model: DelayModel | null, options: Options, outside: (client: number) => Outcome<OutsideInformation>): Steps<readonly ClientLine[]> {
  const lines: ClientLine[] = [];
  let work = 0;
  for (let client = 0; client < ledger.clients.length; client += 1) {
    const invoices = metrics.invoices[client]!;
    work += WORK_OF_CLIENT + invoices;
    if (work > WORK_AT_ONCE) {
      yield client / ledger.clients.length;
      work = 0;
    }
    const known = outside(client);
    const scored = model && invoices > 0 && known.ok ? clientScore(model, client, known.value, options.gradeBounds) : null;
    const trended = metrics.recent[client]! >= TREND.least && metrics.earlier[client]! >= TREND.least;
    lines.push({
      client, unscoredPerson: !known.ok && known.failure.code === 'natural-person', name: ledger.clients[client]!, invoices, score: scored?.ok ? scored.value.score : null, grade: scored?.ok ? scored.value.grade : null,
      open: metrics.openBalance[client]!, overdue: metrics.overdueBalance[client]!,
      averageDaysLate: metrics.delayed[client]! > 0 ? metrics.averageDaysLate[client]! : null,
      trend: trended ? metrics.delayTrend[client]! : null,
      lateRate: metrics.matured[client]! > 0 ? metrics.lateRate[client]! : null,
    });
  }
  return lines;
}
