import {
  ComparedResolution,
  isOpen,
  Resolution,
  ResolutionRights,
  ResolutionView,
  sidesToAsk,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type {
  ResolutionWithSides,
  StoredResolution,
} from '../../database/ResolutionStore';
import { ageOf, toOverlapResolution } from '../../overlap/toOverlapResolution';
import { mayPropose, ownSides, Sides } from './resolutionRights';

function rightsOver(
  access: Access,
  resolution: Resolution,
  sides: Sides,
): ResolutionRights {
  const missing = sidesToAsk(resolution);
  return {
    mayConsent:
      isOpen(resolution) &&
      ownSides(access, sides).some(side => missing.includes(side)),
    mayUndo: isOpen(resolution) && mayPropose(access, sides),
  };
}

export function toResolutionView(
  stored: ResolutionWithSides,
  { access, today }: { access: Access; today: string },
): ResolutionView {
  const { resolution, left, right } = stored;
  return {
    resolution,
    left: left.summary,
    right: right.summary,
    ...ageOf(stored, today),
    ...rightsOver(access, resolution, {
      left: left.initiative,
      right: right.initiative,
    }),
  };
}

/** The open resolution of a pair that is compared in the given order. */
export function toComparedResolution(
  stored: StoredResolution,
  options: { access: Access; today: string; sides: Sides; flipped: boolean },
): ComparedResolution | undefined {
  const { access, sides } = options;
  const { resolution } = stored;
  const shown = toOverlapResolution({ stored, ...options });
  return (
    shown && {
      ...shown,
      ...rightsOver(access, resolution, sides),
      rationale: resolution.rationale,
      kept: resolution.kept,
    }
  );
}
