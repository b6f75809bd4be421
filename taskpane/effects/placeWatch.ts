import type { Place, Workbook } from '../../src/hosts/workbook';

/** A pause after the user's last keystroke in a table, so that typing a row costs one computation, not eight. */
const SETTLED_AFTER = 600;

/** Follows the user's edits of the tables that the figures rest on. */
export interface PlaceWatch {
  /** Watches these tables from now on, and no others; `isWanted` says afterwards whether that still holds. */
  readonly follow: (places: readonly Place[], isWanted: () => boolean) => Promise<void>;
  /** Watches one more table, unless it is watched. */
  readonly also: (place: Place) => Promise<void>;
  /** Forgets an edit that has just been taken into account. */
  readonly settle: () => void;
  readonly stop: () => void;
}

export function placeWatch(workbook: Pick<Workbook, 'watch'>, changed: () => void): PlaceWatch {
  let watched: readonly string[] = [];
  let stops: readonly (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, SETTLED_AFTER);
  };
  const endAll = (ends: readonly (() => void)[]): void => { for (const end of ends) end(); };
  return {
    async follow(places, isWanted) {
      const started = await Promise.all(places.map((place) => workbook.watch(place, later)));
      if (!isWanted()) return endAll(started);
      endAll(stops);
      stops = started;
      watched = places.map(({ id }) => id);
    },
    async also(place) {
      if (watched.includes(place.id)) return;
      watched = [...watched, place.id];
      stops = [...stops, await workbook.watch(place, later)];
    },
    settle: () => clearTimeout(timer),
    stop() {
      clearTimeout(timer);
      endAll(stops);
      stops = [];
      watched = [];
    },
  };
}
