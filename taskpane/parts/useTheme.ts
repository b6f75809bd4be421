import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

/** In high contrast the browser replaces the colours itself, so light and dark are all there is to choose. */
export type ThemeName = 'light' | 'dark';

const DARK = '(prefers-color-scheme: dark)';

/** The theme of the host, or what the browser prefers, followed while it changes. */
export function useTheme(wanted: ThemeName | undefined): Theme {
  const dark = useSyncExternalStore(follow, () => window.matchMedia(DARK).matches);
  return (wanted ?? (dark ? 'dark' : 'light')) === 'dark' ? webDarkTheme : webLightTheme;
}

function follow(changed: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
