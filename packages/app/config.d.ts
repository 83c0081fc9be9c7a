export interface Config {
  demo?: {
    /**
     * People a visitor may sign in as. Only for demonstrations: whoever reaches
     * the portal can be any of them.
     */
    people?: Array<{
      /**
       * Entity ref of a user in the catalog.
       * @visibility frontend
       */
      ref: string;
      /** @visibility frontend */
      name: string;
      /**
       * What this person does, shown below the name.
       * @visibility frontend
       */
      role: string;
    }>;
  };
}
