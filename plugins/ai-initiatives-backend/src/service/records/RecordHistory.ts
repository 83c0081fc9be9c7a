import {
  canRead,
  diffFields,
  Page,
  RecordKind,
  Revision,
  RevisionView,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { InitiativesStore } from '../../database/InitiativesStore';
import type { RecordOf } from '../../database/InitiativesStore';
import { recordNotFound } from './recordErrors';
import { RecordReferences } from './RecordReferences';
import type { RecordRules } from './RecordRules';

/** History of records as far as the reader may see it. */
export class RecordHistory<K extends RecordKind> {
  constructor(
    private readonly options: {
      rules: RecordRules<K>;
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
    for (const { field, kind } of rules.references) {
      const ids = result.flatMap(
        ({ snapshot }) =>
          (snapshot as unknown as Record<string, readonly string[]>)[field],
      );
      const wanted = { ids: [...new Set(ids)], access };
      const visible =
        kind === 'initiative'
          ? await store.getInitiativeSummaries(wanted)
          : await store.getDecisionSummaries(wanted);
      result = result.map(revision => ({
        ...revision,
        snapshot: RecordReferences.withoutUnreadable(
          revision.snapshot,
          field,
          visible,
        ),
      }));
    }
    return result;
  }
}
