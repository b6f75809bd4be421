/**
 * A formula as Google Sheets takes it in every locale: arguments separated by semicolons, since a comma separates decimals
 * in half of them. Commas inside texts and sheet names stay.
 *
 * @example
 * sheetsFormula('RISKSCORE("Martin, SA",Ledger)') // '=RISKSCORE("Martin, SA";Ledger)'
 */
export function sheetsFormula(formula: string): string {
  return `=${formula.replace(/"[^"]*"|'[^']*'|,/g, (part) => (part === ',' ? ';' : part))}`;
}
