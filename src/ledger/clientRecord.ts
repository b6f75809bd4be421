import type { SerialDay } from '../base/serialDay';
import type { Language } from '../base/text';
import type { LedgerIssue } from './ledgerIssue';
import type { AgreedTerms, PaymentTerms } from './termsText';

/** What the Clients table says about one client. Unknown is null, never a guess. */
export interface ClientRecord {
  readonly name: string;
  /** The number or code that the table gives the client, where it has such a column beside the name. */
  readonly code: string | null;
  readonly kind: 'business' | 'person' | 'publicBody' | null;
  readonly sector: string | null;
  readonly contact: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly language: Language | null;
  readonly terms: PaymentTerms | null;
  /** Major units. */
  readonly creditLimit: number | null;
  readonly doNotContact: boolean;
  readonly externalScore: ExternalScore | null;
  readonly insolvency: { readonly day: SerialDay | null; readonly text: string } | null;
  /** 1-based row in the cells. */
  readonly row: number;
}

/** A rating bought elsewhere; `best` and `worst` declare its scale and its direction, null where the table does not. */
export interface ExternalScore {
  readonly value: number;
  readonly best: number | null;
  readonly worst: number | null;
  readonly source: string | null;
  readonly day: SerialDay | null;
}

/** The Clients table, read. */
export interface ClientsReading {
  /** By folded name, and by folded code where the table has both: a ledger may use either. */
  readonly clients: ReadonlyMap<string, ClientRecord>;
  /** Terms by the same keys, as `readLedger` takes them. */
  readonly agreedTerms: AgreedTerms;
  /** Whether the table has columns for contact data at all; if not, a missing contact proves nothing. */
  readonly contactColumns: boolean;
  readonly issues: readonly LedgerIssue[];
  readonly counts: { readonly rows: number; readonly accepted: number; readonly rejected: number; readonly blank: number };
}
