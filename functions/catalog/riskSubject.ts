import { success, type Outcome } from '../../src/base/outcome';
import type { SerialDay } from '../../src/base/serialDay';
import type { Steps } from '../../src/base/steps';
import type { Cells } from '../../src/ledger/cells';
import type { DelayModel } from '../../src/risk/delayModel';
import type { OutsideInformation } from '../../src/risk/outside';
import { clientFor } from './clientFor';
import { outsideFor } from './outsideFor';
import type { PreparedLedger } from './spec';

/** What a question about the risk of one client needs. */
export interface RiskSubject {
  readonly model: DelayModel;
  readonly id: number;
  readonly outside: OutsideInformation;
}

/** The client that a cell names, the model of the ledger, and what the table of clients states about this client. */
export function* riskSubject(
  { client, ledger, asOf, clients }: { readonly client: string; readonly ledger: PreparedLedger; readonly asOf: SerialDay; readonly clients: Cells | null },
): Steps<Outcome<RiskSubject>> {
  const id = clientFor(ledger, client, asOf);
  if (!id.ok) return id;
  const outside = outsideFor(ledger, clients, id.value);
  if (!outside.ok) return outside;
  const model = yield* ledger.model(asOf);
  return model.ok ? success({ model: model.value, id: id.value, outside: outside.value }) : model;
}
