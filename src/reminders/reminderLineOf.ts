import { isWorkingDay, nextWorkingDay } from '../base/calendar';
import type { SerialDay } from '../base/serialDay';
import type { Text } from '../base/text';
import type { Ledger } from '../ledger/ledger';
import { chooseChannel, type ChannelRates } from './chooseChannel';
import { claimState } from './claimState';
import { NO_HISTORY, type ClientHistory } from './clientHistory';
import { UNKNOWN_PROFILE, type ClientProfile, type InvoiceHold } from './clientProfile';
import { brokenPromiseWarning } from './brokenPromiseWarning';
import { firstHold } from './guards';
import { gradeOfShare } from './gradeOfShare';
import { hasContact } from './hasContact';
import { ladderState } from './ladderState';
import { moneyText } from './moneyText';
import type { ClientClaims } from './openClaims';
import type { Hold, HoldCode, Level, ReminderLine } from './reminderLine';
import { reminderReason } from './reminderReason';
import type { ReminderSettings } from './reminderSettings';
import type { UnpaidProbability } from './unpaidProbability';

export interface LineFacts {
  readonly ledger: Ledger;
  readonly asOf: SerialDay;
  readonly settings: ReminderSettings;
  readonly claims: ClientClaims;
  readonly unpaid: UnpaidProbability;
  readonly stale: Text | null;
  readonly profile: ClientProfile | undefined;
  readonly history: ClientHistory | undefined;
  readonly holds: ReadonlyMap<number, InvoiceHold> | undefined;
  readonly rates: ChannelRates | null;
}

