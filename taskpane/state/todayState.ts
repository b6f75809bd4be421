import type { Text } from '../../src/base/text';
import type { Channel } from '../../src/reminders/reminderLine';

/** The user's own wording of a draft, and the text it was made from: if that changes, the user is told. */
export interface EditedDraft {
  readonly subject: string;
  readonly body: string;
  readonly base: string;
}

/** The line that the user works on, by the client's name: ids change when rows do. */
export interface OpenLine {
  readonly client: string;
  /** Null = the proposed one. */
  readonly channel: Channel | null;
  readonly edited: EditedDraft | null;
}

/** What the Today view shows beside its list. */
export interface TodayState {
  readonly open: OpenLine | null;
  /** The client whose line was open last: the keyboard goes back to it. */
  readonly last: string | null;
  /** Whether the mail merge is previewed. */
  readonly merging: boolean;
  /** Whether the log is being written. */
  readonly recording: boolean;
  /** What came of the last step, for those who hear the pane. */
  readonly said: Text | null;
}

export type TodayEvent =
  | { readonly type: 'lineOpened'; readonly client: string }
  | { readonly type: 'lineClosed' }
  | { readonly type: 'channelChosen'; readonly channel: Channel }
  | { readonly type: 'draftEdited'; readonly edited: EditedDraft | null }
  | { readonly type: 'mergeShown'; readonly shown: boolean }
  | { readonly type: 'recordingBegan' }
  | { readonly type: 'recordingEnded' }
  | { readonly type: 'recorded'; readonly next: string | null; readonly said: Text }
  | { readonly type: 'said'; readonly said: Text };

export const FRESH_TODAY: TodayState = { open: null, last: null, merging: false, recording: false, said: null };

/** The Today view after an event. */
export function updateToday(today: TodayState, event: TodayEvent): TodayState {
  switch (event.type) {
    case 'lineOpened':
      return { ...today, open: opened(event.client), last: event.client, said: null };
    case 'lineClosed':
      return { ...today, open: null, said: null };
    case 'channelChosen':
      return today.open ? { ...today, open: { ...today.open, channel: event.channel, edited: null } } : today;
    case 'draftEdited':
      return today.open ? { ...today, open: { ...today.open, edited: event.edited } } : today;
    case 'mergeShown':
      return { ...today, merging: event.shown };
    case 'recordingBegan':
      return { ...today, recording: true };
    case 'recordingEnded':
      return { ...today, recording: false };
    case 'recorded':
      return { open: event.next === null ? null : opened(event.next), last: event.next ?? today.last ?? '', merging: false, recording: false, said: event.said };
    case 'said':
      return { ...today, said: event.said };
  }
}

/** A line stays open while the list still has the client. */
export function keptOpen(today: TodayState, reminders: readonly { readonly name: string }[]): TodayState {
  return today.open && !reminders.some(({ name }) => name === today.open?.client) ? { ...today, open: null } : today;
}

function opened(client: string): OpenLine {
  return { client, channel: null, edited: null };
}
