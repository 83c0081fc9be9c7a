import { ConflictError, InputError } from '@backstage/errors';
import {
  DecisionTemplate,
  describeValue,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import type {
  InitiativesStore,
  StoreTransaction,
} from '../database/InitiativesStore';
import { decodeLogFile } from '../decisionLogs/decodeLogFile';
import { parseLogFiles } from '../decisionLogs/parseLogFiles';
import type { UnguardedInitiativesService } from './InitiativesService';
import { convertedInput } from './records/convertedInput';
import { convertedKey } from './records/convertedKey';
import { decisionRules } from './records/decisionRules';
import { exportArchive } from './records/exportArchive';
import type { RecordUseCases } from './records/RecordUseCases';

type Names = 'exportDecisions' | 'convertDecision' | 'listDecisionTemplates';

/** The use cases between decisions and files, and what a new one may begin from. */
export function createDecisionFileUseCases(options: {
  store: InitiativesStore;
  decisions: RecordUseCases<'decision'>;
  templates: readonly DecisionTemplate[];
  parse?: typeof parseLogFiles;
}): Pick<UnguardedInitiativesService, Names> {
  const { store, decisions, templates, parse = parseLogFiles } = options;
  const { references } = decisionRules(store);

  /** Refuses the second conversion, also of two at the same time. */
  async function once(
    transaction: StoreTransaction,
    id: string,
    access: Access,
  ): Promise<void> {
    const kind = 'decision';
    await transaction.lockRecord({ kind, id, access });
    const earlier = await transaction.idOfDecisionFrom(convertedKey(id));
    if (earlier !== undefined) {
      const ids = [earlier];
      const [known] = await transaction.readableIds({ kind, ids, access });
      throw new ConflictError(
        `The decision ${describeValue(id)} was converted already${
          known ? `, to ${describeValue(known)}` : ''
        }. Change that record instead.`,
      );
    }
  }

  return {
    listDecisionTemplates: async () => ({ items: templates }),

    exportDecisions: (request, { access }) =>
      exportArchive({ request, references, store, access }),

    convertDecision: async ({ id }, { access }) => {
      const { decision } = await decisions.get(id, access);
      const { source, status, archivedAt } = decision;
      const bytes = source && (await store.getSourceBytes(id));
      if (!bytes) {
        throw new InputError(
          `The decision ${describeValue(
            id,
          )} was written here and needs no conversion`,
        );
      }
      if (archivedAt || status === 'superseded') {
        throw new ConflictError(
          `The decision ${describeValue(id)} is ${
            archivedAt ? 'archived' : status
          }. Convert a record that is in force.`,
        );
      }
      const decoded = decodeLogFile(bytes);
      const text = 'text' in decoded ? decoded.text : '';
      const { path } = source;
      const [outcome] = await parse({ files: [{ path, content: text }] });
      const input = convertedInput({
        decision,
        source,
        text,
        parsed: 'parsed' in outcome ? outcome.parsed : undefined,
        caller: access.viewer.ref,
      });
      return decisions.create({
        input,
        access,
        origin: { kind: 'portal', key: convertedKey(id) },
        before: transaction => once(transaction, id, access),
      });
    },
  };
}
