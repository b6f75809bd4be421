import { createContext, runInContext, Script, type Context } from 'node:vm';
import { addFakeSheet, emptyBook, type FakeBook } from './fakeBook';
import { fakeGoogle } from './fakeGoogle';
import { builtFile } from '../builtFile';
import { onlyEs2019 } from './onlyEs2019';
import { hereZone, instantOfSerial } from './zones';

/** The built script in a realm of its own that has ES2019 and nothing else, with Google's services if a book is given. */
export interface LoadedScript {
  readonly context: Context;
  /** Calls a top-level function as Google does. */
  readonly call: (name: string, ...given: unknown[]) => unknown;
  /** A date cell of this day, as the script gets it: a Date of its own realm. */
  readonly date: (serial: number) => Date;
}

/** What Google runs of the pushed files. */
export const SCRIPT_FILES = ['core.js', 'functions.js', 'entries.js'] as const;

/** Compiled when this file is loaded, where building first may take its time. */
const scripts = SCRIPT_FILES.map((name) => new Script(builtFile('sheets', name), { filename: name }));

export function loadScript(book?: FakeBook, files: readonly Script[] = scripts): LoadedScript & { readonly google: ReturnType<typeof fakeGoogle> } {
  const context = createContext({});
  onlyEs2019(context);
  const RealmDate = runInContext('Date', context) as DateConstructor;
  const google = book ? fakeGoogle(book, (instant) => new RealmDate(instant)) : {};
  Object.assign(context, google);
  for (const script of files) script.runInContext(context);
  return {
    context, google,
    call: (name, ...given) => (context[name] as (...given: unknown[]) => unknown)(...given),
    date: (serial) => new RealmDate(instantOfSerial(serial, book?.zone ?? hereZone())),
  };
}

export function bookWith(sheets: readonly { readonly name: string; readonly cells: readonly (readonly unknown[])[] }[], zone = hereZone()): FakeBook {
  const book = emptyBook(zone);
  for (const { name, cells } of sheets) addFakeSheet(book, name, cells);
  return book;
}
