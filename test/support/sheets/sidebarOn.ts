import { makeActivity, type Activity } from '../../../src/hosts/sheets/client/activity';
import { callServer } from '../../../src/hosts/sheets/client/callServer';
import { sheetsWorkbook } from '../../../src/hosts/sheets/client/sheetsWorkbook';
import type { Workbook } from '../../../src/hosts/workbook';
import type { FakeBook } from './fakeBook';
import { loadScript } from './loadScript';
import { scriptBridge } from './scriptBridge';

/** What stands between the sidebar and the script: makes a call, or fails as Google does. */
export type Wire = (name: string, call: () => unknown) => unknown;

export interface SidebarOnBook {
  readonly workbook: Workbook;
  readonly activity: Activity;
  readonly mostAtOnce: () => number;
  readonly comeBack: () => void;
}

/** A sidebar of its own on the book: its own page, its own calls, each a run of the script that remembers nothing. */
export function sidebarOn(book: FakeBook, wire: Wire = (_name, call) => call()): SidebarOnBook {
  const returns = new Set<() => void>();
  const activity = makeActivity();
  const bridge = scriptBridge((name, request) => wire(name, () => loadScript(book).call(name, request)));
  const workbook = sheetsWorkbook({
    server: callServer(bridge.run, activity), activity, wait: () => Promise.resolve(),
    onReturn: (returned) => (returns.add(returned), () => void returns.delete(returned)),
  });
  return { workbook, activity, mostAtOnce: bridge.most, comeBack: () => { for (const returned of returns) returned(); } };
}
