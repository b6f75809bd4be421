import type { Place } from '../../src/hosts/workbook';
import { frameTexts } from '../texts/frameTexts';
import type { World } from './world';

/**
 * The invented company on a sheet of its own, and then as the ledger. A sheet that is there from an earlier time stays as
 * it is: by now it may hold the invoices that the user typed over it.
 */
export async function insertSample({ workbook, engine, state, dispatch, today }: World, choose: (place: Place) => Promise<void>): Promise<void> {
  const [first, rows] = await engine.sample(state().language, today());
  let sheet = first;
  for (let count = 2; (await workbook.ourSheet(sheet)) !== null; count += 1) sheet = `${first} ${count}`;
  const place = await workbook.insertLedger(sheet, rows);
  await choose(place);
  // A warning about the user's own settings weighs more.
  if (state().notice === null) dispatch({ type: 'noticed', notice: { tone: 'success', text: frameTexts.written(sheet), place } });
}
