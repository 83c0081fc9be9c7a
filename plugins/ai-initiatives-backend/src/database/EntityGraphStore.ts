/** An entity as the catalog describes it, reduced to what overviews need. */
export interface GraphEntity {
  readonly ref: string;
  readonly title: string;
  readonly relations: readonly { readonly type: string; readonly targetRef: string }[];
}

/** A near copy of the catalog's graph, so that a page needs no catalog call. */
export interface EntityGraphStore {
  /** The entities among the refs that are known, with their outgoing relations. */
  getEntities(refs: readonly string[]): Promise<readonly GraphEntity[]>;
  /** Adds or replaces these entities. */
  upsert(entities: readonly GraphEntity[], generation: string): Promise<void>;
  /** Forgets every entity of an older generation. */
  removeOthers(generation: string): Promise<void>;
}
