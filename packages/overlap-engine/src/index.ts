export * from './types';
export { buildModel, buildModelInSteps } from './model/buildModel';
export type { BuildModelOptions } from './model/buildModel';
export { vectorize } from './model/vectorize';
export { scorePair } from './pair/scorePair';
export type { PairOptions } from './pair/sharedEvidence';
export { ENTITY_LOG_ODDS } from './pair/calibration';
export { fitShift } from './pair/fitShift';
export type { Verdict } from './pair/fitShift';
export { OverlapIndex } from './lookup/OverlapIndex';
export type {
  Candidate,
  CandidateOptions,
  DraftCandidate,
  DraftOptions,
  SearchOptions,
} from './lookup/Candidate';
export { explainDraft } from './draft/explainDraft';
export type {
  DraftEvidence,
  DraftExplanationOptions,
  WordMatch,
} from './draft/explainDraft';
export { MODEL_FORMAT } from './parameters';
export { decodeTables } from './tables/decodeTables';
export type { EncodedTables } from './tables/decodeTables';
export type { LanguageTables, TermSpace } from './tables/LanguageTables';
export { groupOverlaps, groupOverlapsInSteps } from './groups/groupOverlaps';
export type {
  GroupOverlapsOptions,
  OverlapEdge,
  OverlapGroup,
} from './groups/groupOverlaps';
export { assignGroupIds } from './groups/assignGroupIds';
export { LIKELY_OVERLAP, LISTED, RELATED } from './thresholds';
