import type { VerificationReport } from 'backstage-plugin-ai-initiatives-common';
import type { DivergenceStore } from '../database/DivergenceStore';
import type { OverlapStore } from '../database/OverlapStore';
import type { StoreVerifier } from '../database/StoreVerifier';
import type { OverlapWords } from '../overlap/overlapWords';
import { verifyDivergences } from './verifyDivergences';
import { verifyOverlaps } from './verifyOverlaps';

const MINUTE = 60_000;

/** Checks every invariant of what is stored; changes nothing. */
export async function verifyStore(options: {
  verifier: StoreVerifier;
  overlapStore: OverlapStore;
  divergenceStore: DivergenceStore;
  words: OverlapWords;
  now: () => Date;
  /** How long effects may be owed. */
  pendingMinutes: number;
}): Promise<VerificationReport> {
  const { verifier, overlapStore, divergenceStore, words } = options;
  const { now, pendingMinutes } = options;
  const checkedAt = now();
  const pendingSince = new Date(checkedAt.getTime() - pendingMinutes * MINUTE);
  return {
    checkedAt: checkedAt.toISOString(),
    violations: [
      ...(await verifier.check({ pendingSince })),
      ...(await verifyOverlaps(overlapStore)),
      ...(await verifyDivergences({
        store: divergenceStore,
        words,
        pendingSince,
      })),
    ],
  };
}
