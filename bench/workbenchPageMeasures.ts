/** The source of a function that runs in the page of the workbench (which has no build of its own for it): times edits. */
export const pageMeasures = String.raw`async ({ runs }) => {
  const { api, value } = window.vigie;
  const book = api.getActiveWorkbook();
  const ledger = book.getSheetByName('Ledger');
  const trial = book.create('Trial', 20, 6);
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
  // Until the pane, too, has taken the edit in: it starts 0.6 s after the last one.
  const settle = async () => {
    let quiet = 0;
    while (quiet < 12) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      quiet = document.querySelector('[data-stage=ready]') ? quiet + 1 : 0;
    }
  };
  const measured = async (formula) => {
    trial.getRange(0, 0).setValue({ f: formula });
    await settle();
    // Placing the formula is the measurement's own work; only what an edit sets off counts.
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
  const one = await measured('=SIGN(ROWS(Ledger))');
  const score = await measured('=RISKSCORE("' + client(0) + '",Ledger)');
  return { score, one, longTasks };
}`;
