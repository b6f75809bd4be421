import { makeActivity } from '../../../src/hosts/sheets/client/activity';
import { callServer, UnansweredError, type ScriptRun } from '../../../src/hosts/sheets/client/callServer';
import { WorkbookError } from '../../../src/hosts/workbookError';
import { SERVER_CALLS } from '../../../src/hosts/sheets/bridge';

/** A bridge on which every call goes as `act` says. */
function serverWhere(act: (success: (answer: unknown) => void, failure: (error: unknown) => void) => void) {
  const activity = makeActivity();
  const runner = (success: (answer: unknown) => void, failure: (error: unknown) => void): ScriptRun => ({
    ...Object.fromEntries(SERVER_CALLS.map((name) => [name, () => act(success, failure)])),
    withSuccessHandler: (handler: typeof success) => runner(handler, failure),
    withFailureHandler: (handler: typeof failure) => runner(success, handler),
  }) as ScriptRun;
  return { activity, server: callServer(() => runner(() => undefined, () => undefined), activity) };
}

test.each([
  ['Authorization is required to perform that action.', 'has not allowed Vigie'],
  ['Exception: You do not have permission to call SpreadsheetApp', 'has not allowed Vigie'],
  ['NetworkError: Connection failure due to HTTP 0', 'Check the connection'],
  ['Exceeded maximum execution time', 'took too long'],
  ['Exception: Something new', 'Something new'],
])('a call that fails with “%s” is a sentence', async (words, sentence) => {
  const { server } = serverWhere((_success, failure) => failure(new Error(words)));
  const error: unknown = await server.vigiePlaces().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnansweredError);
  expect((error as WorkbookError).text.en).toContain(sentence);
  expect((error as WorkbookError).text.fr).not.toBe((error as WorkbookError).text.en);
});

test('what the script itself refuses is no call without an answer: it is not made again', async () => {
  const text = { fr: 'non', en: 'no' };
  const { server } = serverWhere((success) => success(JSON.stringify({ ok: false, text })));
  const error: unknown = await server.vigiePlaces().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(WorkbookError);
  expect(error).not.toBeInstanceOf(UnansweredError);
  expect((error as WorkbookError).text).toEqual(text);
});

test.each([['nonsense'], [null], ['{}'], [undefined]])('an answer that is none, %p, is told', async (answer) => {
  const { server } = serverWhere((success) => success(answer));
  await expect(server.vigiePlaces()).rejects.toBeInstanceOf(WorkbookError);
});

test('a bridge that throws, or answers twice, leaves no call hanging', async () => {
  let calls = 0;
  const { server, activity } = serverWhere((success) => {
    calls += 1;
    if (calls === 1) throw new Error('no bridge');
    success(JSON.stringify({ ok: true, value: calls }));
    success(JSON.stringify({ ok: true, value: -1 }));
  });
  await expect(server.vigieReadSettings()).rejects.toBeInstanceOf(UnansweredError);
  expect(await Promise.all(Array.from({ length: 30 }, () => server.vigieReadSettings()))).toHaveLength(30);
  expect(activity.state().calls).toBe(0);
});
