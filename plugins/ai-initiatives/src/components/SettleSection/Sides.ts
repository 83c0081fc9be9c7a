import type {
  Initiative,
  ResolutionSide,
} from 'backstage-plugin-ai-initiatives-common';

/** Both initiatives in the order they are compared. */
export type Sides = Readonly<Record<ResolutionSide, Initiative>>;

export const SIDES: readonly ResolutionSide[] = ['left', 'right'];
