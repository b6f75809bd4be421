import type { Cells } from '../../src/ledger/cells';
import { recent, type Recent } from './recent';

export interface Remember {
  <T>(name: string, dependsOn: readonly unknown[], make: () => T): T;
}

/** A memory by name: of each name, what was made for the last two sets of values; tables count by their content. */
export function remembering(contentOf: (cells: Cells) => object): Remember {
  const byName = new Map<string, Recent<readonly unknown[], { readonly value: unknown }>>();
  return <T>(name: string, dependsOn: readonly unknown[], make: () => T): T => {
    let entries = byName.get(name);
    if (entries === undefined) {
      entries = recent(2);
      byName.set(name, entries);
    }
    const key = dependsOn.map((value) => (Array.isArray(value) ? contentOf(value as Cells) : value));
    const known = entries.find((other) => other.length === key.length && other.every((value, at) => value === key[at]));
    if (known !== undefined) return known.value as T;
    const value = make();
    entries.keep(key, { value });
    return value;
  };
}
