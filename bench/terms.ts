import { drain } from '../src/base/steps';
import { DEFAULT_OPTIONS } from '../src/ledger/options';
import { readLedger } from '../src/ledger/readLedger';
import type { Ledger } from '../src/ledger/ledger';
import { groupByClient } from '../src/metrics/account';
import type { DelayModel } from '../src/risk/delayModel';
import { fitDelayModel } from '../src/risk/fitDelayModel';
import { largeLedger } from '../src/sample/largeLedger';
import { termsDesk } from '../src/terms/clientTerms';
import { DEFAULT_TERMS_SETTINGS } from '../src/terms/termsSettings';
import { medianOf, timed } from './timed';

const ROWS = 100_000;
const CLIENTS = 5_000;
const RUNS = 7;
const LAST_DAY = 45657;

/** Terms and limits of a whole portfolio, after the model. A model remembers its clients, so each run has a fresh one. */
export function benchTerms(): readonly object[] {
  const ledger = ledgerOf(ROWS, CLIENTS);
  const times: number[] = [];
  for (let run = -1; run < RUNS; run += 1) {
    const model = modelOf(ledger);
    const accounts = groupByClient(ledger);
    const all = timed(model, (fresh) => {
      const desk = termsDesk(accounts, fresh, DEFAULT_TERMS_SETTINGS);
      let days = 0;
      for (let client = 0; client < ledger.clients.length; client += 1) {
        const { terms, limit } = desk.decide(client);
        days += terms.suggested.days + limit.limit;
      }
      return days;
    });
    if (run >= 0) times.push(all.milliseconds);
  }
  const milliseconds = Math.round(medianOf(times) * 10) / 10;
  return [{ bench: 'terms and limits', rows: ROWS, clients: CLIENTS, milliseconds, limit: 200, ok: milliseconds <= 200 }];
}

export function ledgerOf(rows: number, clients: number): Ledger {
  const reading = readLedger(largeLedger(rows, clients, LAST_DAY), DEFAULT_OPTIONS);
  if (!reading.ok) throw new Error(reading.failure.text.en);
  return reading.value.ledger;
}

export function modelOf(ledger: Ledger, asOf = ledger.lastEvent): DelayModel {
  const model = drain(fitDelayModel(ledger, asOf));
  if (!model.ok) throw new Error(model.failure.text.en);
  return model.value;
}
