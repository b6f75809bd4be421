import type { Cells } from '../../src/ledger/cells';
import { isRange } from './cellValue';
import { recent, type Recent } from './recent';

/** Values that something remembered depends on: days, numbers, words, and tables, which are compared by content. */
export type Dependencies = readonly unknown[];

export interface Remember {
  <T>(name: string, dependsOn: Dependencies, make: () => T): T;
}

/** A memory by name: of each name, what was made for the last two sets of values. */
export function remembering(same: (a: Dependencies, b: Dependencies) => boolean): Remember {
  const byName = new Map<string, Recent<Dependencies, { readonly value: unknown }>>();
  return <T>(name: string, dependsOn: Dependencies, make: () => T): T => {
    let entries = byName.get(name);
    if (entries === undefined) {
      entries = recent(2, same);
      byName.set(name, entries);
    }
    const known = entries.find(dependsOn);
    if (known !== undefined) return known.value as T;
    const value = make();
    entries.keep(dependsOn, { value });
    return value;
  };
}

export function sameValues(a: Dependencies, b: Dependencies, sameCells: (a: Cells, b: Cells) => boolean): boolean {
  return a.length === b.length && a.every((value, at) => {
    const other = b[at];
    return value === other || (isRange(value) && isRange(other) && sameCells(value, other));
  });
}
