import type { ThemeName } from './parts/useTheme';

/** The theme of Excel where it tells (on Windows and Mac); on the web it does not, and the browser's preference holds. */
export function excelTheme(): ThemeName | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const colour = /^#?([0-9a-f]{6})$/i.exec(theme?.bodyBackgroundColor ?? '')?.[1];
  if (colour === undefined) return undefined;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
