export interface Config {
  aiInitiatives?: {
    /**
     * Entity refs of users and groups that may change every record which is not
     * hidden, run recomputations and verify the store.
     */
    stewards?: string[];
    /**
     * How often the names and relations of catalog entities are copied, in
     * seconds. Default 60.
     */
    catalogRefreshSeconds?: number;
    overlaps?: {
      /**
       * The language most initiatives are written in, as a Snowball algorithm
       * such as english, german or french. Default english.
       */
      language?: string;
    };
  };
}
