export interface Config {
  demo?: {
    /** Fill an empty store with the invented company of examples/. */
    seed?: boolean;
    /**
     * Who may change what: `owners-update` (everybody reads, owning groups
     * change) or `allow-all`.
     */
    policy?: 'owners-update' | 'allow-all';
  };
}
