import { daysInMonth, toCivilDay, toSerialDay } from '../base/serialDay';
import type { SerialDay } from '../base/serialDay';
import { foldName } from './foldName';

/** When an invoice falls due: days after its issue, then perhaps the end of that month, then perhaps the next such day of a month. */
export interface PaymentTerms {
  readonly days: number;
  readonly endOfMonth: boolean;
  /** "le 10": the first such day from there on; 0 if none. */
  readonly dayOfMonth: number;
}

/** Terms agreed with a client, by name: the due date of an invoice that states neither date nor terms. */
export type AgreedTerms = ReadonlyMap<string, PaymentTerms>;

/**
 * Reads payment terms: `30`, `Net 30`, `60 net`, `30 jours`, `30 j fin de mois`, `45 FDM`, `45 EOM`, `30 jours fin de mois le 10`,
 * `à réception`. Null if they are not understood; negative or over 365 days are not terms.
 *
 * @example
 * readTerms('30 j fin de mois') // { days: 30, endOfMonth: true, dayOfMonth: 0 }
 */
export function readTerms(written: string): PaymentTerms | null {
  if (written.length > 80) return null;
  const text = foldName(written);
  if (IMMEDIATE.test(text)) return { days: 0, endOfMonth: false, dayOfMonth: 0 };
  const match = TERMS.exec(text);
  if (match === null) return END_ONLY.test(text) ? { days: 0, endOfMonth: true, dayOfMonth: 0 } : null;
  const days = Number(match[1]);
  const dayOfMonth = Number(match[3] ?? 0);
  const endOfMonth = match[2] !== undefined;
  // A bare second number says nothing: "30 15", "30,15".
  return days > 365 || dayOfMonth > 31 || (dayOfMonth > 0 && !endOfMonth && !ON_DAY.test(text)) ? null : { days, endOfMonth, dayOfMonth };
}

const IMMEDIATE = /^(a (la )?reception( de (la )?facture)?|(due |payable )?(up)?on receipt|due on receipt|comptant|immediat|immediate|cash|cod|cash on delivery|prepaid|paiement comptant|reception)$/;
const TERMS = /^(?:(?:net|a|paiement(?: a)?|terms|due in|due|within|n|sous)(?:-|\s*))?(\d{1,3}(?:\.0+)?)\s*(?:j|jr|jrs|jours?|d|days?)?\.?\s*(?:net|nets|date de facture|date facture|df|ddf)?\s*[-,]?\s*(fin de mois|fin du mois|fin mois|f\.?d\.?m\.?|eom|end of (?:the )?month)?\s*(?:le|,|the)?\s*(\d{1,2})?(?:th|st|e)?$/;
const ON_DAY = /\b(le|the) /;
const END_ONLY = /^(fin de mois|fdm|eom|end of month)$/;

/**
 * The due date of an invoice under its terms. "30 days end of month" is read as issue + 30 days, then the end of that month.
 *
 * @source of the two readings that French practice accepts, the one that the administration names first
 * @example
 * dueUnder({ days: 30, endOfMonth: true, dayOfMonth: 0 }, 45292) // 45322, 2024-01-31
 */
export function dueUnder(terms: PaymentTerms, issued: SerialDay): SerialDay {
  const reached = issued + terms.days;
  if (!terms.endOfMonth && terms.dayOfMonth === 0) return reached;
  const { year, month, day } = toCivilDay(reached);
  const last = daysInMonth(year, month);
  const end = reached + last - day;
  if (terms.dayOfMonth === 0) return end;
  const inMonth = Math.min(terms.dayOfMonth, last);
  if (!terms.endOfMonth && inMonth >= day) return reached + inMonth - day;
  const next = toCivilDay(end + 1);
  return toSerialDay(next.year, next.month, Math.min(terms.dayOfMonth, daysInMonth(next.year, next.month)));
}
