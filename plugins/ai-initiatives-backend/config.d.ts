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
    /**
     * Decision records in repositories, found by the annotation
     * backstage.io/adr-location of catalog entities.
     */
    decisionLogs?: {
      /** How often they are read, in seconds. Default 600, at least 10. */
      refreshSeconds?: number;
      /**
       * Hosts a log may be at besides the host its entity comes from, such as
       * git.example.org.
       */
      hosts?: string[];
      /**
       * Folders of the backend's machine that logs may be in, for entities that
       * come from files of it. A log below the file of its own entity needs none.
       */
      folders?: string[];
    };
    /** What people are told through the notifications plugin. */
    notifications?: {
      /** Default true. Without a notifications backend nothing can be sent. */
      enabled?: boolean;
      /** Where the pages of this plugin are in the portal. Default /ai-initiatives. */
      rootPath?: string;
    };
    overlaps?: {
      /**
       * The language most initiatives are written in, as a Snowball algorithm
       * such as english, german or french. Default english.
       */
      language?: string;
      /**
       * How much it counts that two initiatives name the same entities: 1 as
       * usual, 0 not at all, 3 at most. Another weight leads to a new model.
       */
      weights?: {
        /** What both read. */
        data?: number;
        /** What both use, with tools and vendors. */
        tools?: number;
        /** What both change or serve. */
        systems?: number;
      };
      /**
       * Whether the probability of overlaps follows what owners agreed on: from
       * 20 settled overlaps on, all probabilities move by the same log odds, by 1
       * at most. Without it, the next model is back where it began. Default true.
       */
      learnFromVerdicts?: boolean;
    };
  };
}
