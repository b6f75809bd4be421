import { drain } from '../../src/base/steps';
import { DEFAULT_OPTIONS } from '../../src/ledger/options';
import { readLedger } from '../../src/ledger/readLedger';
import { clientScore } from '../../src/risk/clientScore';
import { fitDelayModel } from '../../src/risk/fitDelayModel';
import { asRead } from '../../src/sample/sampleCell';
import { sampleLedger } from '../../src/sample/sampleLedger';
import { dayOf } from '../support/ledgerOf';

test.each(['2025-12-31', '2026-11-22'])('the sample company ending at %s has clients of every grade', (end) => {
  const asOf = dayOf(end);
  const reading = readLedger(asRead(sampleLedger(asOf, 'fr')), DEFAULT_OPTIONS);
  if (!reading.ok) throw new Error(reading.failure.text.en);
  const { ledger } = reading.value;
  const model = drain(fitDelayModel(ledger, asOf));
  if (!model.ok) throw new Error(model.failure.text.en);
  const clients = { A: 0, B: 0, C: 0, D: 0, E: 0 };
  ledger.clients.forEach((_name, client) => {
    const score = clientScore(model.value, client);
    if (score.ok) clients[score.value.grade] += 1;
  });
  for (const count of Object.values(clients)) expect(count).toBeGreaterThanOrEqual(4);
});
