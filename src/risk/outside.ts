import { invalidValue, success, type Outcome } from '../base/outcome';
import type { SerialDay } from '../base/serialDay';

/** What is known of a client from outside the ledger, as the user states it. Nothing of it is shipped as fact. */
export interface OutsideInformation {
  /** The client's sector, with the factor that the user's own table gives it: 1 = as others, 1.2 = 20 % riskier. */
  readonly sector?: { readonly name: string; readonly factor: number };
  /** A rating bought elsewhere. `best` and `worst` declare its scale and its direction (Creditsafe: best 100, worst 1). */
  readonly externalScore?: { readonly value: number; readonly best: number; readonly worst: number; readonly source?: string; readonly day?: SerialDay };
  /** An open insolvency proceeding. */
  readonly insolvency?: { readonly day?: SerialDay };
}

/** Points that outside information adds to a score (negative: takes off). */
export interface OutsidePoints {
  readonly sector: number;
  readonly externalScore: number;
  readonly insolvency: number;
}

/** An external score weighs like this many invoices of the client. */
export const EXTERNAL_WEIGHT = 5;
const LARGEST_FACTOR = 10;

/**
 * The points that outside information adds to a risk score from the ledger, one number per kind:
 * sector: score × (factor − 1). External score: brought to 0 (best) – 100 (worst), it pulls the score towards itself
 * with the weight of five invoices against the client's own. Insolvency: what lacks to the lower bound of grade E.
 * The sum stays within 0 to 100; what would go beyond is left out. Zero for what is not stated, or dated after asOf.
 *
 * @param invoices invoices of the client that the ledger's score rests on
 * @param worstGrade the lower bound of grade E
 * @returns the points, or which statement is wrong
 * @source our choice: simple enough to be recomputed by hand
 * @example
 * outsidePoints(20, 5, { sector: { name: 'bâtiment', factor: 1.2 } }, 45300, 65) // { ok: true, value: { sector: 4, externalScore: 0, insolvency: 0 } }
 * @example
 * outsidePoints(20, 5, { externalScore: { value: 40, best: 100, worst: 0 } }, 45300, 65) // { ok: true, value: { sector: 0, externalScore: 20, insolvency: 0 } }
 */
export function outsidePoints(
  score: number, invoices: number, outside: OutsideInformation, asOf: SerialDay, worstGrade: number,
): Outcome<OutsidePoints> {
  const { sector, externalScore, insolvency } = outside;
  const known = (fact: { readonly day?: SerialDay }): boolean => fact.day === undefined || fact.day <= asOf;
  let total = score;
  const add = (points: number): number => {
    const held = Math.min(100, Math.max(0, total + points)) - total;
    total += held;
    return held;
  };
  if (sector !== undefined && !(sector.factor > 0 && sector.factor <= LARGEST_FACTOR)) return wrongFactor(sector);
  const ofSector = sector === undefined ? 0 : add(score * (sector.factor - 1));
  let ofExternal = 0;
  if (externalScore !== undefined && known(externalScore)) {
    const { value, best, worst } = externalScore;
    const risk = (value - best) / (worst - best);
    if (!(risk >= 0 && risk <= 1)) return wrongScale(externalScore);
    ofExternal = add((EXTERNAL_WEIGHT / (EXTERNAL_WEIGHT + invoices)) * (100 * risk - score));
  }
  const ofInsolvency = insolvency !== undefined && known(insolvency) ? add(Math.max(0, worstGrade - total)) : 0;
  return success({ sector: ofSector, externalScore: ofExternal, insolvency: ofInsolvency });
}

function wrongFactor(sector: { readonly name: string; readonly factor: number }): Outcome<never> {
  return invalidValue('sector-factor', {
    fr: `Le facteur du secteur «\u00a0${sector.name}\u00a0» est ${sector.factor}\u00a0; attendu\u00a0: plus de 0, au plus ${LARGEST_FACTOR}.`,
    en: `The factor of sector “${sector.name}” is ${sector.factor}; expected more than 0 and at most ${LARGEST_FACTOR}.`,
  });
}

function wrongScale(external: { readonly value: number; readonly best: number; readonly worst: number }): Outcome<never> {
  const { value, best, worst } = external;
  return invalidValue('external-score-scale', {
    fr: `Le score externe ${value} n’est pas sur son échelle, de ${best} (meilleur) à ${worst} (pire).`,
    en: `The external score ${value} is not on its scale, from ${best} (best) to ${worst} (worst).`,
  });
}
