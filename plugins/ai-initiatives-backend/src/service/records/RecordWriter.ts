import { randomBytes } from 'node:crypto';
import { InputError } from '@backstage/errors';
import {
  createRecordId,
  diffFields,
  FieldProblem,
  mergeFields,
  RecordKind,
  RecordOrigin,
  RevisionAction,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { StoreTransaction } from '../../database/InitiativesStore';
import type { RecordOf } from '../../database/InitiativesStore';
import { recordIsArchived } from './recordErrors';
import { RecordReferences } from './RecordReferences';
import type { RecordRules } from './RecordRules';

/** A version that is wanted, and what it is called in history. */
export interface Edit<K extends RecordKind> {
  readonly after: RecordOf[K];
  readonly action: RevisionAction;
}

/** Who writes and when. */
interface Authorship {
  readonly access: Access;
  readonly at: string;
}

export function throwProblems(
  subject: string,
  problems: readonly FieldProblem[],
): void {
  if (problems.length > 0) {
    const list = problems.map(
      ({ field, value, rule }) => `${field} ${rule} (got ${value})`,
    );
    throw new InputError(`${subject} was not saved: ${list.join('; ')}`);
  }
}

/**
 * The one way by which versions of records come to be, inside a transaction:
 * parsed, with references that exist, by the rules of the kind. Whether the
 * caller may write them is decided before.
 */
export class RecordWriter<K extends RecordKind> {
  private readonly references: RecordReferences<K>;

  constructor(private readonly rules: RecordRules<K>) {
    this.references = new RecordReferences(rules);
  }

  /** A new record, not saved yet; throws what is wrong with the input. */
  draft(
    options: Authorship & {
      input: Readonly<Record<string, unknown>>;
      origin?: RecordOrigin;
    },
  ): {
    readonly record: RecordOf[K];
    readonly warnings: readonly FieldProblem[];
  } {
    const { input, access, at, origin } = options;
    const { rules } = this;
    const { fields, warnings, problems } = rules.parse({
      input,
      current: undefined,
    });
    throwProblems(`The ${rules.kind}`, problems);
    const by = access.viewer.ref;
    const record = this.complete(undefined, {
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
    } as unknown as RecordOf[K]);
    return { record, warnings };
  }

  async create(
    transaction: StoreTransaction,
    options: { record: RecordOf[K]; access: Access },
  ): Promise<void> {
    const { record, access } = options;
    await this.references.check({
      transaction,
      before: undefined,
      after: record,
      access,
    });
    await this.write(transaction, {
      before: undefined,
      after: record,
      action: 'created',
      access,
    });
  }

  /** A partial change laid over the current version; undefined when it is none. */
  async edit(
    transaction: StoreTransaction,
    options: {
      current: RecordOf[K];
      input: Readonly<Record<string, unknown>>;
      access: Access;
    },
  ): Promise<{
    readonly edit: Edit<K> | undefined;
    readonly warnings: readonly FieldProblem[];
  }> {
    const { current, input, access } = options;
    const { rules } = this;
    if (current.archivedAt) {
      throw recordIsArchived(rules.kind, current.id);
    }
    const { fields, warnings, problems } = rules.parse({
      input: mergeFields({
        current: current as unknown as Record<string, unknown>,
        input,
        fields: rules.fields,
      }),
      current,
    });
    throwProblems(`The ${rules.kind} '${current.id}'`, problems);
    const after = await this.references.check({
      transaction,
      before: current,
      after: { ...current, ...fields },
      access,
    });
    const same = diffFields({ before: current, after }).length === 0;
    return { edit: same ? undefined : { after, action: 'changed' }, warnings };
  }

  /** Saves an edit of the current version as its next revision. */
  async save(
    transaction: StoreTransaction,
    options: Authorship & { current: RecordOf[K]; edit: Edit<K> },
  ): Promise<RecordOf[K]> {
    const { current, edit, access, at } = options;
    const after = this.complete(current, {
      ...edit.after,
      revision: current.revision + 1,
      updatedAt: at,
      updatedBy: access.viewer.ref,
    });
    const { action } = edit;
    await this.write(transaction, { before: current, after, action, access });
    return after;
  }

  /** Changes a locked record that somebody else's act has to change with it. */
  async change(
    transaction: StoreTransaction,
    options: Authorship & {
      current: RecordOf[K];
      input: Readonly<Record<string, unknown>>;
    },
  ): Promise<void> {
    const { edit } = await this.edit(transaction, options);
    if (edit) {
      await this.save(transaction, { ...options, edit });
    }
  }

  private complete(
    before: RecordOf[K] | undefined,
    after: RecordOf[K],
  ): RecordOf[K] {
    return this.rules.complete?.({ before, after }) ?? after;
  }

  private async write(
    transaction: StoreTransaction,
    options: Edit<K> & { before: RecordOf[K] | undefined; access: Access },
  ): Promise<void> {
    const { before, after, action, access } = options;
    const { kind } = this.rules;
    const companions = await this.rules.settle({
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
