import type { Outcome } from '../base/outcome';
import { success } from '../base/outcome';
import { clipped } from './clipped';
import { FIELDS } from './field';
import { headerForm } from './headerForm';
import type { HeaderMeaning } from './headerSynonyms';
import type { Field } from './issue';
import type { Options } from './options';
import { twoColumns, unknownMapping } from './readingFailure';

/** Which column (0-based) holds which field; what was passed over is kept for a note. */
export interface ColumnMatch {
  readonly columns: ReadonlyMap<Field, number>;
  /** Columns that were candidates too, but under a less exact header. */
  readonly passedOver: readonly { readonly field: Field; readonly column: number; readonly chosen: number }[];
  /** The column under a bare "Paid": its values tell whether it holds days, amounts or yes and no. */
  readonly paid: number | null;
  /** The amounts are before tax: no column with tax was found. */
  readonly beforeTax: boolean;
}

/**
 * Gives each field its column: the user's mapping first, then the most exact header.
 * Two columns that fit a field equally well are a failure that names both.
 */
export function matchColumns(
  headers: readonly string[],
  meaningOf: (header: string) => HeaderMeaning | undefined,
  mapping: Options['mapping'],
  payments: boolean,
): Outcome<ColumnMatch> {
  const columns = new Map<Field, number>();
  const taken = new Set<number>();
  for (const field of FIELDS) {
    const wanted = mapping[field];
    if (wanted === undefined) continue;
    const found = columnsNamed(headers, wanted);
    if (found.length !== 1) return unknownMapping(field, clipped(wanted), headers, payments);
    columns.set(field, found[0]!);
    taken.add(found[0]!);
  }
  const best = new Map<HeaderMeaning['field'], { tier: number; column: number }>();
  const passedOver: { field: Field; column: number; chosen: number }[] = [];
  const ties: { field: Field; first: number; second: number; tier: number }[] = [];
  headers.forEach((header, column) => {
    const meaning = header === '' || taken.has(column) ? undefined : meaningOf(header);
    if (meaning === undefined || (isField(meaning.field) && columns.has(meaning.field))) return;
    const rival = best.get(meaning.field);
    if (rival === undefined || meaning.tier < rival.tier) best.set(meaning.field, { tier: meaning.tier, column });
    if (rival === undefined || !isField(meaning.field)) return;
    if (rival.tier === meaning.tier) ties.push({ field: meaning.field, first: rival.column, second: column, tier: meaning.tier });
    else passedOver.push({ field: meaning.field, column: meaning.tier < rival.tier ? rival.column : column, chosen: 0 });
  });
  for (const tie of ties) {
    if (best.get(tie.field)?.tier === tie.tier) return twoColumns(tie.field, headers[tie.first]!, headers[tie.second]!, payments);
  }
  for (const [field, { column }] of best) if (isField(field)) columns.set(field, column);
  const beforeTax = best.get('amountBeforeTax');
  const taxFree = beforeTax !== undefined && !columns.has('amount') && !columns.has('balance');
  if (taxFree) columns.set('amount', beforeTax.column);
  return success({
    columns,
    passedOver: passedOver.map((other) => ({ ...other, chosen: columns.get(other.field)! })),
    paid: best.get('paid')?.column ?? null,
    beforeTax: taxFree,
  });
}

function isField(field: HeaderMeaning['field']): field is Field {
  return field !== 'paid' && field !== 'amountBeforeTax';
}

function columnsNamed(headers: readonly string[], wanted: string): number[] {
  const exact = indexesWhere(headers, (header) => header === wanted.trim());
  if (exact.length > 0) return exact;
  const form = headerForm(wanted);
  return form === '' ? [] : indexesWhere(headers, (header) => headerForm(header) === form);
}

function indexesWhere(headers: readonly string[], fits: (header: string) => boolean): number[] {
  return headers.flatMap((header, column) => (fits(header) ? [column] : []));
}
