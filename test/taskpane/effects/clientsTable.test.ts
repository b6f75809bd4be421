import type { Cells } from '../../../src/ledger/cells';
import { coreReaders } from '../../../functions/run/coreReaders';
import { outsideOf } from '../../../src/risk/outsideOf';
import { findClientsTable } from '../../../taskpane/effects/findClientsTable';
import { DAY, paneOn, until, workbookWith } from '../support';

const clients: Cells = [
  ['Client', 'Forme', 'Secteur', 'E-mail', 'Conditions convenues', 'Plafond de crédit', 'Score externe', 'Échelle', 'Procédure collective'],
  ['DURAND', 'SARL', 'Bâtiment', 'durand@d.example', '30 j fin de mois', 900, 20, '100-0', null],
  ['Martin', 'Personne physique', null, null, null, null, null, null, null],
];

async function analysed(workbook = workbookWith()) {
  const pane = paneOn(workbook);
  pane.effects.start();
  await until(() => pane.state().stage === 'choosing');
  pane.effects.use(pane.state().places.find(({ label }) => label === 'Factures')!);
  await until(() => pane.state().stage === 'ready');
  const analysis = () => {
    const state = pane.state();
    if (state.stage !== 'ready') throw new Error(`the stage is ${state.stage}`);
    return state.analysis;
  };
  return { pane, workbook, analysis };
}

function withClients(name = 'Clients', cells = clients) {
  const workbook = workbookWith();
  workbook.addSheet(name, cells);
  return workbook;
}

test('a Clients table beside the ledger enters scores: outside points for Durand, no score for a natural person', async () => {
  const plain = await analysed();
  const { pane, analysis } = await analysed(withClients());
  expect(analysis().clientsTable).toMatchObject({ known: 2, failure: null, place: { label: 'Clients' } });
  const [martin, durand] = analysis().clients;
  expect(martin).toMatchObject({ score: null, grade: null, unscoredPerson: true });
  const explained = analysis().explain(1);
  if (!explained?.ok) throw new Error('expected an explanation');
  expect(explained.value.parts.find(({ factor }) => factor === 'externalScore')!.points).not.toBe(0);
  expect(durand!.score).not.toBe(plain.analysis().clients[1]!.score);
  expect(analysis().explain(0)).toMatchObject({ ok: false, failure: { code: 'natural-person' } });
  expect(analysis().record(1)).toMatchObject({ email: 'durand@d.example', creditLimit: 900 });
  for (const { effects } of [plain.pane, pane]) effects.stop();
});

test('a factor of a sector and the switch for natural persons work as in the cells', async () => {
  const { pane, analysis } = await analysed(withClients());
  const before = analysis().clients[1]!.score!;
  const { settings } = pane.state();
  const options = coreReaders.readOptions([['facteur secteur bâtiment', 1.5], ['noter les personnes physiques', 'oui']]);
  if (!options.ok) throw new Error(options.failure.text.en);
  pane.effects.change({ ...settings, options: options.value });
  await until(() => pane.state().stage === 'ready' && analysis().options === options.value);
  expect(analysis().clients[1]!.score).toBeGreaterThan(before);
  expect(analysis().clients[0]!.score).not.toBeNull();
  expect(outsideOf(analysis().record(1), options.value)).toMatchObject({ value: { sector: { name: 'Bâtiment', factor: 1.5 }, externalScore: { value: 20, best: 100, worst: 0 } } });
  pane.effects.stop();
});

test('the user can want none, and another; an edit of the table is followed', async () => {
  const { pane, workbook, analysis } = await analysed(withClients());
  pane.effects.change({ ...pane.state().settings, clientsId: 'none' });
  await until(() => pane.state().stage === 'ready' && analysis().clientsTable === null);
  expect(analysis().clients[0]!.score).not.toBeNull();
  pane.effects.change({ ...pane.state().settings, clientsId: 'sheet:Clients' });
  await until(() => pane.state().stage === 'ready' && analysis().clientsTable !== null);
  workbook.edit('Clients', 3, 2, 'SARL');
  await until(() => pane.state().stage === 'ready' && analysis().clients[0]!.score !== null);
  pane.effects.stop();
});

