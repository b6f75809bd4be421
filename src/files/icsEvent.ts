import { toCivilDay, type SerialDay } from '../base/serialDay';
import { oneLine, wellFormedText } from './wellFormedText';

/** A day to remember: a call to make, a promise that falls due. */
export interface CalendarEntry {
  /** The id of the event of the log, so that importing twice makes one entry. */
  readonly id: string;
  readonly day: SerialDay;
  /** The day on which the file is made. */
  readonly madeOn: SerialDay;
  readonly title: string;
  readonly note: string;
}

/**
 * Calendar entries as an `.ics` file: all-day events that do not block the day. Texts are escaped and lines folded at 75
 * octets, so that no text of a client can begin a property.
 *
 * @source RFC 5545
 */
export function icsEvents(entries: readonly CalendarEntry[]): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Vigie//Reminders//EN', 'CALSCALE:GREGORIAN'];
  for (const entry of entries) {
    lines.push(
      'BEGIN:VEVENT', `UID:${entry.id.replace(/[^A-Za-z0-9-]/g, '')}@vigie`, `DTSTAMP:${compact(entry.madeOn)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(entry.day)}`, `DTEND;VALUE=DATE:${compact(entry.day + 1)}`, 'TRANSP:TRANSPARENT',
      `SUMMARY:${escaped(oneLine(entry.title))}`, `DESCRIPTION:${escaped(wellFormedText(entry.note))}`, 'END:VEVENT',
    );
  }
  lines.push('END:VCALENDAR', '');
  return lines.map(folded).join('\r\n');
}

function compact(serial: SerialDay): string {
  const { year, month, day } = toCivilDay(serial);
  return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\n/g, '\\n');
}

/** Lines of at most 75 octets, cut between characters; a continuation begins with a space. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  pieces.push(piece);
  return pieces.join('\r\n');
}
