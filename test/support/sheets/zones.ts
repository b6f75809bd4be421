const readers = new Map<string, Intl.DateTimeFormat>();

/** The clock time that an instant shows in a zone, as if it were UTC. */
export function wallTime(instant: number, zone: string): number {
  const reader = readers.get(zone) ?? new Intl.DateTimeFormat('en-US', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric', era: 'short',
  });
  readers.set(zone, reader);
  const part = Object.fromEntries(reader.formatToParts(instant).map(({ type, value }) => [type, Number(value)])) as Record<string, number>;
  return Date.UTC(part['year']!, part['month']! - 1, part['day'], part['hour'], part['minute'], part['second']);
}

/** The first instant that shows this clock time (given as if it were UTC) in a zone. */
export function instantOf(wall: number, zone: string): number {
  let instant = wall;
  for (let round = 0; round < 4; round += 1) instant += wall - wallTime(instant, zone);
  return instant;
}

/** `Utilities.formatDate`, for the one pattern that we use. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  if (pattern !== 'yyyy-MM-dd HH:mm:ss') throw new Error(`the fake does not model the pattern ${pattern}`);
  return new Date(wallTime(date.getTime(), zone)).toISOString().slice(0, 19).replace('T', ' ');
}

/** `Utilities.parseDate`, for the one pattern that we use. */
export function parseDate(text: string, zone: string, pattern: string): number {
  if (pattern !== 'yyyy-MM-dd') throw new Error(`the fake does not model the pattern ${pattern}`);
  return instantOf(Date.parse(`${text}T00:00:00Z`), zone);
}

const EPOCH = Date.UTC(1899, 11, 30);

/** The instant of a serial day in a zone: what a date cell holds for a script. */
export function instantOfSerial(serial: number, zone: string): number {
  const key = `${zone} ${serial}`;
  const known = instants.get(key) ?? instantOf(EPOCH + Math.round(serial * 86_400) * 1000, zone);
  if (instants.size < 10_000) instants.set(key, known);
  return known;
}

/** Zones are slow to ask. */
const instants = new Map<string, number>();

export const hereZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
