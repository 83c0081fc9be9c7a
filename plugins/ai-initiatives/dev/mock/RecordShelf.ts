import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  createRecordId,
  diffFields,
  type FieldProblem,
  type Page,
  type RecordHeader,
  type RecordKind,
  type RevisionAction,
  type RevisionConflictError,
  type RevisionView,
  type Visibility,
} from 'backstage-plugin-ai-initiatives-common';

const ME = 'user:default/guest';

interface ShelfOptions<TFields, TRecord> {
  readonly kind: RecordKind;
  readonly now: () => string;
  readonly fieldNames: readonly string[];
  readonly parse: (input: Readonly<Record<string, unknown>>) => {
    readonly fields: TFields;
    readonly problems: readonly FieldProblem[];
  };
  /** What a version says that follows from the one before it. */
  readonly complete?: (before: TRecord | undefined, after: TRecord) => TRecord;
  readonly conflict: (
    message: string,
    current: TRecord,
  ) => RevisionConflictError;
}

function withoutCleared(input: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).filter(([, value]) => value !== null),
  );
}

/** Records of one kind with their history, in memory. */
export class RecordShelf<
  TFields extends { title: string; visibility: Visibility },
  TRecord extends TFields & RecordHeader,
> {
  private readonly histories = new Map<string, RevisionView<TRecord>[]>();
  private readonly byKey = new Map<string, string>();

  constructor(private readonly options: ShelfOptions<TFields, TRecord>) {}

  all(): readonly TRecord[] {
    return [...this.histories.values()].map(history => history[0].snapshot);
  }

  find(id: string): TRecord | undefined {
    return this.histories.get(id)?.[0].snapshot;
  }

  get(id: string): TRecord {
    const record = this.find(id);
    if (!record) {
      throw new NotFoundError(`No ${this.options.kind} '${id}'`);
    }
    return record;
  }

  history(id: string): Page<RevisionView<TRecord>> {
    this.get(id);
    const items = this.histories.get(id) ?? [];
    return { items, totalItems: items.length, limit: items.length, offset: 0 };
  }

  create(input: object, idempotencyKey?: string): TRecord {
    const earlier = idempotencyKey && this.byKey.get(idempotencyKey);
    if (earlier) {
      return this.get(earlier);
    }
    const fields = this.parse(withoutCleared(input));
    const now = this.options.now();
    const id = createRecordId({
      title: fields.title,
      randomBytes: crypto.getRandomValues(new Uint8Array(8)),
    });
    if (idempotencyKey) {
      this.byKey.set(idempotencyKey, id);
    }
    const header: RecordHeader = {
      id,
      revision: 1,
      createdAt: now,
      createdBy: ME,
      updatedAt: now,
      updatedBy: ME,
      origin: { kind: 'portal' },
    };
    return this.put({ ...fields, ...header } as TRecord, 'created');
  }

  change(id: string, revision: number, input: object): TRecord {
    const current = this.current(id, revision);
    const kept = Object.fromEntries(
      Object.entries(current).filter(([name]) =>
        this.options.fieldNames.includes(name),
      ),
    );
    const fields = this.parse(withoutCleared({ ...kept, ...input }));
    const { archivedAt, ...header } = this.nextHeader(current);
    return this.put(
      { ...fields, ...header, ...(archivedAt && { archivedAt }) } as TRecord,
      'changed',
    );
  }

  archive(id: string, revision: number): TRecord {
    const current = this.current(id, revision);
    const archivedAt = this.options.now();
    return this.put(
      { ...current, ...this.nextHeader(current), archivedAt },
      'archived',
    );
  }

  restore(id: string, revision: number): TRecord {
    const current = this.current(id, revision);
    const next = { ...current, ...this.nextHeader(current) };
    return this.put({ ...next, archivedAt: undefined }, 'restored');
  }

  private current(id: string, revision: number): TRecord {
    const current = this.get(id);
    if (current.revision !== revision) {
      throw this.options.conflict(
        `The ${this.options.kind} '${id}' is at revision ${current.revision}; the change was made to revision ${revision}. Compare both and save again.`,
        current,
      );
    }
    return current;
  }

  private nextHeader(current: TRecord): RecordHeader {
    return {
      id: current.id,
      revision: current.revision + 1,
      createdAt: current.createdAt,
      createdBy: current.createdBy,
      updatedAt: this.options.now(),
      updatedBy: ME,
      archivedAt: current.archivedAt,
      origin: current.origin,
    };
  }

  private parse(input: Readonly<Record<string, unknown>>): TFields {
    const { fields, problems } = this.options.parse(input);
    if (problems.length) {
      throw new InputError(
        problems
          .map(({ field, value, rule }) => `${field} ${value}: ${rule}`)
          .join('; '),
      );
    }
    return fields;
  }

  private put(saved: TRecord, action: RevisionAction): TRecord {
    const history = this.histories.get(saved.id) ?? [];
    const { complete } = this.options;
    const record = complete?.(history[0]?.snapshot, saved) ?? saved;
    if (history.length && record.revision !== history[0].revision + 1) {
      throw new ConflictError(`Revision ${record.revision} leaves a gap`);
    }
    this.histories.set(record.id, [
      {
        recordKind: this.options.kind,
        recordId: record.id,
        revision: record.revision,
        action,
        at: record.updatedAt,
        by: record.updatedBy,
        visibility: record.visibility,
        snapshot: record,
        changes: diffFields({ before: history[0]?.snapshot, after: record }),
      },
      ...history,
    ]);
    return record;
  }
}
