import { NO_DAY, type SerialDay } from '../base/serialDay';
import type { Ledger } from '../ledger/ledger';
import type { PartyKind } from '../ledger/reminderOptions';
import type { ChannelRates } from './chooseChannel';
import type { ClientHistory, RecordedEvent } from './clientHistory';
import type { ClientProfile } from './clientProfile';
import type { Channel } from './reminderLine';

/** How often a way of contact was followed by payment. */
export interface ChannelCount {
  readonly tried: number;
  readonly worked: number;
}

export type ChannelCounts = Readonly<Record<Channel, ChannelCount>>;

/** What the log shows about channels: of one client, of clients of its kind, of all. It is what happened, not what a channel caused. */
export interface ChannelEvidence {
  readonly byClient: ReadonlyMap<number, ChannelCounts>;
  readonly byKind: Readonly<Record<PartyKind, ChannelCounts>>;
  readonly all: ChannelCounts;
}

const CHANNELS: readonly Channel[] = ['mail', 'call', 'letter', 'registered'];
/** Contacts that the wider group is worth when a narrower one is shrunk to it: our choice. */
const PRIOR_CONTACTS = 10;
/** Fewer contacts than this in the whole log, and the stated default is used. */
const ENOUGH_CONTACTS = 20;

type Draft = Record<Channel, { tried: number; worked: number }>;

/**
 * Counts, for each channel, the reminders done and those that worked: an invoice they named was open then and settled
 * within `workedWithin` days after. Reminders younger than that are not counted yet, unless they worked already.
 */
export function channelEvidence(
  ledger: Ledger, histories: ReadonlyMap<number, ClientHistory>, asOf: SerialDay, workedWithin: number, profiles?: ReadonlyMap<number, ClientProfile>,
): ChannelEvidence {
  const byClient = new Map<number, Draft>();
  const byKind: Record<PartyKind, Draft> = { business: none(), person: none(), publicBody: none() };
  const all = none();
  for (const [client, history] of histories) {
    if (history.reminders.length === 0) continue;
    const own = none();
    for (const reminder of history.reminders) {
      const { channel, state, day } = reminder.event;
      if (channel === null || state !== 'done') continue;
      const worked = didWork(ledger, reminder, asOf, workedWithin);
      if (!worked && asOf <= day + workedWithin) continue;
      for (const counts of [own, byKind[profiles?.get(client)?.kind ?? 'business'], all]) {
        counts[channel].tried += 1;
        if (worked) counts[channel].worked += 1;
      }
    }
    byClient.set(client, own);
  }
  return { byClient, byKind, all };
}

/** Whether a named invoice that was open on the day of the reminder was settled within the days given, and by asOf. */
export function didWork(ledger: Ledger, reminder: RecordedEvent, asOf: SerialDay, workedWithin: number): boolean {
  const { settled } = ledger.invoices;
  for (const invoice of reminder.invoices) {
    const on = settled[invoice]!;
    if (on !== NO_DAY && on <= asOf && on >= reminder.event.day && on <= reminder.event.day + workedWithin) return true;
  }
  return false;
}

/**
 * The rates by channel for one client: its own, shrunk to its kind's, shrunk to all clients', shrunk to the rate of all
 * channels together; each wider group counts as ten contacts. Null with fewer than 20 contacts in the log: too thin to
 * prefer a channel on it.
 */
export function channelRates(evidence: ChannelEvidence, client: number, kind: PartyKind): ChannelRates | null {
  let tried = 0;
  let worked = 0;
  for (const channel of CHANNELS) {
    tried += evidence.all[channel].tried;
    worked += evidence.all[channel].worked;
  }
  if (tried < ENOUGH_CONTACTS) return null;
  const base = worked / tried;
  const own = evidence.byClient.get(client);
  const rate: Record<Channel, number> = { mail: 0, call: 0, letter: 0, registered: 0 };
  for (const channel of CHANNELS) {
    const ofAll = shrunk(evidence.all[channel], base);
    const ofKind = shrunk(evidence.byKind[kind][channel], ofAll);
    rate[channel] = own === undefined ? ofKind : shrunk(own[channel], ofKind);
  }
  return { rate };
}

/**
 * A share drawn towards a wider group's while it rests on few cases.
 *
 * @example
 * shrunk({ tried: 10, worked: 10 }, 0.5) // 0.75
 */
export function shrunk(count: ChannelCount, wider: number): number {
  return (count.worked + PRIOR_CONTACTS * wider) / (count.tried + PRIOR_CONTACTS);
}

function none(): Draft {
  return { mail: { tried: 0, worked: 0 }, call: { tried: 0, worked: 0 }, letter: { tried: 0, worked: 0 }, registered: { tried: 0, worked: 0 } };
}
