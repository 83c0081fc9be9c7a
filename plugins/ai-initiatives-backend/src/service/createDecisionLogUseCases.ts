import { NotFoundError } from '@backstage/errors';
import { describeValue, LIMITS } from 'backstage-plugin-ai-initiatives-common';
import type { InitiativesStore } from '../database/InitiativesStore';
import { decodeLogFile } from '../decisionLogs/decodeLogFile';
import type { UnguardedInitiativesService } from './InitiativesService';
import { recordNotFound } from './records/recordErrors';

type Names = 'listDecisionLogs' | 'refreshDecisionLogs' | 'getDecisionSource';

const DEFAULT_PAGE = 50;

/** The use cases around decision logs that are kept in repositories. */
export function createDecisionLogUseCases(options: {
  store: InitiativesStore;
  /** Wakes whoever reads the logs; must neither wait nor throw. */
  nudge: () => void;
}): Pick<UnguardedInitiativesService, Names> {
  const { store, nudge } = options;
  return {
    listDecisionLogs: ({ limit, offset }, { access }) =>
      store.listDecisionLogs(
        {
          limit: Math.min(limit ?? DEFAULT_PAGE, LIMITS.pageSize),
          offset: offset ?? 0,
        },
        access,
      ),

    refreshDecisionLogs: async () => {
      nudge();
      return { scheduled: true };
    },

    getDecisionSource: async ({ id }, { access }) => {
      const kind = 'decision';
      const record = await store.getRecord({ kind, id, access });
      if (!record) {
        throw recordNotFound(kind, id);
      }
      const { source } = record;
      const bytes = source && (await store.getSourceBytes(id));
      if (!bytes) {
        throw new NotFoundError(
          `The decision ${describeValue(
            id,
          )} was written here and comes from no file; export it instead`,
        );
      }
      const decoded = decodeLogFile(bytes);
      const siblings = await store.recordsOfLog(source.entityRef, access);
      return {
        id,
        source,
        text: 'text' in decoded ? decoded.text : '',
        siblings,
      };
    },
  };
}
