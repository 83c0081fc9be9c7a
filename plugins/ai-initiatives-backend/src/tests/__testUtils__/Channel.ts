import type { UseCases } from 'backstage-plugin-ai-initiatives-common';
import type { Answer } from './MatrixCaller';
import { MatrixRecord } from './matrixRecords';
import type { MatrixWorld } from './MatrixWorld';
import { Principal } from '../__fixtures__/permissionMatrix';

/** What a channel is about. */
export type Subject = 'initiatives' | 'decisions' | 'principles' | 'reviews';

/** One way by which a record could become known, or be changed. */
export interface Channel {
  readonly operation: keyof UseCases;
  readonly about: Subject;
  /** The record is asked for by its id, and absence is an error. */
  readonly byId: boolean;
  readonly ask: (
    world: MatrixWorld,
    principal: Principal,
    record: MatrixRecord,
    ifMatch?: string | null,
  ) => Promise<Answer>;
}
