import {
  RESOLUTION_KINDS,
  type ResolutionKind,
} from 'backstage-plugin-ai-initiatives-common';

/** `1` to `5` in the order in which the ways to settle are shown. */
export function resolutionOfKey(key: string): ResolutionKind | undefined {
  return /^[1-9]$/.test(key) ? RESOLUTION_KINDS[Number(key) - 1] : undefined;
}
