/** The source of a function that runs in the page of the workbench (which has no build of its own for it): times edits. */
export const pageMeasures = String.raw`async ({ runs, calls }) => {
  const { api, value } = window.vigie;
  const book = api.getActiveWorkbook();
  const ledger = book.getSheetByName('Ledger');
  const trial = book.create('Trial', calls + 10, 6);
  const longTasks = [];
  const observer = new PerformanceObserver((list) => list.getEntries().forEach((entry) => longTasks.push(entry.duration)));

  let row = 1;
  const calculated = () => new Promise((resolve) => {
    const listener = api.addEvent(api.Event.CommandExecuted, ({ id }) => {
      if (id !== 'formula.mutation.set-formula-calculation-result') return;
      listener.dispose();
      resolve();
    });
  });
  // Moves the due date of another invoice by months, so that the score is another one each time.
  const edit = async () => {
    row += 1;
    const due = value('Ledger', row + 1, 4);
    const start = performance.now();
    const done = calculated();
    ledger.getRange(row, 3).setValue(due - 90);
    await done;
    return performance.now() - start;
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 1500));
  const measured = async (formulas) => {
    trial.getRange(0, 0, calls, 1).clear();
    await settle();
    trial.getRange(0, 0, formulas.length, 1).setValues(formulas.map((f) => [{ f }]));
    await settle();
    // Placing the formulas is the measurement's own work; only what an edit sets off counts.
    observer.takeRecords();
    observer.observe({ type: 'longtask' });
    const times = [];
    for (let run = -2; run < runs; run += 1) {
      const time = await edit();
      if (run >= 0) times.push(time);
      await settle();
    }
    observer.disconnect();
    return times;
  };
  for (const name of ['Clients', 'Reminders']) book.deleteSheet(book.getSheetByName(name));
  await settle();
  const client = (index) => String(value('Ledger', index + 2, 1)).replaceAll('"', '""');
  const one = await measured(['=SIGN(ROWS(Ledger))']);
  const score = await measured(['=RISKSCORE("' + client(0) + '",Ledger)']);
  const many = (formula) => Array.from({ length: calls }, (_, index) => formula(index));
  const ones = await measured(many((index) => '=SIGN(ROWS(Ledger)+' + index + ')'));
  const callTimes = await measured(many((index) => '=OPENBALANCE("' + client(index) + '",Ledger)'));
  return { score, one, calls: callTimes, ones, longTasks };
}`;
