import type { ClientProfile } from './clientProfile';
import type { Channel, Level } from './reminderLine';
import type { ReminderSettings } from './reminderSettings';

/** How often each channel is expected to work for one client, as far as the log shows; null where the log is too thin. */
export interface ChannelRates {
  /** Expected share of contacts that are followed by payment, by channel. */
  readonly rate: Readonly<Record<Channel, number>>;
}

/** How one contact should be made: by the log where it tells, else by the stated default. */
export interface ChannelChoice {
  readonly channel: Channel;
  /** Whether the log decided, or the default by grade and amount. */
  readonly basis: 'log' | 'default';
}

/**
 * The channel of a step. Only channels that the step allows and for which the Clients table has an address count.
 * With rates from the log: the one with the largest rate × money at stake − cost of the contact.
 * Without: the step's first channel; but a second reminder of a small amount to a good payer goes by mail, a first one
 * is a call only for a large amount of a client of grade D or E, a last notice of either goes by letter. A formal notice is always a registered letter.
 * A client who usually pays after so many reminders is called once that many were not enough: then something is unlike
 * him, and a call finds out what. Until then mail does, as it always did.
 *
 * @param stake the money at stake, in major units
 * @param grade the score's grade, or what the expected share implies where there is none
 * @param usual the reminders that the client usually needs before he pays; null if the log does not show it
 * @source our choice: a call costs more than a mail, so it goes where more is to be lost
 */
export function chooseChannel(
  level: Level, stake: number, grade: 'A' | 'B' | 'C' | 'D' | 'E', profile: ClientProfile, settings: ReminderSettings, rates: ChannelRates | null,
  usual: number | null,
): ChannelChoice {
  if (level === 4) return { channel: 'registered', basis: 'default' };
  const ladder = settings.ladders[profile.kind];
  const allowed = level === 0 ? MAIL_ONLY : ladder.steps[level - 1]?.channels ?? ladder.steps[ladder.steps.length - 1]?.channels ?? MAIL_ONLY;
  const reachable = allowed.filter((channel) => isReachable(channel, profile));
  const choices = reachable.length > 0 ? reachable : ALL.filter((channel) => isReachable(channel, profile));
  const isCallable = level >= 1 && level <= 2 && choices.includes('call');
  if (isCallable && usual !== null && level > usual) return { channel: 'call', basis: 'log' };
  const first = choices[0] ?? allowed[0] ?? 'mail';
  if (rates !== null && choices.length > 1) {
    let best = first;
    const worth = (channel: Channel): number => rates.rate[channel] * stake - settings.contactCost[channel];
    for (const channel of choices) if (worth(channel) > worth(best)) best = channel;
    return { channel: best, basis: 'log' };
  }
  const isLarge = stake >= settings.callFrom;
  const isRisky = grade === 'D' || grade === 'E';
  if (isCallable) {
    const call = level === 2 && usual === null ? isLarge || isRisky : isLarge && isRisky;
    return { channel: call || !choices.includes('mail') ? 'call' : 'mail', basis: usual === null ? 'default' : 'log' };
  }
  if (level === 3 && (isLarge || isRisky) && choices.includes('letter')) return { channel: 'letter', basis: 'default' };
  return { channel: first, basis: 'default' };
}

const MAIL_ONLY: readonly Channel[] = ['mail'];
const ALL: readonly Channel[] = ['mail', 'call', 'letter'];

/** Whether the Clients table has what the channel needs; where it has no contact columns, nothing is known to be missing. */
function isReachable(channel: Channel, profile: ClientProfile): boolean {
  if (!profile.contactColumns) return true;
  if (channel === 'mail') return profile.email !== null;
  return channel === 'call' ? profile.phone !== null : true;
}
