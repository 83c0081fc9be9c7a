import type {
  CitingDecision,
  InitiativeSummary,
  Page,
  PrincipleCoverage,
  PrincipleListItem,
  PrincipleQuery,
  PrincipleStance,
  PrincipleSummary,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';

/** What is counted; whether that is long ago is not for the store to say. */
export type StoredCoverage = Omit<PrincipleCoverage, 'unusedMonths'>;

/** A row of the list, with its coverage as it is counted. */
export type StoredPrincipleItem = Omit<PrincipleListItem, 'coverage'> & {
  readonly coverage: StoredCoverage;
};

/** The list's filters, with what they come to. */
export type StoredPrincipleQuery = Omit<
  PrincipleQuery,
  'appliesTo' | 'unused'
> & {
  /** Only those for the whole organisation and those of these scopes. */
  readonly holdsIn?: readonly string[];
  /** Only those in force that shaped nothing after this day. */
  readonly unusedSince?: string;
};

/** What cites a principle. */
export interface CitingQuery {
  readonly id: string;
  readonly limit: number;
}

/** A principle that holds somewhere, with the ref of its scope if it has one. */
export interface ScopedPrinciple {
  readonly principle: PrincipleSummary;
  readonly scopeRef?: string;
}

/** Lists over principles and over what cites them. */
export interface PrincipleLists {
  listPrinciples(
    query: StoredPrincipleQuery,
    access: Access,
  ): Promise<Page<StoredPrincipleItem>>;
  getPrincipleSummaries(options: {
    readonly ids: readonly string[];
    readonly access: Access;
  }): Promise<readonly PrincipleSummary[]>;
  /**
   * Principles in force for the whole organisation or for one of the scopes:
   * nearest scope first, in the order they are given, the organisation last.
   */
  principlesFor(
    query: { readonly scopes: readonly string[]; readonly limit: number },
    access: Access,
  ): Promise<Page<ScopedPrinciple>>;
  getCoverage(id: string, access: Access): Promise<StoredCoverage>;
  /** Newest first; the same that are counted. */
  citingDecisions(
    query: CitingQuery & { readonly stance: PrincipleStance },
    access: Access,
  ): Promise<readonly CitingDecision[]>;
  /** Newest first; the same that are counted. */
  citingInitiatives(
    query: CitingQuery,
    access: Access,
  ): Promise<readonly InitiativeSummary[]>;
}
