import { memoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import { paneEngine } from '../../../taskpane/analysis/paneEngine';
import { paneStore } from '../../../taskpane/effects/paneStore';
import type { FollowedUse, LedgerUse } from '../../../taskpane/effects/world';
import { DEFAULT_SETTINGS } from '../../../taskpane/state/paneSettings';
import { storedSettings } from '../../../taskpane/state/storedSettings';
import { DAY, smallLedger, until } from '../support';

test('where the host is ours, options that differ go on a settings sheet for its cells', async () => {
  const workbook = memoryWorkbook([{ name: 'Factures', cells: [['Qui', ...smallLedger[0]!.slice(1)], ...smallLedger.slice(1)] }], 'en');
  const asked: boolean[] = [];
  const follow = ({ place, withSettings }: LedgerUse): FollowedUse => {
    asked.push(withSettings);
    return { place, payments: null, kept: [] };
  };
  const { state, effects } = paneStore({ workbook, engine: paneEngine, own: { openFile: () => Promise.reject(new Error()), follow }, today: () => DAY, language: 'en' });
  const options = { ...DEFAULT_SETTINGS.options, mapping: { client: 'Qui' } };
  effects.start();
  await until(() => state().stage === 'choosing');
  effects.use(state().places[0]!);
  await until(() => state().stage === 'refused');
  // What could not be read takes no cell over.
  expect([asked, workbook.sheet('Vigie Options')]).toEqual([[], null]);
  effects.change({ ...state().settings, options });
  await until(() => state().notice?.place?.sheet === 'Vigie Options');
  expect(asked).toEqual([true]);
  expect(workbook.sheet('Vigie Options')).toContainEqual(['column client', 'Qui']);
  // Written by hand on that sheet, it reaches pane and cells alike.
  const row = workbook.sheet('Vigie Options')!.findIndex(([key]) => key === 'grace') + 1;
  workbook.edit('Vigie Options', row, 2, 5);
  await until(() => state().stage === 'ready' && state().settings.options.grace === 5);
  effects.change({ ...state().settings, options: DEFAULT_SETTINGS.options });
  await until(() => state().stage === 'refused');
  effects.stop();
});

test('where the host is ours, a settings sheet that is gone and not needed is let go', async () => {
  const workbook = memoryWorkbook([{ name: 'Factures', cells: smallLedger }], 'en');
  await workbook.nameLedger((await workbook.places())[0]!);
  await workbook.writeSettings(storedSettings({ ...DEFAULT_SETTINGS, onSheet: true }));
  const asked: boolean[] = [];
  const follow = ({ place, withSettings }: LedgerUse): FollowedUse => {
    asked.push(withSettings);
    return { place, payments: null, kept: [] };
  };
  const { state, effects } = paneStore({ workbook, engine: paneEngine, own: { openFile: () => Promise.reject(new Error()), follow }, today: () => DAY, language: 'en' });
  effects.start();
  await until(() => asked.length > 0);
  expect([asked, state().settings.onSheet, workbook.sheet('Vigie Options')]).toEqual([[false], false, null]);
  effects.stop();
});

test('where the host is ours, it follows what could be read, and the pane goes on with the places it is given', async () => {
  const workbook = memoryWorkbook([{ name: 'Factures', cells: smallLedger }, { name: 'Notes', cells: [['a', 'b'], ['c', 'd']] }], 'en');
  const asked: string[] = [];
  const follow = ({ place }: LedgerUse): FollowedUse => {
    asked.push(place.label);
    void workbook.nameLedger(place);
    return { place: { ...place, id: 'name:Ledger', formula: 'Ledger' }, payments: null, kept: [{ kept: 'Clients', added: 'Clients (2)' }] };
  };
  const places = await workbook.places();
  const own = { trouble: { fr: 'disparu', en: 'gone' }, openFile: () => Promise.resolve(places.find(({ label }) => label === 'Notes')!), follow };
  const { state, effects } = paneStore({ workbook, engine: paneEngine, own, today: () => DAY, language: 'en' });
  effects.start();
  await until(() => state().stage === 'choosing');
  await until(() => state().notice?.text.en === 'gone');
  effects.use(state().places.find(({ label }) => label === 'Factures')!);
  await until(() => state().notice?.tone === 'warning');
  expect(state()).toMatchObject({ stage: 'ready', settings: { placeId: 'name:Ledger' }, analysis: { place: { id: 'name:Ledger' } } });
  expect(state().notice!.text.en).toContain('“Clients (2)”');
  effects.openFile!(new File([], 'notes.csv'));
  // From the first moment, for a large file takes seconds.
  expect(state()).toMatchObject({ file: 'notes.csv', notice: null });
  await until(() => state().stage === 'refused');
  expect([asked, state().file]).toEqual([['Factures'], null]);
});
