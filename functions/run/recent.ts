/** A memory of the last few things asked for: what was not used for longest is forgotten first. */
export interface Recent<Key, Value> {
  find(isWanted: (key: Key) => boolean): Value | undefined;
  keep(key: Key, value: Value): void;
}

export function recent<Key, Value>(size: number): Recent<Key, Value> {
  const entries: { readonly key: Key; readonly value: Value }[] = [];
  return {
    find(isWanted) {
      const at = entries.findIndex((entry) => isWanted(entry.key));
      if (at < 0) return undefined;
      const [entry] = entries.splice(at, 1);
      entries.unshift(entry!);
      return entry!.value;
    },
    keep(key, value) {
      entries.unshift({ key, value });
      entries.length = Math.min(entries.length, size);
    },
  };
}
