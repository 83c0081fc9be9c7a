export interface Config {
  aiInitiatives?: {
    /**
     * Entity refs of users and groups that may change every record which is not
     * hidden, run recomputations and verify the store.
     */
    stewards?: string[];
    /**
     * Services that may propose decision records, by the subject of their token,
     * such as external:release-notes for a static token or plugin:scaffolder for a
     * plugin. They read public records only, and a person accepts or rejects what
     * they propose. Default none.
     */
    agents?: string[];
    /**
     * How often the names and relations of catalog entities are copied, in
     * seconds. Default 60.
     */
    catalogRefreshSeconds?: number;
    /**
     * Where the company is, as the name of a time zone such as Europe/Berlin: a
     * review is due when its day begins there. Default UTC.
     */
    timeZone?: string;
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
    /**
     * What a decision may be begun from, besides the templates the form offers by
     * itself. At most 20.
     */
    decisionTemplates?: Array<{
      /** The name by which it is chosen. */
      title: string;
      /**
       * Fields of a decision by their names in the API, such as question,
       * decisionDrivers or consideredOptions; checked at the start.
       */
      fields?: object;
    }>;
    principles?: {
      /**
       * After how many months without a decision that cites it a principle in
       * force is called unused. Default 12, at most 120.
       */
      unusedAfterMonths?: number;
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
