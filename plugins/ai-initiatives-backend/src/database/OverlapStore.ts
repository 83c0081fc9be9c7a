import type {
  OverlapModel,
  OverlapVector,
} from 'ai-initiatives-overlap-engine';
import type {
  Initiative,
  Visibility,
} from 'backstage-plugin-ai-initiatives-common';
import type { OverlapExplanation } from '../overlap/OverlapExplanation';

/** How many times an effect is tried before the entry is set aside. */
export const MAX_ATTEMPTS = 5;

/** Where upkeep stands. The stamp grows with every change of the vectors. */
export interface UpkeepState {
  readonly stamp: number;
  /** 0 until the first model is there. */
  readonly modelVersion: number;
  readonly rebuildWanted: boolean;
  readonly groupsStale: boolean;
}

/** The state a piece of work was computed from. */
export type UpkeepFence = Pick<UpkeepState, 'stamp' | 'modelVersion'>;

/** `stale`: somebody else was faster; `busy`: somebody else is at it right now. */
export type ApplyOutcome = 'applied' | 'stale' | 'busy';

/** A change whose effects are still owed. */
export interface PendingEntry {
  readonly seq: number;
  readonly recordId: string;
}

/** An initiative as upkeep reads it. */
export interface OverlapSource {
  readonly id: string;
  readonly visibility: Visibility;
  readonly archived: boolean;
  /** Undefined when what is stored cannot be read. */
  readonly initiative?: Initiative;
}

/** A vector as it is kept; none when the initiative is archived or gone. */
export interface VectorEntry {
  readonly id: string;
  readonly visibility: Visibility;
  readonly vector?: OverlapVector;
}

/** Whether an initiative is part of the model, and of the public vectors. */
export interface Standing {
  readonly counted: boolean;
  readonly publicAndLive: boolean;
}

/** Public initiatives the model has never counted, and counted ones that left. */
export interface Drift {
  readonly came: number;
  readonly went: number;
}

/** A pair worth storing; `left` is the smaller id. */
export interface OverlapPair {
  readonly left: string;
  readonly right: string;
  readonly score: number;
  readonly probability: number;
  readonly crossTeam: boolean;
  readonly explanation: OverlapExplanation;
}

/** What both owners agreed about two initiatives, whose texts have not changed since. */
export interface PairVerdict {
  readonly left: string;
  readonly right: string;
  readonly overlaps: boolean;
}

/** A group of public initiatives. */
export interface StoredGroup {
  readonly id: string;
  readonly members: readonly string[];
  readonly typical: string;
  readonly meanProbability: number;
}

/** Everything that changes when the effects of some entries are carried out. */
export interface OverlapChanges {
  readonly fence: UpkeepFence;
  /** Pending entries up to this number are settled for the records below. */
  readonly throughSeq: number;
  readonly vectors: readonly VectorEntry[];
  /** All pairs of the changed initiatives; what was there before goes. */
  readonly pairs: readonly OverlapPair[];
  readonly failedIds: readonly string[];
  readonly rebuildWanted: boolean;
}

/** The right to build the next model, until it runs out or is renewed. */
export interface BuildTicket {
  readonly version: number;
  /** The version to be replaced. */
  readonly replaces: number;
  /** What was committed up to here is part of the build. */
  readonly seq: number;
}

/** Whether a model is asked for or under way. */
export interface BuildState {
  readonly state: 'idle' | 'waiting' | 'running';
  readonly percent: number;
}

/** A part of a model under construction, invisible until the switch. */
export interface BuildPart {
  readonly version: number;
  readonly until: string;
  /** How far the build has come. */
  readonly percent?: number;
  readonly model?: OverlapModel;
  readonly vectors?: readonly VectorEntry[];
  readonly pairs?: readonly OverlapPair[];
}

/** Models, vectors, pairs and groups, and the entries of the change log that ask for them. */
export interface OverlapStore {
  getState(): Promise<UpkeepState>;
  getModel(version: number): Promise<OverlapModel | undefined>;
  /** Vectors stamped after a stamp, by id. */
  getVectors(options: {
    modelVersion: number;
    afterStamp: number;
    afterId: string;
    limit: number;
  }): Promise<readonly VectorEntry[]>;

  /** The oldest entries that are not set aside. */
  getPending(options: {
    limit: number;
    exceptIds: readonly string[];
  }): Promise<readonly PendingEntry[]>;
  getSources(ids: readonly string[]): Promise<readonly OverlapSource[]>;
  /** Live initiatives by id. */
  getSourcePage(options: {
    afterId: string;
    limit: number;
  }): Promise<readonly OverlapSource[]>;
  getStandings(options: {
    modelVersion: number;
    ids: readonly string[];
  }): Promise<ReadonlyMap<string, Standing>>;
  getDrift(modelVersion: number): Promise<Drift>;
  /** On live public initiatives, the latest ones where there are very many. */
  getVerdicts(): Promise<readonly PairVerdict[]>;
  /** How many `getVerdicts` would give. */
  countVerdicts(): Promise<number>;

  /** One transaction: vectors, pairs, and the entries they settle. */
  applyChanges(changes: OverlapChanges): Promise<ApplyOutcome>;
  /** Counts a failed attempt of everything pending for the record. */
  recordFailure(recordId: string): Promise<void>;

  /** Every initiative with something pending, set aside or not. */
  getAllPendingIds(): Promise<readonly string[]>;
  getPairs(options: {
    modelVersion: number;
    leftIds: readonly string[];
  }): Promise<readonly OverlapPair[]>;
  countPairs(modelVersion: number): Promise<number>;

  /** Pairs of public initiatives of different teams that are likely overlaps. */
  getLikelyEdges(
    modelVersion: number,
  ): Promise<readonly Pick<OverlapPair, 'left' | 'right' | 'probability'>[]>;
  getGroups(): Promise<readonly StoredGroup[]>;
  replaceGroups(options: {
    fence: UpkeepFence;
    groups: readonly StoredGroup[];
  }): Promise<ApplyOutcome>;

  wantRebuild(): Promise<void>;
  /** Where a build stands that nobody need know the initiatives for. */
  getBuildState(now: string): Promise<BuildState>;
  /** Nothing is built before then unless asked for. False while there is no model. */
  cancelBuild(options: { notBefore: string }): Promise<boolean>;
  /** Undefined when another build is under way. */
  startBuild(options: {
    now: string;
    until: string;
  }): Promise<BuildTicket | undefined>;
  /** False when the ticket is no longer valid; nothing is written then. */
  saveBuilt(part: BuildPart): Promise<boolean>;
  /** Makes the built version the current one; false when the ticket is no longer valid. */
  switchModel(options: {
    ticket: BuildTicket;
    failedIds: readonly string[];
  }): Promise<boolean>;
  abandonBuild(version: number): Promise<void>;
  /** Deletes rows of versions nobody uses or builds; false when there was nothing left to delete. */
  dropLeftovers(): Promise<boolean>;
}
