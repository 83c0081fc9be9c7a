/** An entity as the catalog describes it, reduced to what overviews need. */
export interface GraphEntity {
  readonly ref: string;
  readonly title: string;
  readonly relations: readonly {
    readonly type: string;
    readonly targetRef: string;
  }[];
}

/** A near copy of the catalog's graph, so that a page needs no catalog call. */
export interface EntityGraphStore {
  /**
   * An entity and what can be reached from it in a few steps: over any relation
   * at first, then to what contains it; and what makes the APIs and data one step away. Empty when the entity is not known.
   */
  getSurroundings(ref: string): Promise<readonly GraphEntity[]>;
  /** Refs of groups by the ref, name or title people wrote, without regard to case. */
  findOwners(names: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Adds or replaces these entities. */
  upsert(entities: readonly GraphEntity[], generation: string): Promise<void>;
  /** Forgets every entity of an older generation. */
  removeOthers(generation: string): Promise<void>;
}
