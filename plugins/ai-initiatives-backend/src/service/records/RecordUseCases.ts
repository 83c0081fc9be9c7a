import { createHash } from 'node:crypto';
import { ConflictError } from '@backstage/errors';
import {
  describeValue,
  FieldProblem,
  RecordKind,
  RecordOrigin,
  RevisionConflictError,
  RevisionRequiredError,
} from 'backstage-plugin-ai-initiatives-common';
import { Access, mayChange } from '../../access/Access';
import type {
  InitiativesStore,
  StoreTransaction,
} from '../../database/InitiativesStore';
import type { RecordOf } from '../../database/InitiativesStore';
import { checkIdempotencyKey } from './checkIdempotencyKey';
import { changeNotAllowed, recordNotFound } from './recordErrors';
import type { RecordRules, ViewOf } from './RecordRules';
import { Edit, RecordWriter } from './RecordWriter';

/** How the outcome of a write is reported. */
type Written<K extends RecordKind> =
  | { readonly saved: RecordOf[K] }
  | { readonly conflict: RecordOf[K] };

function sentences(problems: readonly FieldProblem[]): readonly string[] {
  return problems.map(
    ({ field, value, rule }) => `${field} ${rule} (${value})`,
  );
}

/** Everything that can be done with one record, the same for every kind. */
export class RecordUseCases<K extends RecordKind> {
  private readonly writer: RecordWriter<K>;

  constructor(
    private readonly options: {
      rules: RecordRules<K>;
      store: InitiativesStore;
      /** Called after a commit; must neither wait nor throw. */
      afterCommit: () => void;
      now: () => Date;
    },
  ) {
    this.writer = new RecordWriter(options.rules);
  }

  async get(id: string, access: Access): Promise<ViewOf[K]> {
    const { rules, store } = this.options;
    const { kind } = rules;
    const found = await store.findRecord({ kind, id, access });
    if (!found) {
      throw recordNotFound(kind, id);
    }
    return rules.view({ ...found, access, warnings: [] });
  }

  async create(options: {
    input: Readonly<Record<string, unknown>>;
    idempotencyKey?: string;
    access: Access;
    origin?: RecordOrigin;
    /** Refuses it by throwing, in the same transaction. */
    before?: (transaction: StoreTransaction) => Promise<void>;
  }): Promise<ViewOf[K]> {
    const { input, access, idempotencyKey, origin, before } = options;
    const { rules, store, afterCommit, now } = this.options;
    const at = now().toISOString();
    const { record, warnings } = this.writer.draft({
      input,
      access,
      at,
      origin,
    });
    checkIdempotencyKey(idempotencyKey);
    const request = idempotencyKey && {
      actor: access.viewer.ref,
      key: idempotencyKey,
      requestHash: createHash('sha256')
        .update(JSON.stringify([rules.kind, input]))
        .digest('hex'),
    };
    const saved = await store.write(async transaction => {
      const earlier = request && (await transaction.recallRequest(request));
      if (request && earlier) {
        if (earlier.requestHash !== request.requestHash) {
          throw new ConflictError(
            `The idempotency key ${describeValue(
              request.key,
            )} was used for another request; send a fresh one`,
          );
        }
        return earlier.recordId;
      }
      await before?.(transaction);
      await this.writer.create(transaction, { record, access });
      if (request) {
        await transaction.rememberRequest({
          ...request,
          recordId: record.id,
          at,
        });
      }
      return record.id;
    });
    afterCommit();
    return saved === record.id
      ? rules.view({
          record,
          access,
          warnings: sentences(warnings),
          // Nobody can point at it yet.
          referencedBy: new Set(),
        })
      : this.get(saved, access);
  }

  /** A new record, unless one that the caller may read came from there already. */
  async createOnce(options: {
    input: Readonly<Record<string, unknown>>;
    origin: Required<RecordOrigin>;
    access: Access;
  }): Promise<{ readonly view: ViewOf[K]; readonly created: boolean }> {
    const { origin, access } = options;
    const { rules, store, afterCommit, now } = this.options;
    const { kind } = rules;
    const { record, warnings } = this.writer.draft({
      ...options,
      at: now().toISOString(),
    });
    const earlier = await store.write(async transaction => {
      const found = await transaction.findOrigin({
        kind,
        key: origin.key,
        access,
      });
      if (!found) {
        await this.writer.create(transaction, { record, access });
      }
      return found;
    });
    afterCommit();
    const view = await rules.view({
      record: earlier ?? record,
      access,
      warnings: earlier ? [] : sentences(warnings),
    });
    return { view, created: !earlier };
  }

  async update(options: {
    id: string;
    revision: number;
    input: Readonly<Record<string, unknown>>;
    access: Access;
  }): Promise<ViewOf[K]> {
    let warnings: readonly FieldProblem[] = [];
    const view = await this.change({
      ...options,
      verb: 'update',
      edit: async (current, transaction) => {
        const edited = await this.writer.edit(transaction, {
          ...options,
          current,
        });
        warnings = edited.warnings;
        return edited.edit;
      },
    });
    return warnings.length === 0
      ? view
      : { ...view, warnings: [...view.warnings, ...sentences(warnings)] };
  }

  archive(options: { id: string; revision: number; access: Access }) {
    return this.change({
      ...options,
      verb: 'archive',
      edit: async (current, _, at) =>
        current.archivedAt
          ? undefined
          : { after: { ...current, archivedAt: at }, action: 'archived' },
    });
  }

  restore(options: { id: string; revision: number; access: Access }) {
    return this.change({
      ...options,
      verb: 'archive',
      edit: async current =>
        current.archivedAt
          ? { after: { ...current, archivedAt: undefined }, action: 'restored' }
          : undefined,
    });
  }

  private async change(options: {
    id: string;
    revision: number;
    access: Access;
    verb: 'update' | 'archive';
    edit: (
      current: RecordOf[K],
      transaction: StoreTransaction,
      at: string,
    ) => Promise<Edit<K> | undefined>;
  }): Promise<ViewOf[K]> {
    const { id, revision, access, verb, edit } = options;
    const { rules, store, afterCommit, now } = this.options;
    const { kind } = rules;
    const at = now().toISOString();
    const written = await store.write<Written<K>>(async transaction => {
      const current = await transaction.lockRecord({ kind, id, access });
      if (!current) {
        throw recordNotFound(kind, id);
      }
      if (!mayChange(access, current, verb)) {
        throw changeNotAllowed(kind, current);
      }
      if (revision === 0) {
        throw new RevisionRequiredError(
          `Say which version of ${kind} '${id}' the change is based on: send If-Match with its revision`,
        );
      }
      if (revision !== current.revision) {
        return { conflict: current };
      }
      const edited = await edit(current, transaction, at);
      return {
        saved: edited
          ? await this.writer.save(transaction, {
              current,
              edit: edited,
              access,
              at,
            })
          : current,
      };
    });
    afterCommit();
    if ('conflict' in written) {
      const current = await rules.view({
        record: written.conflict,
        access,
        warnings: [],
      });
      throw new RevisionConflictError(
        `The ${kind} '${id}' was changed meanwhile: your change is based on revision ${revision}, the current one is ${written.conflict.revision}`,
        current,
      );
    }
    return rules.view({ record: written.saved, access, warnings: [] });
  }
}
