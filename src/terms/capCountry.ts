export type CapCountry = 'FR' | 'EU' | 'GB';

const EUROPEAN_UNION = 'AT BE BG CY CZ DE DK EE EL ES FI GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK EU UE'.split(' ');

/**
 * Whose law caps payment terms in a country: its own, the directive's in the rest of the EU; null elsewhere.
 *
 * @param country ISO code, or EU; case does not matter
 * @example
 * capCountry('de') // 'EU'
 */
export function capCountry(country: string): CapCountry | null {
  const code = country.trim().toUpperCase();
  if (code === 'FR' || code === 'FRANCE') return 'FR';
  if (code === 'GB' || code === 'UK') return 'GB';
  return EUROPEAN_UNION.includes(code) ? 'EU' : null;
}
