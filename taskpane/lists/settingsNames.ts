/** The names that point into our settings sheet, by the parameter of the functions that takes them; the same in both languages. */
export const SETTINGS_NAMES = { asOf: 'VigieAsOf', options: 'VigieOptions' } as const;
