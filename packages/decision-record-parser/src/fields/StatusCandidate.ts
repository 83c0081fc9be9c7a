import type { FactSource, Place } from '../types';

/** Somewhere a status may be said. */
export interface StatusCandidate {
  readonly raw: string;
  readonly source: FactSource;
  readonly place: Place;
}
