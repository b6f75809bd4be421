import type { Steps } from '../../../src/base/steps';
import type { Engine } from '../../../taskpane/effects/engine';
import { paneEngine } from '../../../taskpane/analysis/paneEngine';
import { memoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import { readStoredSettings } from '../../../taskpane/state/storedSettings';
import { agedWritten } from '../../../taskpane/lists/agedWritten';
import { clientsWritten } from '../../../taskpane/lists/clientsWritten';
import { DAY, paneOn, smallLedger, until, workbookWith } from '../support';

async function analysed(workbook = workbookWith()) {
  const pane = paneOn(workbook);
  pane.effects.start();
  await until(() => pane.state().stage === 'choosing');
  pane.effects.use(pane.state().places[0]!);
  await until(() => pane.state().stage === 'ready');
  const ready = () => {
    const state = pane.state();
    if (state.stage !== 'ready') throw new Error(`expected a finished analysis, the stage is ${state.stage}`);
    return state;
  };
  return { pane, workbook, ready };
}

test('one click from the opened pane to scores; the table is remembered', async () => {
  const { pane, workbook, ready } = await analysed();
  expect(ready().analysis.clients.map(({ name }) => name)).toEqual(['Martin', 'Durand']);
  expect(ready().analysis.asOf).toBe(DAY);
  expect(readStoredSettings(await workbook.readSettings()).placeId).toBe('sheet:Factures');
  pane.effects.stop();
});

test('a workbook whose ledger is known needs no click at all', async () => {
  const workbook = workbookWith();
  await workbook.nameLedger((await workbook.places())[0]!);
  const pane = paneOn(workbook);
  pane.effects.start();
  await until(() => pane.state().stage === 'ready');
  pane.effects.stop();
});

test('the sample comes in with one click', async () => {
  const pane = paneOn(memoryWorkbook());
  pane.effects.start();
  await until(() => pane.state().stage === 'choosing');
  pane.effects.insertSample();
  await until(() => pane.state().stage === 'ready');
  pane.effects.stop();
});

test('the sample never takes the place of a sheet that is there: the user may have typed over it', async () => {
  const workbook = memoryWorkbook();
  const pane = paneOn(workbook);
  pane.effects.start();
  await until(() => pane.state().stage === 'choosing');
  pane.effects.insertSample();
  await until(() => pane.state().stage === 'ready');
  expect(pane.state().notice).toMatchObject({ tone: 'success', text: { en: expect.stringContaining('Vigie sample') as string }, place: { sheet: 'Vigie sample' } });
  workbook.edit('Vigie sample', 2, 1, 'My own client');
  pane.effects.insertSample();
  await until(() => workbook.sheet('Vigie sample 2') !== null);
  expect(workbook.sheet('Vigie sample')![1]![0]).toBe('My own client');
  expect((await workbook.places())[0]).toMatchObject({ formula: 'Ledger', sheet: 'Vigie sample 2' });
  pane.effects.stop();
});

test('a table that is no ledger is refused with a reason, and its headers can be mapped', async () => {
  const pane = paneOn(memoryWorkbook([{ name: 'Autre', cells: [['Un', 'Deux', 'Trois'], ['x', 'y', 'z']] }]));
  pane.effects.start();
  await until(() => pane.state().stage === 'choosing');
  pane.effects.use(pane.state().places[0]!);
  await until(() => pane.state().stage === 'refused');
  expect(pane.state()).toMatchObject({ view: 'data', headers: ['Un', 'Deux', 'Trois'] });
  pane.effects.stop();
});

test('the host’s refusal becomes its sentence, and nothing is lost', async () => {
  const workbook = workbookWith();
  workbook.addSheet('Vigie Clients', [['mine']]);
  const { pane, ready } = await analysed(workbook);
  pane.effects.write(clientsWritten(ready().analysis, ready().analysis.clients, 'en'));
  await until(() => pane.state().notice !== null);
  expect(pane.state().notice).toMatchObject({ tone: 'error', text: { en: expect.stringContaining('Vigie Clients') as string } });
  expect(workbook.sheet('Vigie Clients')).toEqual([['mine']]);
  pane.effects.stop();
});

test('a written list says where it is', async () => {
  const { pane, workbook, ready } = await analysed();
  pane.effects.write(clientsWritten(ready().analysis, ready().analysis.clients, 'en'));
  await until(() => pane.state().notice !== null);
  expect(pane.state().notice).toMatchObject({ tone: 'success', place: { sheet: 'Vigie Clients' } });
  expect(workbook.sheet('Vigie Clients')!.map((row) => row[0])).toEqual(['Figures as of', 'Client', 'Martin', 'Durand']);
  pane.effects.stop();
});

test('a chart is drawn beside its table; a workbook that draws none is said to', async () => {
  const { pane, workbook, ready } = await analysed();
  pane.effects.write(agedWritten(ready().analysis, 'en'));
  await until(() => pane.state().notice !== null);
  expect(pane.state().notice).toMatchObject({ tone: 'success', text: { en: expect.stringContaining('Table and chart written') as string } });
  expect([...workbook.charts('Vigie Aged balance').values()]).toMatchObject([{ title: expect.stringMatching(/^Aged balance, as of /) as string, rows: 6 }]);
  workbook.drawChart = () => Promise.resolve(false);
  pane.effects.write(agedWritten(ready().analysis, 'fr'));
  await until(() => pane.state().notice?.text.fr.includes('sans graphique') === true);
  expect(workbook.sheet('Vigie Balance âgée')!.length).toBe(8);
  pane.effects.stop();
});

test('another day changes the figures and is kept', async () => {
  const { pane, workbook, ready } = await analysed();
  const overdue = ready().analysis.figures.overdue;
  pane.effects.change({ ...pane.state().settings, asOf: DAY - 40 });
  await until(() => pane.state().stage === 'ready' && ready().analysis.asOf === DAY - 40);
  expect([overdue, ready().analysis.figures.overdue]).toEqual([95050, 70000]);
  expect(readStoredSettings(await workbook.readSettings()).asOf).toBe(DAY - 40);
  pane.effects.stop();
});

test('another language computes nothing again', async () => {
  const { pane, ready } = await analysed();
  const before = ready().analysis;
  pane.effects.change({ ...pane.state().settings, language: 'fr' });
  await until(() => pane.state().language === 'fr');
  expect(ready().analysis).toBe(before);
  pane.effects.stop();
});

test('an edit of the ledger is followed; our own sheets are not', async () => {
  const { pane, workbook, ready } = await analysed();
  workbook.edit('Factures', 4, 5, 900);
  await until(() => pane.state().stage === 'ready' && ready().analysis.figures.open === 185050);
  pane.effects.stop();
});

test('of two tables chosen in a row, the second is shown', async () => {
  const workbook = workbookWith();
  workbook.addSheet('Deux', smallLedger.slice(0, 4));
  const pane = paneOn(workbook);
  pane.effects.start();
  await until(() => pane.state().stage === 'choosing');
  const [first, second] = pane.state().places;
  pane.effects.use(first!);
  pane.effects.use(second!);
  await until(() => pane.state().stage === 'ready');
  expect(pane.state()).toMatchObject({ analysis: { place: { label: 'Deux' } } });
  pane.effects.stop();
});

function* forever(): Steps<never> {
  for (;;) yield 0.5;
}

test('cancelled work leaves the pane where it was', async () => {
  const endless: Engine = { ...paneEngine, analyse: () => Promise.resolve(forever()) };
  const pane = paneOn(workbookWith(), endless);
  pane.effects.start();
  await until(() => pane.state().stage === 'choosing');
  pane.effects.use(pane.state().places[0]!);
  await until(() => pane.state().stage === 'working');
  pane.effects.cancel();
  expect(pane.state().stage).toBe('choosing');
  await until(() => pane.state().stage === 'choosing');
});

test('the formulas get the ledger’s name, the day and the options; then the table goes in as one formula', async () => {
  const { pane, workbook, ready } = await analysed();
  pane.effects.insertFormulas();
  await until(() => workbook.sheet('Vigie Scores') !== null);
  expect(workbook.sheet('Vigie Scores')).toEqual([[{ formula: 'CLIENTRISKS(Ledger,VigieAsOf,,,VigieOptions)' }]]);
  expect([...workbook.names().keys()]).toEqual(['Ledger', 'VigieAsOf', 'VigieOptions']);
  expect(workbook.sheet('Vigie Options')![0]).toEqual(['Figures as of', DAY]);
  await until(() => pane.state().notice?.place?.sheet === 'Vigie Scores');
  expect(ready().settings.onSheet).toBe(true);
  pane.effects.stop();
});

test('payments of a second table are joined, and forgotten again', async () => {
  const workbook = workbookWith();
  workbook.addSheet('Paiements', [['Facture', 'Date', 'Montant'], ['F5', DAY - 10, 700], ['F6', DAY - 10, 100]]);
  const { pane, ready } = await analysed(workbook);
  const payments = pane.state().places.find(({ label }) => label === 'Paiements')!;
  expect(ready().analysis.figures.overdue).toBe(95050);
  pane.effects.change({ ...pane.state().settings, paymentsId: payments.id });
  await until(() => pane.state().stage === 'ready' && ready().analysis.figures.overdue === 15050);
  pane.effects.change({ ...pane.state().settings, paymentsId: null });
  await until(() => pane.state().stage === 'ready' && ready().analysis.figures.overdue === 95050);
  pane.effects.stop();
});
