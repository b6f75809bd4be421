import { NO_DAY, type SerialDay } from '../../src/base/serialDay';
import type { PaneSettings } from '../state/paneSettings';

/** A ledger whose last movement is older than this is an archive: today's date would make every open invoice a disaster. */
const ARCHIVED_AFTER = 62;

/** The day of the figures: the user's, else today, else, for a ledger that ended long ago, the day it ended. A ledger without any movement has no such day. */
export function asOfDay(settings: Pick<PaneSettings, 'asOf'>, lastEvent: SerialDay, today: SerialDay): SerialDay {
  return settings.asOf ?? (lastEvent !== NO_DAY && (today - lastEvent > ARCHIVED_AFTER || lastEvent > today) ? lastEvent : today);
}
