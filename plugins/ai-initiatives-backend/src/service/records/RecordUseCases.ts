import { createHash, randomBytes } from 'node:crypto';
import { ConflictError, InputError } from '@backstage/errors';
import {
  createRecordId,
  describeValue,
  diffFields,
  FieldProblem,
  mergeFields,
  RecordKind,
  RecordOrigin,
  RevisionAction,
  RevisionConflictError,
  RevisionRequiredError,
} from 'backstage-plugin-ai-initiatives-common';
import { Access, mayChange } from '../../access/Access';
import type {
  InitiativesStore,
  StoreTransaction,
} from '../../database/InitiativesStore';
import type { RecordOf } from '../../database/InitiativesStore';
import {
  changeNotAllowed,
  recordIsArchived,
  recordNotFound,
} from './recordErrors';
import { RecordReferences } from './RecordReferences';
import type { RecordRules, ViewOf } from './RecordRules';

const MAX_IDEMPOTENCY_KEY = 100;

/** How the outcome of a write is reported. */
type Written<K extends RecordKind> =
  | { readonly saved: RecordOf[K] }
  | { readonly conflict: RecordOf[K] };

function sentences(problems: readonly FieldProblem[]): readonly string[] {
  return problems.map(
    ({ field, value, rule }) => `${field} ${rule} (${value})`,
  );
}

function throwProblems(subject: string, problems: readonly FieldProblem[]) {
  if (problems.length > 0) {
    const list = problems.map(
      ({ field, value, rule }) => `${field} ${rule} (got ${value})`,
    );
    throw new InputError(`${subject} was not saved: ${list.join('; ')}`);
  }
}

/** Everything that can be done with one record, the same for every kind. */
export class RecordUseCases<K extends RecordKind> {
  private readonly references: RecordReferences<K>;

  constructor(
    private readonly options: {
      rules: RecordRules<K>;
      store: InitiativesStore;
      /** Called after a commit; must neither wait nor throw. */
      afterCommit: () => void;
      now: () => Date;
    },
  ) {
    this.references = new RecordReferences(options.rules);
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
  }): Promise<ViewOf[K]> {
    const { input, access, idempotencyKey, origin } = options;
    const { rules, store, afterCommit, now } = this.options;
    const { fields, warnings, problems } = rules.parse({
      input,
      current: undefined,
    });
    throwProblems(`The ${rules.kind}`, problems);
    if (idempotencyKey && idempotencyKey.length > MAX_IDEMPOTENCY_KEY) {
      throw new InputError(
        `Idempotency-Key must be at most ${MAX_IDEMPOTENCY_KEY} characters long, it has ${idempotencyKey.length}`,
      );
    }
    const at = now().toISOString();
    const by = access.viewer.ref;
    const record = {
      ...fields,
      id: createRecordId({
        title: String((fields as { title?: unknown }).title),
        randomBytes: randomBytes(8),
        day: rules.dated ? at.slice(0, 10) : undefined,
      }),
      revision: 1,
      createdAt: at,
      createdBy: by,
      updatedAt: at,
      updatedBy: by,
      origin: origin ?? { kind: 'portal' },
    } as unknown as RecordOf[K];
    const request = idempotencyKey && {
      actor: by,
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
      await this.references.check({
        transaction,
        before: undefined,
        after: record,
        access,
      });
      await this.save(transaction, undefined, record, 'created', access);
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

  async update(options: {
    id: string;
    revision: number;
    input: Readonly<Record<string, unknown>>;
    access: Access;
  }): Promise<ViewOf[K]> {
    const { rules } = this.options;
    let warnings: readonly FieldProblem[] = [];
    const view = await this.change({
      ...options,
      verb: 'update',
      edit: async (current, transaction) => {
        if (current.archivedAt) {
          throw recordIsArchived(rules.kind, current.id);
        }
        const parsed = rules.parse({
          input: mergeFields({
            current: current as unknown as Record<string, unknown>,
            input: options.input,
            fields: rules.fields,
          }),
          current,
        });
        throwProblems(`The ${rules.kind} '${current.id}'`, parsed.problems);
        warnings = parsed.warnings;
        const after = await this.references.check({
          transaction,
          before: current,
          after: { ...current, ...parsed.fields },
          access: options.access,
        });
        const same = diffFields({ before: current, after }).length === 0;
        return same ? undefined : { after, action: 'changed' };
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
    ) => Promise<{ after: RecordOf[K]; action: RevisionAction } | undefined>;
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
        throw changeNotAllowed(kind, id, current.owner);
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
      if (!edited) {
        return { saved: current };
      }
      const after = {
        ...edited.after,
        revision: current.revision + 1,
        updatedAt: at,
        updatedBy: access.viewer.ref,
      };
      await this.save(transaction, current, after, edited.action, access);
      return { saved: after };
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

  private async save(
    transaction: StoreTransaction,
    before: RecordOf[K] | undefined,
    after: RecordOf[K],
    action: RevisionAction,
    access: Access,
  ): Promise<void> {
    const { rules } = this.options;
    const { kind } = rules;
    const companions = await rules.settle({
      transaction,
      before,
      after,
      access,
    });
    await transaction.save({ kind, record: after, action });
    for (const { record } of companions) {
      await transaction.save({ kind, record, action: 'changed' });
    }
  }
}
