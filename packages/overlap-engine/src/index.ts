export * from './types';
export { buildModel, buildModelInSteps } from './model/buildModel';
export type { BuildModelOptions } from './model/buildModel';
export { vectorize } from './model/vectorize';
export { scorePair } from './pair/scorePair';
export type { PairOptions } from './pair/sharedEvidence';
export { OverlapIndex } from './lookup/OverlapIndex';
export type { Candidate, CandidateOptions } from './lookup/Candidate';
export { groupOverlaps } from './groups/groupOverlaps';
export type {
  GroupOverlapsOptions,
  OverlapEdge,
  OverlapGroup,
} from './groups/groupOverlaps';
export { assignGroupIds } from './groups/assignGroupIds';
export { LIKELY_OVERLAP, LISTED, RELATED } from './thresholds';
