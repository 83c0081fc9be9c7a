import type { VerificationReport } from 'backstage-plugin-ai-initiatives-common';

/** Checks that what is stored fits together. */
export interface StoreVerifier {
  /** Effects of changes before `pendingSince` should be done. */
  check(options: {
    pendingSince: Date;
  }): Promise<VerificationReport['violations']>;
}
