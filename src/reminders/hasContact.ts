import type { ClientHistory } from './clientHistory';
import type { ClientProfile } from './clientProfile';

/**
 * Whether the client can be reached: the Clients table has an e-mail, a phone or an address, or has no contact columns
 * at all; and the last word of the log on it is not "wrong contact".
 */
export function hasContact(profile: ClientProfile, history: ClientHistory): boolean {
  for (let at = history.outcomes.length - 1; at >= 0; at -= 1) {
    const { outcome } = history.outcomes[at]!.event;
    if (outcome === 'contactFixed') break;
    if (outcome === 'wrongContact') return false;
  }
  return !profile.contactColumns || profile.email !== null || profile.phone !== null || profile.address !== null;
}
