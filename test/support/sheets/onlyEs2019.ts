import { runInContext, type Context } from 'node:vm';

/** What a realm of today has beyond ECMAScript 2019 without `Intl`: by the object that holds it. */
const LATER: Readonly<Record<string, readonly string[]>> = {
  globalThis: [
    'console', 'Intl', 'WebAssembly', 'Atomics', 'SharedArrayBuffer', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'WeakRef', 'FinalizationRegistry', 'AggregateError',
    'Iterator', 'escape', 'unescape',
  ],
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  Array: ['fromAsync'],
  'Object.getPrototypeOf(Int8Array.prototype)': ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with', 'toLocaleString'],
  'ArrayBuffer.prototype': ['resize', 'transfer', 'transferToFixedLength'],
  'String.prototype': ['at', 'matchAll', 'replaceAll', 'isWellFormed', 'toWellFormed', 'localeCompare', 'toLocaleUpperCase', 'toLocaleLowerCase'],
  Object: ['hasOwn', 'groupBy'],
  Map: ['groupBy'],
  'Set.prototype': ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
  Promise: ['allSettled', 'any', 'try', 'withResolvers'],
  'Number.prototype': ['toLocaleString'],
  'Date.prototype': ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'],
};

/** Takes from a realm everything that our script is not to count on: it then fails here, and not at a user's. */
export function onlyEs2019(context: Context): void {
  const cuts = Object.entries(LATER).flatMap(([holder, names]) => names.map((name) => `delete (${holder})[${JSON.stringify(name)}];`));
  runInContext(cuts.join('\n'), context);
}
