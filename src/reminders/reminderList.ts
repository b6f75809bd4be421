import { nextWorkingDay } from '../base/calendar';
import type { SerialDay } from '../base/serialDay';
import type { Ledger } from '../ledger/ledger';
import type { DelayModel } from '../risk/delayModel';
import { channelEvidence, channelRates } from './channelEvidence';
import { historyByClient, NO_HISTORY } from './clientHistory';
import { UNKNOWN_PROFILE, type ClientProfile, type InvoiceHold } from './clientProfile';
import type { LogEvent } from './logEvent';
import { mergeLog } from './mergeLog';
import { openClaims } from './openClaims';
import type { ReminderLine } from './reminderLine';
import { reminderLineOf } from './reminderLineOf';
import { DEFAULT_REMINDER_SETTINGS, type ReminderSettings } from './reminderSettings';
import { staleWarning } from './staleWarning';
import { unpaidProbability } from './unpaidProbability';

/** What is known beside the ledger: the Clients table, the user's holds, the reminder log. All optional. */
export interface KnownFacts {
  /** By client id. */
  readonly profiles?: ReadonlyMap<number, ClientProfile>;
  /** By invoice position. */
  readonly holds?: ReadonlyMap<number, InvoiceHold>;
  /** The rows of the reminder log, merged or not. */
  readonly log?: readonly LogEvent[];
}

/**
 * Whom to contact today, one line per client, the most money to be saved first; then whom not to, and why.
 *
 * A contact is worth the client's open overdue and soon-due money × P(still unpaid `horizon` days from asOf), less the
 * cost of the contact: the list is sorted by that. Lines on hold follow, sorted by the money they hold. Ties: larger
 * overdue amount, then the order of the clients in the ledger.
 * Nobody is contacted for an invoice due on asOf. The list depends on ledger, log and asOf alone: after weeks of absence
 * it proposes one step per client, and asking twice gives the same list.
 *
 * @param settings the currency of the list is `settings.currency`; other currencies are not in it
 * @throws {RangeError} if the model was made for another asOf or currency, or the settings name no known calendar
 */
export function reminderList(
  ledger: Ledger, asOf: SerialDay, model: DelayModel, settings: ReminderSettings = DEFAULT_REMINDER_SETTINGS, known: KnownFacts = {},
): ReminderLine[] {
  if (model.asOf !== asOf) throw new RangeError(`reminderList: wanted a model as of day ${asOf}, got one as of ${model.asOf}`);
  if (model.currency !== settings.currency) throw new RangeError(`reminderList: wanted a model of currency ${settings.currency}, got one of ${model.currency}`);
  const histories = historyByClient(ledger, mergeLog(known.log ?? []), asOf);
  const unpaid = unpaidProbability(ledger, asOf, model, settings.horizon, settings.scorePersons);
  const evidence = histories.size === 0 ? null : channelEvidence(ledger, histories, asOf, settings.workedWithin, known.profiles);
  const stale = staleWarning(ledger, asOf, settings.staleDays);
  const nextOpenDay = nextWorkingDay(asOf, settings.calendar);
  const lines: ReminderLine[] = [];
  for (const claims of openClaims(ledger, asOf, settings.currency, settings.courtesyDays)) {
    const profile = known.profiles?.get(claims.client) ?? UNKNOWN_PROFILE;
    const line = reminderLineOf({
      ledger, asOf, settings, claims, unpaid, stale, nextOpenDay, profile, holds: known.holds,
      history: histories.get(claims.client) ?? NO_HISTORY,
      rates: evidence === null ? null : channelRates(evidence, claims.client, profile.kind),
    });
    if (line !== null) lines.push(line);
  }
  return lines.sort((a, b) =>
    Number(a.hold !== null) - Number(b.hold !== null) || b.priority - a.priority || b.overdueAmount - a.overdueAmount || a.client - b.client);
}
