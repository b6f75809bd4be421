import { LedgerIssue } from './ledgerIssue';
import type { ClientNames } from './readNameColumn';

/**
 * Names that are likely one client written in two ways: equal once punctuation, spaces and the legal form are left out.
 * They are reported, never merged: only the user knows.
 */
export function similarClients(clients: ClientNames): LedgerIssue[] {
  const issues: LedgerIssue[] = [];
  const byKey = new Map<string, number>();
  for (const [folded, id] of clients.ids) {
    const key = bareName(folded);
    const first = byKey.get(key);
    if (first === undefined) byKey.set(key, id);
    else if (key !== '') issues.push(new LedgerIssue(clients.firstRows[id]!, 0, 'similar-clients', clients.names[id], clients.names[first]));
  }
  return issues;
}

/**
 * A folded name without punctuation and legal form.
 *
 * @example
 * bareName('s.a.r.l. dupont & fils') // 'dupontfils'
 */
export function bareName(folded: string): string {
  if (folded.length > 200) return folded;
  const joined = folded.replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1');
  const words = joined.split(/[^a-z0-9\u0080-\uffff]+/);
  const kept = words.filter((word) => !LEGAL_FORMS.has(word));
  return (kept.length === 0 ? words : kept).join('');
}

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'sa sas sasu sarl eurl sci snc scop ei eirl selarl gie ets etablissements ste societe cie et and ltd limited llc llp plc inc incorporated corp corporation co company gmbh ag kg bv nv spa srl'.split(' '),
);
