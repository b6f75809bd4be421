import { channelEvidence, type ChannelCount } from '../../src/reminders/channelEvidence';
import { historyByClient, NO_HISTORY } from '../../src/reminders/clientHistory';
import { mergeLog } from '../../src/reminders/mergeLog';
import type { Channel } from '../../src/reminders/reminderLine';
import { remindersToPayment, type RemindersToPayment } from '../../src/reminders/remindersToPayment';
import type { Analysis } from './analysis';

/** How often each channel was followed by payment, with one client and with all (only channels that were tried), and after how many reminders the client pays. */
export interface ChannelRecord {
  readonly contacts: number;
  /** How many reminders this client usually needs; null where none of its invoices was paid after one. */
  readonly usual: RemindersToPayment | null;
  readonly channels: readonly { readonly channel: Channel; readonly own: ChannelCount; readonly all: ChannelCount }[];
}

const NONE: ChannelCount = { tried: 0, worked: 0 };
const CHANNELS = ['mail', 'call', 'letter', 'registered'] as const;

/** What the log shows about channels, for the user to judge the proposed one. */
export function channelRecord({ reading: { ledger }, asOf, known, reminderSettings }: Analysis, client: number): ChannelRecord {
  const histories = historyByClient(ledger, mergeLog(known.log ?? []), asOf);
  const { all, byClient } = channelEvidence(ledger, histories, asOf, reminderSettings.workedWithin, known.profiles);
  const usual = remindersToPayment(ledger, histories.get(client) ?? NO_HISTORY, asOf);
  return {
    usual: usual.ok ? usual.value : null,
    contacts: CHANNELS.reduce((sum, channel) => sum + all[channel].tried, 0),
    channels: CHANNELS.filter((channel) => all[channel].tried > 0).map((channel) => ({ channel, own: byClient.get(client)?.[channel] ?? NONE, all: all[channel] })),
  };
}
