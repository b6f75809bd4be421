import type { SerialDay } from '../base/serialDay';
import type { Text } from '../base/text';
import { dayText } from './dayText';

/** Names a promise that was not kept. */
export function brokenPromiseWarning(promisedOn: SerialDay): Text {
  return { fr: `promesse du ${dayText(promisedOn, 'fr')} non tenue`, en: `promise of ${dayText(promisedOn, 'en')} not kept` };
}
