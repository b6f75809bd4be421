import { excelPause } from '../../functions/excelPause';
import { excelQueue } from '../../functions/excelQueue';
import type { Steps } from '../../src/base/steps';

/** A clock that only work moves, and a record of what happened. */
function world(): { log: string[]; queue: ReturnType<typeof excelQueue>; work: (name: string, steps: number, cost: number) => () => Steps<string> } {
  const log: string[] = [];
  let now = 0;
  const queue = excelQueue({ clock: () => now, slice: 40, pause: () => { log.push('pause'); return Promise.resolve(); } });
  const work = (name: string, steps: number, cost: number) => function* (): Steps<string> {
    for (let step = 0; step < steps; step += 1) {
      now += cost;
      log.push(name);
      yield step / steps;
    }
    return name;
  };
  return { log, queue, work };
}
const wanted = (): boolean => false;

test('one call after the other, in the order in which they came, with a pause after every slice', async () => {
  const { log, queue, work } = world();
  const results = await Promise.all([queue(work('a', 5, 15), wanted), queue(work('b', 1, 1), wanted)]);
  expect(results).toEqual(['a', 'b']);
  expect(log).toEqual(['pause', 'a', 'a', 'a', 'pause', 'a', 'a', 'b']);
});

test('many short calls together also make room for a pause', async () => {
  const { log, queue, work } = world();
  await Promise.all(Array.from({ length: 30 }, () => queue(work('x', 1, 10), wanted)));
  let between = 0;
  for (const entry of log) {
    between = entry === 'pause' ? 0 : between + 1;
    expect(between).toBeLessThanOrEqual(5);
  }
});

test('a call that is called off is left where it stands; a failing one does not stop the others', async () => {
  const { log, queue, work } = world();
  let off = false;
  const first = queue(function* (): Steps<string> { off = true; yield 0; log.push('never'); return 'never'; }, () => off);
  const failing = queue(function* (): Steps<string> { throw new Error('broken'); }, wanted);
  const last = queue(work('c', 1, 1), wanted);
  expect(await first).toBeNull();
  await expect(failing).rejects.toThrow('broken');
  expect(await last).toBe('c');
  expect(log).not.toContain('never');
});

test('the pause works with a page’s messages, with timers alone, and with neither', async () => {
  await expect(excelPause(globalThis)).resolves.toBeUndefined();
  await expect(excelPause({ setTimeout: (call) => setTimeout(call) })).resolves.toBeUndefined();
  await expect(excelPause({})).resolves.toBeUndefined();
});
