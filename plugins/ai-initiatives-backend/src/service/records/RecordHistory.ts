import {
  canRead,
  diffFields,
  Page,
  RecordKind,
  Revision,
  RevisionView,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type {
  ByIds,
  InitiativesStore,
  RecordOf,
} from '../../database/InitiativesStore';
import { recordNotFound } from './recordErrors';
import { RecordReferences } from './RecordReferences';
import type { RecordRules } from './RecordRules';

function summariesOf(
  store: InitiativesStore,
  kind: RecordKind,
  wanted: ByIds,
): Promise<readonly { readonly id: string }[]> {
  switch (kind) {
    case 'initiative':
      return store.getInitiativeSummaries(wanted);
    case 'decision':
      return store.getDecisionSummaries(wanted);
    default:
      return store.getPrincipleSummaries(wanted);
  }
}

/** History of records as far as the reader may see it. */
export class RecordHistory<K extends RecordKind> {
  constructor(
    private readonly options: {
      rules: Pick<RecordRules<K>, 'kind' | 'references'> & {
        /** Versions without what they name and the reader may not see. */
        readonly withoutUnreadable?: (
          snapshots: readonly RecordOf[K][],
          access: Access,
        ) => Promise<readonly RecordOf[K][]>;
      };
      store: InitiativesStore;
    },
  ) {}

  /** Newest first. What was written in confidence is left out, also after publishing. */
  async get(
    id: string,
    access: Access,
  ): Promise<Page<RevisionView<RecordOf[K]>>> {
    const { rules, store } = this.options;
    const { kind } = rules;
    if (!(await store.getRecord({ kind, id, access }))) {
      throw recordNotFound(kind, id);
    }
    const all = await store.getHistory({ kind, id });
    const readable = await this.withReadableReferences(
      all.filter(({ snapshot }) => canRead(access.viewer, snapshot)),
      access,
    );
    const items = readable.map((revision, index) => ({
      ...revision,
      changes: diffFields({
        before: readable[index + 1]?.snapshot,
        after: revision.snapshot,
      }),
    }));
    return {
      items,
      totalItems: items.length,
      limit: items.length,
      offset: 0,
    };
  }

  private async withReadableReferences(
    revisions: readonly Revision<RecordOf[K]>[],
    access: Access,
  ): Promise<readonly Revision<RecordOf[K]>[]> {
    const { rules, store } = this.options;
    let result = revisions;
    for (const reference of rules.references) {
      const ids = result.flatMap(({ snapshot }) =>
        RecordReferences.idsOf(snapshot, reference),
      );
      const visible = await summariesOf(store, reference.kind, {
        ids: [...new Set(ids)],
        access,
      });
      result = result.map(revision => ({
        ...revision,
        snapshot: RecordReferences.withoutUnreadable(
          revision.snapshot,
          reference,
          visible,
        ),
      }));
    }
    if (rules.withoutUnreadable) {
      const snapshots = await rules.withoutUnreadable(
        result.map(({ snapshot }) => snapshot),
        access,
      );
      result = result.map((revision, index) => ({
        ...revision,
        snapshot: snapshots[index],
      }));
    }
    return result;
  }
}
