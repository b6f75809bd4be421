import { toSerialDay, type SerialDay } from '../../src/base/serialDay';

/** The user's day. The core has no clock; the pane has this one. */
export function today(): SerialDay {
  const now = new Date();
  return toSerialDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
