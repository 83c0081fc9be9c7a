import type {
  DecisionRecord,
  RecordKind,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { ByIds, InitiativesStore } from '../../database/InitiativesStore';
import { RecordReferences, referencedIds } from './RecordReferences';
import type { RecordReference } from './RecordRules';

// Keeps a statement well below what databases allow in variables.
const BATCH = 500;

/** Records as their reader may know them: without ids of what may not be read. */
export async function withReadableLinks(options: {
  records: readonly DecisionRecord[];
  references: readonly RecordReference[];
  store: Pick<
    InitiativesStore,
    'getDecisionSummaries' | 'getInitiativeSummaries' | 'getPrincipleSummaries'
  >;
  access: Access;
}): Promise<readonly DecisionRecord[]> {
  const { references, store, access } = options;
  let { records } = options;
  const summariesOf = (kind: RecordKind, asked: ByIds) => {
    switch (kind) {
      case 'initiative':
        return store.getInitiativeSummaries(asked);
      case 'decision':
        return store.getDecisionSummaries(asked);
      default:
        return store.getPrincipleSummaries(asked);
    }
  };
  for (const reference of references) {
    const ids = [
      ...new Set(records.flatMap(record => referencedIds(record, reference))),
    ];
    const readable: { readonly id: string }[] = [];
    for (let start = 0; start < ids.length; start += BATCH) {
      const asked = { ids: ids.slice(start, start + BATCH), access };
      readable.push(...(await summariesOf(reference.kind, asked)));
    }
    records = records.map(record =>
      RecordReferences.withoutUnreadable(record, reference, readable),
    );
  }
  return records;
}
