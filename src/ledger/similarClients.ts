import { LedgerIssue } from './ledgerIssue';
import type { ClientNames } from './clientNames';

/**
 * Names that are likely one client written in two ways: equal once punctuation, spaces and the legal form are left out.
 * They are reported, never merged: only the user knows.
 */
export function similarClients(clients: ClientNames): LedgerIssue[] {
  const issues: LedgerIssue[] = [];
  const folded = clients.folded.texts;
  const hashes = folded.map(bareHash);
  let size = 64;
  while (size < folded.length * 2) size *= 2;
  // The first name of each hash, + 1; 0 is free. A `Map` of as many numbers takes five times as long.
  const slots = new Int32Array(size);
  for (let id = 0; id < folded.length; id += 1) {
    const hash = hashes[id]!;
    let slot = hash & (size - 1);
    while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & (size - 1);
    const first = slots[slot]! - 1;
    if (first < 0) slots[slot] = id + 1;
    else if (bareName(folded[id]!) === bareName(folded[first]!)) {
      issues.push(new LedgerIssue(clients.firstRows[id]!, 0, 'similar-clients', clients.names[id], clients.names[first]));
    }
  }
  return issues;
}

/**
 * A folded name without punctuation and legal form; the whole name where nothing else is left.
 *
 * @example
 * bareName('s.a.r.l. dupont & fils') // 'dupontfils'
 */
export function bareName(folded: string): string {
  const words = folded.replace(/\./g, '').split(/[^a-z0-9\u0080-\uffff]+/);
  const kept = words.filter((word) => !LEGAL_FORMS.has(word)).join('');
  return kept === '' ? words.join('') : kept;
}

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'sa sas sasu sarl eurl sci snc scop ei eirl selarl gie ets etablissements ste societe cie et and ltd limited llc llp plc inc incorporated corp corporation co company gmbh ag kg bv nv spa srl'.split(' '),
);
const LEGAL_HASHES: ReadonlySet<number> = new Set([...LEGAL_FORMS].map((form) => [...form].reduce((hash, letter) => mix(hash, letter.charCodeAt(0)), 0)));

/** Names with the same `bareName` have the same hash. Strings are built only for the few that agree. */
function bareHash(folded: string): number {
  let all = 0;
  let kept = 0;
  let beforeWord = 0;
  let word = 0;
  for (let i = 0; i <= folded.length; i += 1) {
    const code = i < folded.length ? folded.charCodeAt(i) : 32;
    if (code === 46) continue;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 128) {
      all = mix(all, code);
      kept = mix(kept, code);
      word = mix(word, code);
    } else {
      if (LEGAL_HASHES.has(word)) kept = beforeWord;
      beforeWord = kept;
      word = 0;
    }
  }
  // 30 bits: the engine keeps such numbers without an object for each.
  const hash = kept === 0 ? all : kept;
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function mix(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
