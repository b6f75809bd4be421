import { FRESH_TODAY, keptOpen, updateToday, type TodayEvent, type TodayState } from '../../../taskpane/state/todayState';

const said = { fr: 'noté', en: 'logged' };
const edited = { subject: 's', body: 'b', base: 'a' };
const after = (...events: readonly TodayEvent[]): TodayState => events.reduce(updateToday, FRESH_TODAY);
const opened: TodayEvent = { type: 'lineOpened', client: 'Durand' };

test.each<{ name: string; state: TodayState; expect: Partial<TodayState> }>([
  { name: 'a line opens with the proposed channel and our wording', state: after(opened), expect: { open: { client: 'Durand', channel: null, edited: null }, last: 'Durand' } },
  { name: 'closed, the keyboard knows where it was', state: after(opened, { type: 'lineClosed' }), expect: { open: null, last: 'Durand' } },
  { name: 'an edit stays', state: after(opened, { type: 'draftEdited', edited }), expect: { open: { client: 'Durand', channel: null, edited } } },
  { name: 'another channel is another text', state: after(opened, { type: 'draftEdited', edited }, { type: 'channelChosen', channel: 'call' }), expect: { open: { client: 'Durand', channel: 'call', edited: null } } },
  { name: 'without an open line nothing is edited', state: after({ type: 'draftEdited', edited }, { type: 'channelChosen', channel: 'call' }), expect: { open: null } },
  { name: 'logged: the next line opens, and it is said', state: after(opened, { type: 'recordingBegan' }, { type: 'recorded', next: 'Martin', said }), expect: { open: { client: 'Martin', channel: null, edited: null }, recording: false, said } },
  { name: 'the last one logged: the list again', state: after(opened, { type: 'recorded', next: null, said }), expect: { open: null, last: 'Durand', said } },
  { name: 'a failure leaves the line open', state: after(opened, { type: 'draftEdited', edited }, { type: 'recordingBegan' }, { type: 'recordingEnded' }), expect: { open: { client: 'Durand', channel: null, edited }, recording: false } },
  { name: 'the merge is shown until it is logged', state: after({ type: 'mergeShown', shown: true }, { type: 'recorded', next: null, said }), expect: { merging: false } },
])('$name', ({ state, expect: expected }) => {
  expect(state).toMatchObject(expected);
});

test('a line whose client left the list closes; others stay as they are', () => {
  const open = after(opened);
  expect(keptOpen(open, [{ name: 'Durand' }])).toBe(open);
  expect(keptOpen(open, [{ name: 'Martin' }]).open).toBeNull();
});
