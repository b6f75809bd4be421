import { chooseChannel, type ChannelRates } from '../../src/reminders/chooseChannel';
import { UNKNOWN_PROFILE } from '../../src/reminders/clientProfile';
import { DEFAULT_REMINDER_SETTINGS } from '../../src/reminders/reminderSettings';
import type { Level } from '../../src/reminders/reminderLine';

const MAIL_WORKS: ChannelRates = { rate: { mail: 0.9, call: 0.1, letter: 0.1, registered: 0.1 } };

// The amount from which a call is preferred is 2,000.
test.each<{ name: string; level: Level; stake: number; grade: 'A' | 'E'; rates?: ChannelRates; usual: number | null; gives: string }>([
  { name: 'first reminder, no log', level: 1, stake: 500, grade: 'A', usual: null, gives: 'mail, default' },
  { name: 'first reminder of a large amount of a grade E, no log', level: 1, stake: 5000, grade: 'E', usual: null, gives: 'call, default' },
  { name: 'second reminder of a large amount, no log', level: 2, stake: 5000, grade: 'A', usual: null, gives: 'call, default' },
  { name: 'second reminder of a large amount to one who usually needs two', level: 2, stake: 5000, grade: 'A', usual: 2, gives: 'mail, log' },
  { name: 'the same of a grade E', level: 2, stake: 5000, grade: 'E', usual: 2, gives: 'call, log' },
  { name: 'second reminder of a small amount to one who usually pays after the first', level: 2, stake: 500, grade: 'A', usual: 1, gives: 'call, log' },
  { name: 'half a reminder more than usual', level: 2, stake: 500, grade: 'A', usual: 1.5, gives: 'call, log' },
  { name: 'more than usual, though mail works best with all', level: 2, stake: 500, grade: 'A', rates: MAIL_WORKS, usual: 1, gives: 'call, log' },
  { name: 'as usual, and the log tells the channels apart', level: 2, stake: 500, grade: 'A', rates: MAIL_WORKS, usual: 2, gives: 'mail, log' },
  { name: 'a last notice is not a matter of habit', level: 3, stake: 500, grade: 'A', usual: 1, gives: 'mail, default' },
  { name: 'nor is a formal notice', level: 4, stake: 500, grade: 'A', usual: 1, gives: 'registered, default' },
])('$name: $gives', ({ level, stake, grade, rates = null, usual, gives }) => {
  const { channel, basis } = chooseChannel(level, stake, grade, UNKNOWN_PROFILE, DEFAULT_REMINDER_SETTINGS, rates, usual);
  expect(`${channel}, ${basis}`).toBe(gives);
});
