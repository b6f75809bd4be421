import { scaled } from '../../src/base/scaled';
import type { Steps } from '../../src/base/steps';
import { joinPayments } from '../../src/ledger/joinPayments';
import { readLedger } from '../../src/ledger/readLedger';
import { recordOf } from '../../src/ledger/recordOf';
import { groupByClient } from '../../src/metrics/account';
import { allClientMetrics } from '../../src/metrics/allClientMetrics';
import { chooseCurrency } from '../../src/metrics/chooseCurrency';
import { clientProfiles } from '../../src/reminders/clientProfiles';
import { reminderList } from '../../src/reminders/reminderList';
import { reminderSettings as settingsOf } from '../../src/reminders/reminderSettings';
import { explainScore } from '../../src/risk/explainScore';
import { fitDelayModel } from '../../src/risk/fitDelayModel';
import { outsideOf } from '../../src/risk/outsideOf';
import type { AnalysisRequest, AnalysisResult } from '../effects/engine';
import { asOfDay } from './asOfDay';
import { clientLines } from './clientLines';
import { clientsTableOf } from './clientsTable';
import { ledgerFiguresOf } from './ledgerFiguresOf';
import { onlyHeaders } from './onlyHeaders';
import { reminderLogOf } from './reminderLog';

/** Everything the views show, from the cells of the ledger: read, measured, modelled, ranked; in steps. */
export function* analyseLedger({ place, cells, payments, clients: clientCells, log: logCells = null, settings, today }: AnalysisRequest): Steps<AnalysisResult> {
  const { options } = settings;
  yield 0.02;
  const read = payments ? joinPayments(cells, payments, options) : readLedger(cells, options);
  if (!read.ok) return { ok: false, failure: read.failure, reading: null };
  const reading = read.value;
  const { ledger, counts } = reading;
  if (counts.blank === counts.rows) return { ok: false, failure: onlyHeaders(), reading };
  yield 0.2;
  const currency = chooseCurrency(ledger, options.currency);
  if (!currency.ok) return { ok: false, failure: currency.failure, reading };
  const asOf = asOfDay(settings, ledger.lastEvent, today);
  const clientsTable = clientsTableOf(clientCells, options, ledger.clients);
  const record = (client: number) => recordOf(clientsTable?.reading ?? null, ledger.clients[client]!);
  const outside = (client: number) => outsideOf(record(client), options);
  const accounts = groupByClient(ledger);
  const figures = ledgerFiguresOf(accounts, asOf, currency.value, options.grace);
  yield 0.25;
  const metrics = allClientMetrics(ledger, asOf, currency.value, options.grace);
  yield 0.3;
  const fitted = yield* scaled(fitDelayModel(ledger, asOf, { currency: currency.value }), 0.3, 0.8);
  const model = fitted.ok ? fitted.value : null;
  const clients = yield* scaled(clientLines(ledger, metrics, model, options, outside), 0.8, 0.95);
  const log = reminderLogOf(logCells, figures.minorDigits, settings.logged);
  const known = { profiles: clientProfiles(clientsTable?.reading ?? null, ledger.clients), log: log.rows };
  const reminderSettings = settingsOf(options, currency.value);
  const reminders = model ? reminderList(ledger, asOf, model, reminderSettings, known) : [];
  return {
    ok: true,
    analysis: {
      place, reading, accounts, clientsTable, record, options, asOf, figures, clients, reminders, reminderSettings, known, log, model,
      modelFailure: fitted.ok ? null : fitted.failure,
      explain: (client) => {
        const known = outside(client);
        return model && known.ok ? explainScore(model, client, known.value, options.gradeBounds) : known.ok ? null : known;
      },
    },
  };
}
