import type { ChannelCount } from '../../src/reminders/channelEvidence';
import { historyByClient } from '../../src/reminders/clientHistory';
import { mergeLog } from '../../src/reminders/mergeLog';
import type { Channel, Level } from '../../src/reminders/reminderLine';
import type { Variant } from '../../src/reminders/templates';
import { variantEvidence } from '../../src/reminders/variantEvidence';
import type { Analysis } from './analysis';

/** What the log shows about the two wordings of a step. */
export function variantRecord({ reading: { ledger }, asOf, known, reminderSettings }: Analysis, level: Level, channel: Channel): Readonly<Record<Variant, ChannelCount>> {
  return variantEvidence(ledger, historyByClient(ledger, mergeLog(known.log ?? []), asOf), asOf, reminderSettings.workedWithin, level, channel);
}
