import type { Knex } from 'knex';
import type { LeakIds, LeakRequest, Person } from './LeakRequest';

/** What a step is taken with. */
export interface LeakTools {
  readonly isSecret: boolean;
  /** Of what is in confidence when the step is, and of what is open otherwise. */
  readonly ids: LeakIds;
  readonly open: LeakIds;
  readonly knex: Knex;
  /** What was answered, or undefined when the step was refused. */
  readonly change: (person: Person, request: LeakRequest) => Promise<any>;
  readonly of: (
    kind: keyof LeakIds,
    isSecret: boolean,
    index: number,
  ) => string;
}
