import { CancelledError, runSteps, type Slicing } from '../../../taskpane/effects/runSteps';

/** A clock that each step moves on by `cost` milliseconds. */
function slicing(cost: number): { slicing: Slicing; steps: (count: number) => Generator<number, string, undefined>; pauses: () => number } {
  let now = 0, pauses = 0;
  return {
    slicing: { clock: () => now, slice: 40, pause: () => { pauses += 1; return Promise.resolve(); } },
    *steps(count) {
      for (let at = 1; at <= count; at += 1) {
        now += cost;
        yield at / count;
      }
      return 'done';
    },
    pauses: () => pauses,
  };
}

test.each([
  { cost: 10, steps: 20, pauses: 5 },
  { cost: 40, steps: 20, pauses: 20 },
  { cost: 1, steps: 20, pauses: 0 },
  { cost: 100, steps: 3, pauses: 3 },
])('$steps steps of $cost ms pause $pauses times', async ({ cost, steps, pauses }) => {
  const run = slicing(cost);
  const done: number[] = [];
  expect(await runSteps(run.steps(steps), (share) => void done.push(share), () => false, run.slicing)).toBe('done');
  expect(run.pauses()).toBe(pauses);
  expect(done).toEqual([...done].sort((a, b) => a - b));
});

test('cancelled work stops at the next pause and runs no further step', async () => {
  const run = slicing(40);
  let taken = 0;
  const steps = (function* (): Generator<number, string, undefined> {
    for (const done of run.steps(100)) {
      taken += 1;
      yield done;
    }
    return 'done';
  })();
  await expect(runSteps(steps, () => undefined, () => taken >= 3, run.slicing)).rejects.toBeInstanceOf(CancelledError);
  expect(taken).toBe(3);
});

test('an error inside the work comes out as it is', async () => {
  const failing = (function* (): Generator<number, never, undefined> { throw new RangeError('no such day'); })();
  await expect(runSteps(failing, () => undefined, () => false, slicing(1).slicing)).rejects.toThrow('no such day');
});