/** The line of one client; null when nothing is overdue and no courtesy note is called for. */
export function reminderLineOf(facts: LineFacts): ReminderLine | null {
  const { ledger, asOf, settings, claims, unpaid } = facts;
  const profile = facts.profile ?? UNKNOWN_PROFILE;
  const history = facts.history ?? NO_HISTORY;
  const ladder = settings.ladders[profile.kind];
  const { due } = ledger.invoices;
  const openOf = (invoice: number): number => claims.open.get(invoice)!;
  const sum = (invoices: readonly number[]): number => invoices.reduce((total, invoice) => total + openOf(invoice), 0);

  const holds: { -readonly [Code in HoldCode]?: SerialDay | null } = {};
  let brokenPromise: SerialDay | null = null;
  const claimable = (invoices: readonly number[], note: boolean): number[] => invoices.filter((invoice) => {
    const state = claimState(ledger, invoice, asOf, settings, history, facts.holds?.get(invoice));
    if (state.brokenPromise !== null) brokenPromise = Math.max(brokenPromise ?? 0, state.brokenPromise);
    if (state.hold !== null && note) keepEarliest(holds, state.hold);
    return state.hold === null;
  });
  const overdue = claimable(claims.overdue, true);
  const soonDue = claimable(claims.soonDue, claims.overdue.length === 0)
    .filter((invoice) => unpaid(invoice, profile.kind) >= settings.courtesyProbability && !wasNoted(history, invoice));
  const isCourtesy = claims.overdue.length === 0;
  if (isCourtesy && soonDue.length === 0) return null;

  const ladderNow = ladderState(history, new Set(claims.overdue), asOf, ladder, settings.calendar);
  const level: Level = isCourtesy ? 0 : ladderNow.level;
  const content = isCourtesy ? soonDue : overdue;
  const stepDays = level === 0 ? -Infinity : ladder.steps[level - 1]?.daysOverdue ?? 0;
  const trigger = isCourtesy ? soonDue : overdue.filter((invoice) => asOf - due[invoice]! >= stepDays);

  // What is at stake: of a client on hold everything that is overdue, of the others what may be claimed and what follows.
  const atStake = content.length === 0 ? claims.overdue : isCourtesy ? soonDue : [...overdue, ...soonDue];
  const staked = sum(atStake);
  const expected = Math.round(atStake.reduce((total, invoice) => total + openOf(invoice) * unpaid(invoice, profile.kind), 0));
  const share = staked > 0 ? Math.min(1, expected / staked) : 0;
  const scale = 10 ** (ledger.minorDigits[settings.currency] ?? 2);
  const { channel } = chooseChannel(level, expected / scale, profile.grade ?? gradeOfShare(share), profile, settings, facts.rates);
  const cost = settings.contactCost[channel] * scale;

  // Invoices on hold hold the client only when nothing else is left to claim.
  const guards: { -readonly [Code in HoldCode]?: SerialDay | null } = content.length === 0 ? holds : {};
  const claimed = sum(content);
  if (content.length > 0 && claimed <= claims.credits) guards.nothingOwed = null;
  if (profile.doNotContact) guards.doNotContact = null;
  if (profile.insolvency) guards.insolvency = null;
  if (ladderNow.formalNotice !== null) guards.formalNoticeRunning = null;
  if (!hasContact(profile, history)) guards.contactMissing = null;
  if (claimed - claims.credits < settings.floor * scale || expected <= cost) guards.tooSmall = null;
  if (ladderNow.unconfirmed !== null) guards.unconfirmedDraft = null;
  if (ladderNow.gapUntil !== null) guards.minimumGap = ladderNow.gapUntil;
  if (!isCourtesy && trigger.length === 0 && overdue.length > 0) guards.stepNotReached = due[overdue[0]!]! + stepDays;
  if (!isWorkingDay(asOf, settings.calendar)) guards.notWorkingDay = nextWorkingDay(asOf, settings.calendar);
  if (ladderNow.capUntil !== null) guards.frequencyCap = ladderNow.capUntil;
  const hold = firstHold(guards);

  const overdueAmount = sum(claims.overdue);
  const soonDueAmount = sum(claims.soonDue);
  const oldestDaysOverdue = claims.overdue.length === 0 ? 0 : asOf - due[claims.overdue[0]!]!;
  const warnings: Text[] = [];
  if (facts.stale !== null) warnings.push(facts.stale);
  if (brokenPromise !== null) warnings.push(brokenPromiseWarning(brokenPromise));
  return {
    client: claims.client, name: ledger.clients[claims.client]!,
    class: hold !== null ? 'hold' : isCourtesy ? 'courtesy' : share >= settings.atRiskShare ? 'atRisk' : 'quickWin',
    hold, overdueAmount, soonDueAmount, credits: claims.credits, oldestDaysOverdue, invoiceCount: claims.overdue.length,
    expected, priority: expected - Math.round(cost), level, channel,
    reason: reminderReason({
      hold, level, overdueCount: claims.overdue.length, oldestDays: oldestDaysOverdue, unpaidShare: share, horizon: settings.horizon,
      money: (language) => moneyText(isCourtesy ? sum(soonDue) : overdueAmount, ledger.minorDigits[settings.currency] ?? 2, ledger.currencies[settings.currency] ?? '', language),
      soonDueCount: soonDue.length, nextDue: soonDue.length === 0 ? null : due[soonDue[0]!]!,
      lastDay: ladderNow.lastDay, sent: ladderNow.sent, brokenPromise,
    }),
    warnings, trigger: hold === null ? trigger : [], content,
  };
}

/** Of several invoices held for one reason, the first to be free ends it for the client. */
function keepEarliest(holds: { -readonly [Code in HoldCode]?: SerialDay | null }, hold: Hold): void {
  const known = holds[hold.code];
  if (known === undefined) holds[hold.code] = hold.until;
  else if (known === null || (hold.until !== null && hold.until < known)) holds[hold.code] = hold.until;
}

function wasNoted(history: ClientHistory, invoice: number): boolean {
  return history.reminders.some(({ event, invoices }) => event.level === 0 && event.state !== 'cancelled' && invoices.has(invoice));
}
