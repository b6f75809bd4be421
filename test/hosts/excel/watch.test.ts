import { failing, ledger, scene, type Scene } from '../../support/fakeExcel/scene';

/** Long enough for an event, its pause and what follows, in the short waits of the tests. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

async function until(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !condition(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  await settle();
}

async function watching(one: Scene, place = one.place): Promise<{ readonly calls: () => number; readonly stop: () => void }> {
  let calls = 0;
  const stop = await one.workbook.watch(place, () => void (calls += 1));
  return { calls: () => calls, stop };
}
const small = (): Promise<Scene> => scene({}, ledger.slice(0, 10));

test('eight cells typed in a row are told once, and the next one again', async () => {
  const one = await small();
  const { calls } = await watching(one);
  for (let column = 1; column <= 6; column += 1) one.excel.edit('Factures', 3, column, 'x');
  await until(() => calls() > 0);
  expect(calls()).toBe(1);
  expect(one.waits).toEqual([150]);
  one.excel.edit('Factures', 3, 1, 'y');
  await until(() => calls() > 1);
  expect(calls()).toBe(2);
});

test('a table is watched as far as it reaches; a place that is none with its whole sheet', async () => {
  const one = await small();
  const { calls } = await watching(one);
  one.excel.edit('Factures', 2, 12, 'beside the table');
  one.excel.edit('Notes', 1, 1, 'elsewhere');
  await settle();
  expect(calls()).toBe(0);
  const notes = await watching(one, (await one.workbook.places()).find(({ sheet }) => sheet === 'Notes'));
  one.excel.edit('Notes', 30, 9, 'far below');
  await until(() => notes.calls() > 0);
  expect([calls(), notes.calls()]).toEqual([0, 1]);
});

test('after it was stopped nothing is told, not even what was under way, and Excel keeps no handler', async () => {
  const one = await small();
  const { calls, stop } = await watching(one);
  expect(one.excel.watching).toBe(1);
  one.excel.edit('Factures', 2, 1, 'x');
  stop();
  one.excel.edit('Factures', 2, 2, 'y');
  await until(() => one.excel.watching === 0);
  expect([calls(), one.excel.watching]).toEqual([0, 0]);
});

test('stopping where there is nothing left to stop is silent', async () => {
  const one = await small();
  const { stop } = await watching(one);
  const failures: unknown[] = [];
  const note = (reason: unknown): void => void failures.push(reason);
  process.on('unhandledRejection', note);
  one.excel.before = () => ({ code: 'ItemNotFound', applied: 'nothing' });
  stop();
  await settle();
  process.off('unhandledRejection', note);
  expect(failures).toEqual([]);
});

describe.each([{ tellsTrigger: true, name: 'an Excel that says who changed something' }, { tellsTrigger: false, name: 'an older one' }])('our own writing, in $name', ({ tellsTrigger }) => {
  async function onOurs(): Promise<{ one: Scene; calls: () => number }> {
    const one = await small();
    one.excel.tellsTrigger = tellsTrigger;
    const place = await one.workbook.writeSheet('Vigie Options', [['grace', 3]]);
    await settle();
    return { one, calls: (await watching(one, place)).calls };
  }

  test('is not told, wherever and whatever is written', async () => {
    const { one, calls } = await onOurs();
    await one.workbook.writeSheet('Vigie Options', [['grace', 4]]);
    await one.workbook.appendRows('Vigie Options', ['grace'], [['x']], 1);
    await settle();
    expect(calls()).toBe(0);
  });

  test('does not hide what the user types on the sheet a moment later', async () => {
    const { one, calls } = await onOurs();
    await Promise.all([one.workbook.writeSheet('Vigie Options', [['grace', 4]]), one.workbook.writeSheet('Vigie', [['x', 'y']])]);
    await settle();
    one.excel.edit('Vigie Options', 1, 2, 5);
    await until(() => calls() > 0);
    expect(calls()).toBe(1);
  });

  test('does not hide what a co-author types on the sheet meanwhile', async () => {
    const { one, calls } = await onOurs();
    one.excel.before = ({ actions }) => {
      if (actions.includes('Formulas=')) one.excel.edit('Vigie Options', 20, 1, 'hers', 'Remote');
    };
    await one.workbook.writeSheet('Vigie Options', [['grace', 4]]);
    await until(() => calls() > 0);
    expect(calls()).toBe(1);
  });

  test('hides what the user types on the sheet meanwhile only where Excel does not tell the two apart', async () => {
    const { one, calls } = await onOurs();
    one.excel.before = ({ actions }) => {
      if (actions.includes('Formulas=')) one.excel.edit('Vigie Options', 20, 1, 'mine');
    };
    await one.workbook.writeSheet('Vigie Options', [['grace', 4]]);
    await (tellsTrigger ? until(() => calls() > 0) : settle());
    expect(calls()).toBe(tellsTrigger ? 1 : 0);
  });
});

test('in an older Excel, writing that ends does not make other writing that goes on count as the user’s', async () => {
  let goOn = (): void => undefined;
  const busy = new Promise<void>((resolve) => void (goOn = resolve));
  let echoes = 0;
  const one = await scene({
    wait: (milliseconds) => (milliseconds === 200 ? busy : milliseconds === 500 && (echoes += 1) === 2 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds / 20))),
  }, ledger.slice(0, 10));
  one.excel.tellsTrigger = false;
  const { calls } = await watching(one, await one.workbook.writeSheet('Vigie Options', [['grace', 3]]));
  await settle();
  failing(one.excel, 'Formulas=', { code: 'RequestAborted', applied: 'nothing' });
  const held = one.workbook.writeSheet('Vigie Options', [['grace', 4]]);
  await settle();
  await one.workbook.writeSheet('Vigie', [['x', 'y']]);
  goOn();
  await held;
  await settle();
  expect([echoes, calls()]).toEqual([3, 0]);
});
