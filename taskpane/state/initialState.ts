import type { Language } from '../../src/base/text';
import { FRESH_LISTS } from './listState';
import { DEFAULT_SETTINGS } from './paneSettings';
import type { State } from './state';
import { NO_STUDIES } from './studies';
import { FRESH_TODAY } from './todayState';

/** The pane before the host has answered anything. */
export function initialState(language: Language): State {
  return {
    stage: 'starting', language, separator: language === 'fr' ? ';' : ',', view: 'today', job: 0, places: [], headers: [], file: null,
    settings: DEFAULT_SETTINGS, notice: null, client: null, lists: FRESH_LISTS, today: FRESH_TODAY, studies: NO_STUDIES,
  };
}
