import type { SerialDay } from '../base/serialDay';
import type { Ledger } from '../ledger/ledger';
import { didWork, type ChannelCount } from './channelEvidence';
import type { ClientHistory } from './clientHistory';
import type { Channel, Level } from './reminderLine';
import { VARIANTS, type Variant } from './templates';

/**
 * How often each wording of a step was followed by payment: reminders done, and those after which an invoice they named
 * was settled within `workedWithin` days. Younger reminders are not counted yet, unless they worked already. The clients
 * are split without looking at them, so that the two shares can be compared; with few reminders they differ by chance.
 */
export function variantEvidence(
  ledger: Ledger, histories: ReadonlyMap<number, ClientHistory>, asOf: SerialDay, workedWithin: number, level: Level, channel: Channel,
): Readonly<Record<Variant, ChannelCount>> {
  const counts = { A: { tried: 0, worked: 0 }, B: { tried: 0, worked: 0 } };
  for (const { reminders } of histories.values()) {
    for (const reminder of reminders) {
      const { state, variant, day } = reminder.event;
      const known = VARIANTS.find((each) => each === variant);
      if (state !== 'done' || known === undefined || reminder.event.level !== level || reminder.event.channel !== channel) continue;
      const worked = didWork(ledger, reminder, asOf, workedWithin);
      if (!worked && asOf <= day + workedWithin) continue;
      counts[known].tried += 1;
      if (worked) counts[known].worked += 1;
    }
  }
  return counts;
}
