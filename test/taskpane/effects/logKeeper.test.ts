import { mergeLog } from '../../../src/reminders/mergeLog';
import { LOG_SHEET } from '../../../taskpane/analysis/reminderLog';
import { dayProgress } from '../../../taskpane/analysis/dayProgress';
import { draftOf } from '../../../taskpane/analysis/draftOf';
import { DEFAULT_SETTINGS } from '../../../taskpane/state/paneSettings';
import { readStoredSettings } from '../../../taskpane/state/storedSettings';
import { DAY, paneOn, until, workbookWith } from '../support';

const said = { fr: 'noté', en: 'logged' };
const after = { next: null, said };

async function morning(workbook = workbookWith(), language: 'fr' | 'en' = 'en') {
  const pane = paneOn(workbook, undefined, language);
  pane.effects.start();
  await until(() => pane.state().stage !== 'starting');
  if (pane.state().stage === 'choosing') pane.effects.use(pane.state().places[0]!);
  await until(() => pane.state().stage === 'ready');
  const analysis = () => {
    const state = pane.state();
    if (state.stage !== 'ready') throw new Error(`expected a finished analysis, the stage is ${state.stage}`);
    return state.analysis;
  };
  const draft = () => {
    const made = draftOf(analysis(), analysis().reminders.find(({ name }) => name === 'Durand')!, DEFAULT_SETTINGS, 'en');
    if (!made.ok) throw new Error(made.failure.text.en);
    return made.value;
  };
  return { pane, workbook, analysis, draft };
}
const states = (workbook: ReturnType<typeof workbookWith>) => (workbook.sheet(LOG_SHEET) ?? []).slice(1).map((row) => [row[1], row[2], row[4], row[7]]);
const finished = (pane: Awaited<ReturnType<typeof morning>>['pane']) => until(() => !pane.state().today.recording && pane.state().today.said !== null);

test('done: pending, read back, done, and the client leaves the list', async () => {
  const { pane, workbook, analysis, draft } = await morning();
  expect(dayProgress(analysis())).toEqual({ done: 0, toDo: 1 });
  pane.effects.record({ type: 'done', drafts: [draft()], outcome: null, ...after });
  await finished(pane);
  expect(states(workbook)).toEqual([['PENDING', 'reminder', 'Durand', null], ['DONE', 'reminder', 'Durand', null]]);
  expect(analysis().reminders[0]!.hold?.code).toBe('minimumGap');
  expect(dayProgress(analysis())).toEqual({ done: 1, toDo: 0 });
  expect(Object.values(readStoredSettings(await workbook.readSettings()).logged)).toEqual(['done']);
  pane.effects.stop();
});

test('the next pane on the workbook knows what was done', async () => {
  const { pane, workbook, draft } = await morning();
  pane.effects.record({ type: 'done', drafts: [draft()], outcome: { outcome: 'promised', promisedOn: DAY + 5, amount: 50_000, note: 'by phone' }, ...after });
  await finished(pane);
  pane.effects.stop();
  expect(states(workbook)[2]).toEqual(['DONE', 'outcome', 'Durand', 'promised']);
  const second = await morning(workbook);
  expect(second.analysis().reminders[0]!.hold?.code).toBe('promiseRunning');
  second.pane.effects.stop();
});

test('a draft that left the pane is pending; the next pane asks whether it went out', async () => {
  const { pane, workbook, analysis, draft } = await morning();
  const taken = draft();
  pane.effects.record({ type: 'begin', drafts: [taken] });
  pane.effects.record({ type: 'begin', drafts: [taken] });
  await until(() => analysis().log.rows.length === 1 && !pane.state().today.recording);
  expect(analysis().reminders[0]!.hold).toBeNull();
  pane.effects.stop();
  const second = await morning(workbook);
  expect(second.analysis().reminders[0]!.hold?.code).toBe('unconfirmedDraft');
  const [event] = mergeLog(second.analysis().log.rows);
  second.pane.effects.record({ type: 'takeBack', event: event!, ...after });
  await finished(second.pane);
  expect(second.analysis().reminders[0]!.hold).toBeNull();
  expect(states(workbook).map(([state]) => state)).toEqual(['PENDING', 'CANCELLED']);
  second.pane.effects.stop();
});

test('of two panes that log one client, only the first does; the other is told', async () => {
  const workbook = workbookWith();
  const [one, other] = [await morning(workbook), await morning(workbook)];
  const theirs = other.draft();
  one.pane.effects.record({ type: 'done', drafts: [one.draft()], outcome: null, ...after });
  await finished(one.pane);
  other.pane.effects.record({ type: 'done', drafts: [theirs], outcome: null, ...after });
  await finished(other.pane);
  expect(states(workbook)).toHaveLength(2);
  expect(other.pane.state().notice).toMatchObject({ tone: 'warning', text: { en: expect.stringContaining('Durand') as string } });
  one.pane.effects.stop();
  other.pane.effects.stop();
});

test('a log begun in French stays French', async () => {
  const workbook = workbookWith(undefined, 'fr');
  const first = await morning(workbook, 'fr');
  first.pane.effects.record({ type: 'note', client: 'Martin', invoices: [], outcome: { outcome: 'voicemail', promisedOn: null, amount: null, note: '' }, ...after });
  await finished(first.pane);
  first.pane.effects.change({ ...first.pane.state().settings, language: 'en' });
  await until(() => first.pane.state().language === 'en');
  first.pane.effects.record({ type: 'done', drafts: [first.draft()], outcome: null, next: null, said: { fr: 'b', en: 'b' } });
  await until(() => first.pane.state().today.said?.en === 'b' && !first.pane.state().today.recording);
  expect(workbook.sheet(LOG_SHEET)![0]).toHaveLength(15);
  expect(states(workbook)).toHaveLength(3);
  first.pane.effects.stop();
});

test('rows deleted by hand are noticed, and forgotten when the user says so', async () => {
  const { pane, workbook, draft } = await morning();
  pane.effects.record({ type: 'done', drafts: [draft()], outcome: null, ...after });
  await finished(pane);
  pane.effects.stop();
  for (let column = 1; column <= 15; column += 1) workbook.edit(LOG_SHEET, 3, column, null);
  const second = await morning(workbook);
  expect(second.analysis().log.missing.map(({ code }) => code)).toEqual(['undone']);
  second.pane.effects.forgetLost();
  await until(() => second.analysis().log.missing.length === 0);
  second.pane.effects.stop();
  const third = await morning(workbook);
  expect(third.analysis().log.missing).toEqual([]);
  third.pane.effects.stop();
});

test('a sheet of the user’s with the log’s name is left alone, and the line stays open', async () => {
  const workbook = workbookWith();
  workbook.addSheet(LOG_SHEET, [['mine']]);
  const { pane, draft } = await morning(workbook);
  pane.dispatch({ type: 'lineOpened', client: 'Durand' });
  pane.effects.record({ type: 'done', drafts: [draft()], outcome: null, ...after });
  await until(() => pane.state().notice !== null);
  expect(pane.state().notice?.tone).toBe('error');
  expect(pane.state().today.open?.client).toBe('Durand');
  expect(workbook.sheet(LOG_SHEET)).toEqual([['mine']]);
  pane.effects.stop();
});
