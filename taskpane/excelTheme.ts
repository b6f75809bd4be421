import type { ThemeName } from './parts/useTheme';

/** The theme of Excel where it tells (on Windows and Mac); on the web it does not, and the browser's preference holds. */
export function excelTheme(): ThemeName | undefined {
  const colour = /^#?([0-9a-f]{6})$/i.exec(background() ?? '')?.[1];
  if (colour === undefined) return undefined;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/** A host without themes makes the library throw; a colour is not worth a pane that does not open. */
function background(): string | undefined {
  try {
    return (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  } catch {
    return undefined;
  }
}
