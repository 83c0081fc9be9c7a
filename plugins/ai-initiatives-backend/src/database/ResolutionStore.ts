import type {
  ComparedText,
  Initiative,
  InitiativeSummary,
  Page,
  Resolution,
  ResolutionQuery,
  ResolutionSide,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';

/** A resolution and whether the texts have changed since. */
export interface StoredResolution {
  readonly resolution: Resolution;
  readonly outdated: boolean;
}

/** A side as it is listed, and in full for what the reader may do with it. */
export interface StoredSide {
  readonly summary: InitiativeSummary;
  readonly initiative: Initiative;
}

/** A resolution of which the caller may read both sides. */
export interface ResolutionWithSides
  extends StoredResolution,
    Readonly<Record<ResolutionSide, StoredSide>> {}

/** What a transaction can do with resolutions; its sides are locked first. */
export interface ResolutionTransaction {
  /** Undefined when it is not there or one side may not be read. */
  findResolution(options: {
    id: string;
    access: Access;
  }): Promise<Resolution | undefined>;
  /** The current version, locked until the transaction ends. */
  lockResolution(id: string): Promise<Resolution | undefined>;
  openResolutionsOf(
    pair: Pick<Resolution, 'left' | 'right'>,
  ): Promise<readonly Resolution[]>;
  createResolution(options: {
    resolution: Resolution;
    compared: ComparedText;
  }): Promise<void>;
  saveResolution(resolution: Resolution): Promise<void>;
}

/** Reading resolutions. */
export interface ResolutionLists {
  listResolutions(
    query: ResolutionQuery & { readonly id?: string },
    access: Access,
  ): Promise<Page<ResolutionWithSides>>;
  /** The open ones between any two of the initiatives. */
  openResolutionsAmong(
    ids: readonly string[],
  ): Promise<readonly StoredResolution[]>;
}
