import type { SerialDay } from '../base/serialDay';
import type { Text } from '../base/text';
import type { Ledger } from '../ledger/ledger';
import { brokenPromiseWarning } from './brokenPromiseWarning';
import { chooseChannel, type ChannelRates } from './chooseChannel';
import { claimable } from './claimable';
import type { ClientHistory } from './clientHistory';
import type { ClientProfile, InvoiceHold } from './clientProfile';
import { firstHold } from './guards';
import { gradeOfShare } from './gradeOfShare';
import { hasContact } from './hasContact';
import { ladderState } from './ladderState';
import { ledgerReminders } from './ledgerReminders';
import { moneyAtStake } from './moneyAtStake';
import { moneyText } from './moneyText';
import type { ClientClaims } from './openClaims';
import type { HoldCode, Level, ReminderLine } from './reminderLine';
import { reminderReason } from './reminderReason';
import { usualReminders } from './remindersToPayment';
import type { ReminderSettings } from './reminderSettings';
import type { UnpaidProbability } from './unpaidProbability';

export interface LineFacts {
  readonly ledger: Ledger;
  readonly asOf: SerialDay;
  readonly settings: ReminderSettings;
  readonly claims: ClientClaims;
  readonly unpaid: UnpaidProbability;
  readonly stale: Text | null;
  /** The first working day from asOf on. */
  readonly nextOpenDay: SerialDay;
  readonly profile: ClientProfile;
  readonly history: ClientHistory;
  readonly holds: ReadonlyMap<number, InvoiceHold> | undefined;
  readonly rates: ChannelRates | null;
}

/** The line of one client; null when nothing is overdue and no courtesy note is called for. */
export function reminderLineOf(facts: LineFacts): ReminderLine | null {
  const { ledger, asOf, settings, claims, unpaid, profile, history } = facts;
  const { due } = ledger.invoices;
  const isCourtesy = claims.overdue.length === 0;
  const free = claimable(ledger, claims, asOf, settings, history, facts.holds);
  const worthNoting = free.soonDue.filter((invoice) => unpaid(invoice, profile.kind) >= settings.courtesyProbability && !wasNoted(history, invoice));
  if (isCourtesy && worthNoting.length === 0) return null;

  const ladder = settings.ladders[profile.kind];
  const standing = ladderState(history, claims.open, asOf, ladder, settings.calendar, ledgerReminders(ledger, claims.overdue));
  const level: Level = isCourtesy ? 0 : standing.level;
  const stepDays = level === 0 ? 0 : ladder.steps[level - 1]?.daysOverdue ?? 0;
  const content = isCourtesy ? worthNoting : free.overdue;
  const trigger = isCourtesy ? worthNoting : content.filter((invoice) => asOf - due[invoice]! >= stepDays);

  // Of a client on hold everything overdue is at stake; of the others what may be claimed, and what follows soon.
  const stake = moneyAtStake(content.length === 0 ? claims.overdue : isCourtesy ? content : [...content, ...worthNoting], claims.open, profile.kind, unpaid);
  const digits = ledger.minorDigits[settings.currency] ?? 2;
  const scale = 10 ** digits;
  const { channel } = chooseChannel(level, stake.expected / scale, profile.grade ?? gradeOfShare(stake.share), profile, settings, facts.rates, usualReminders(ledger, history, asOf));
  const cost = Math.round(settings.contactCost[channel] * scale);

  const total = (invoices: readonly number[]): number => invoices.reduce((sum, invoice) => sum + claims.open.get(invoice)!, 0);
  const claimed = total(content);
  // Invoices on hold hold the client only when nothing else is left to claim.
  const guards: { -readonly [Code in HoldCode]?: SerialDay | null } = content.length === 0 ? { ...free.holds } : {};
  if (content.length > 0 && claimed <= claims.credits) guards.nothingOwed = null;
  if (profile.doNotContact) guards.doNotContact = null;
  if (profile.insolvency) guards.insolvency = null;
  if (standing.formalNotice !== null) guards.formalNoticeRunning = null;
  if (!hasContact(profile, history)) guards.contactMissing = null;
  if (claimed - claims.credits < settings.floor * scale || stake.expected <= cost) guards.tooSmall = null;
  if (standing.unconfirmed !== null) guards.unconfirmedDraft = null;
  if (standing.gapUntil !== null) guards.minimumGap = standing.gapUntil;
  if (content.length > 0 && trigger.length === 0) guards.stepNotReached = due[content[0]!]! + stepDays;
  if (facts.nextOpenDay !== asOf) guards.notWorkingDay = facts.nextOpenDay;
  if (standing.capUntil !== null) guards.frequencyCap = standing.capUntil;
  const hold = firstHold(guards);

  const overdueAmount = total(claims.overdue);
  const oldestDaysOverdue = isCourtesy ? 0 : asOf - due[claims.overdue[0]!]!;
  const shown = isCourtesy ? claimed : overdueAmount;
  return {
    client: claims.client, name: ledger.clients[claims.client]!,
    class: hold !== null ? 'hold' : isCourtesy ? 'courtesy' : stake.share >= settings.atRiskShare ? 'atRisk' : 'quickWin',
    hold, overdueAmount, soonDueAmount: total(claims.soonDue), credits: claims.credits, oldestDaysOverdue, invoiceCount: claims.overdue.length,
    expected: stake.expected, priority: stake.expected - cost, level, channel,
    // Words are made when they are asked for: a list of thousands of clients shows some dozens.
    get reason(): Text {
      return reminderReason({
        hold, level, overdueCount: claims.overdue.length, setAside: hold === null && !isCourtesy ? claims.overdue.length - content.length : 0, oldestDays: oldestDaysOverdue, unpaidShare: stake.share, horizon: settings.horizon,
        money: (language) => moneyText(shown, digits, ledger.currencies[settings.currency] ?? '', language),
        nextDue: isCourtesy ? due[worthNoting[0]!]! : null, lastDay: standing.lastDay, sent: standing.sent, brokenPromise: free.brokenPromise,
        holdReason: hold?.code === 'invoiceHold' ? holdReasonOf(facts) : null,
      });
    },
    // Without a hold the reason names the broken promise itself.
    warnings: [facts.stale, hold === null || free.brokenPromise === null ? null : brokenPromiseWarning(free.brokenPromise)].filter((text) => text !== null),
    trigger: hold === null ? trigger : [], content,
  };
}

/** The user's own words for a hold, of the oldest invoice that has some. */
function holdReasonOf({ claims, ledger, holds }: LineFacts): string | null {
  for (const invoice of [...claims.overdue, ...claims.soonDue]) {
    const reason = holds?.get(invoice)?.reason ?? ledger.invoices.holdReasons.get(invoice) ?? '';
    if (reason.trim() !== '') return reason.trim().slice(0, 120);
  }
  return null;
}

/** Whether a courtesy note about the invoice is in the log: it is sent once. */
function wasNoted(history: ClientHistory, invoice: number): boolean {
  return history.reminders.some(({ event, invoices }) => event.level === 0 && invoices.has(invoice));
}
