import type { SerialDay } from '../../src/base/serialDay';
import type { Failure, Outcome } from '../../src/base/outcome';
import type { Place } from '../../src/hosts/workbook';
import type { ClientRecord } from '../../src/ledger/clientRecord';
import type { Options } from '../../src/ledger/options';
import type { Reading } from '../../src/ledger/reading';
import type { Accounts } from '../../src/metrics/account';
import type { ReminderLine } from '../../src/reminders/reminderLine';
import type { KnownFacts } from '../../src/reminders/reminderList';
import type { ReminderSettings } from '../../src/reminders/reminderSettings';
import type { DelayModel } from '../../src/risk/delayModel';
import type { ScoreExplanation } from '../../src/risk/explainScore';
import type { ClientLine } from './clientLine';
import type { ClientsTable } from './clientsTable';
import type { LedgerFigures } from './ledgerFigures';
import type { ReminderLog } from './reminderLog';

/** Everything that the views show of one ledger at one day; made in one go, never changed. */
export interface Analysis {
  readonly place: Place;
  readonly reading: Reading;
  /** The documents by client. */
  readonly accounts: Accounts;
  /** The Clients table that was read with it; null = there is none. */
  readonly clientsTable: ClientsTable | null;
  readonly options: Options;
  readonly asOf: SerialDay;
  readonly figures: LedgerFigures;
  /** One line per client, by client id. */
  readonly clients: readonly ClientLine[];
  /** Whom to chase, most expected money first; held clients at the end. */
  readonly reminders: readonly ReminderLine[];
  /** What the list was made with, for the drafts of its lines. */
  readonly reminderSettings: ReminderSettings;
  readonly known: KnownFacts;
  /** The reminder log that it rests on. */
  readonly log: ReminderLog;
  /** Null where the ledger is too short for a model; then `modelFailure` says why. */
  readonly model: DelayModel | null;
  readonly modelFailure: Failure | null;
  /** What the Clients table says of a client of the ledger. */
  readonly record: (client: number) => ClientRecord | undefined;
  /** The parts of a client's score, which sum to it; null without a model. */
  readonly explain: (client: number) => Outcome<ScoreExplanation> | null;
}