test('the formula of the client table takes the Clients table along', async () => {
  const { pane, workbook } = await analysed(withClients());
  pane.effects.insertFormulas();
  await until(() => workbook.sheet('Vigie Scores') !== null);
  expect(workbook.sheet('Vigie Scores')).toEqual([[{ formula: "CLIENTRISKS(Ledger,VigieAsOf,'Clients'!A1:I3,,VigieOptions)" }]]);
  pane.effects.stop();
});

test('the formula of the client table takes the payments along that the pane has joined', async () => {
  const workbook = withClients();
  workbook.addSheet('Paiements', [['Facture', 'Date', 'Montant'], ['F5', DAY - 10, 700]]);
  const { pane, analysis } = await analysed(workbook);
  const { overdue } = analysis().figures;
  pane.effects.change({ ...pane.state().settings, paymentsId: 'sheet:Paiements' });
  await until(() => pane.state().stage === 'ready' && analysis().figures.overdue === overdue - 70000);
  pane.effects.insertFormulas();
  await until(() => workbook.sheet('Vigie Scores') !== null);
  expect(workbook.sheet('Vigie Scores')).toEqual([[{ formula: "CLIENTRISKS(LEDGERJOIN(Ledger,'Paiements'!A1:C2,VigieOptions),VigieAsOf,'Clients'!A1:I3,,VigieOptions)" }]]);
  pane.effects.stop();
});

test.each<{ name: string; label: string; cells: Cells; found: boolean }>([
  { name: 'by its name and one column', label: 'Clients', cells: [['Client', 'E-mail'], ['Martin', 'm@m.example']], found: true },
  { name: 'by two columns, whatever its name', label: 'Feuil3', cells: [['Nom', 'E-mail', 'Téléphone'], ['Martin', 'm@m.example', '1']], found: true },
  { name: 'not by one column', label: 'Feuil3', cells: [['Nom', 'E-mail'], ['Martin', 'm@m.example']], found: false },
  { name: 'not a sheet of scores', label: 'Clients', cells: [['Client', 'Score de risque', 'Note'], ['Martin', 5, 'A']], found: false },
])('a table is found $name', async ({ label, cells, found }) => {
  const workbook = withClients(label, cells);
  const places = await workbook.places();
  const table = await findClientsTable(workbook, places, places[0]!, { clientsId: null, paymentsId: null });
  expect(table !== null).toBe(found);
});

test('the settings sheet, edited by hand, is read back: options, sector factors and the day', async () => {
  const { pane, workbook, analysis } = await analysed(withClients());
  pane.effects.prepareFormulas();
  await until(() => workbook.sheet('Vigie Options') !== null && pane.state().notice?.place !== undefined);
  const rows = workbook.sheet('Vigie Options')!;
  const rowOf = (key: string): number => rows.findIndex((row) => row[0] === key) + 1;
  workbook.edit('Vigie Options', rowOf('status paid'), 2, 'soldé; clos');
  workbook.edit('Vigie Options', rowOf('payments column invoice'), 2, 'Réf');
  workbook.edit('Vigie Options', rows.length - 2, 1, 'sector factor bâtiment');
  workbook.edit('Vigie Options', rows.length - 2, 2, 1.4);
  workbook.edit('Vigie Options', 1, 2, DAY - 5);
  await until(() => pane.state().stage === 'ready' && analysis().asOf === DAY - 5);
  expect(analysis().options).toMatchObject({ statusWords: { paid: ['soldé', 'clos'] }, paymentsMapping: { invoice: 'Réf' } });
  expect(analysis().options.sectorFactors.get('batiment')).toBe(1.4);
  expect(pane.state().settings.asOf).toBe(DAY - 5);
  workbook.edit('Vigie Options', rowOf('grace'), 2, 'beaucoup');
  await until(() => pane.state().stage === 'ready' && pane.state().notice?.tone === 'warning');
  expect(pane.state().notice!.text.fr).toContain('beaucoup');
  expect(analysis().options.grace).toBe(0);
  pane.effects.stop();
});

test('a day that nobody chose moves on, in the pane and on the sheet', async () => {
  const { pane, workbook } = await analysed();
  pane.effects.prepareFormulas();
  await until(() => workbook.sheet('Vigie Options') !== null && pane.state().notice?.place !== undefined);
  pane.effects.stop();
  const next = paneOn(workbook, undefined, 'en', DAY + 1);
  next.effects.start();
  await until(() => workbook.sheet('Vigie Options')![0]![1] === DAY + 1);
  expect(next.state().settings.asOf).toBeNull();
  next.effects.stop();
});
