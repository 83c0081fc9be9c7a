import {
  isRevisitDue,
  OverlapResolution,
  ResolutionAge,
} from 'backstage-plugin-ai-initiatives-common';
import type { StoredResolution } from '../database/ResolutionStore';

/** Why it deserves another look; what does not hold is left out. */
export function ageOf(
  { resolution, outdated }: StoredResolution,
  today: string,
): ResolutionAge {
  return {
    outdated: outdated || undefined,
    revisitDue: isRevisitDue(resolution, today) || undefined,
  };
}

/** The open resolution of a pair that is shown in store order, or flipped. */
export function toOverlapResolution(options: {
  stored: StoredResolution;
  flipped: boolean;
  today: string;
}): OverlapResolution | undefined {
  const { stored, flipped, today } = options;
  const { id, kind, status, decision, revisitOn, consents } = stored.resolution;
  if (status === 'undone') {
    return undefined;
  }
  const other = { left: 'right', right: 'left' } as const;
  return {
    id,
    kind,
    status,
    decision,
    revisitOn,
    ...ageOf(stored, today),
    consents: flipped
      ? consents.map(consent => ({ ...consent, side: other[consent.side] }))
      : consents,
  };
}
