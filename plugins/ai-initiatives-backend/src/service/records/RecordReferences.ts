import { InputError } from '@backstage/errors';
import {
  describeValue,
  RecordKind,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { StoreTransaction } from '../../database/InitiativesStore';
import type { RecordOf } from '../../database/InitiativesStore';
import type { RecordReference, RecordRules } from './RecordRules';

function itemsOf(record: object | undefined, { field }: RecordReference) {
  return ((record as Record<string, unknown> | undefined)?.[field] ??
    []) as readonly unknown[];
}

function idOf(item: unknown, { idIn }: RecordReference): string {
  return String(idIn ? (item as Record<string, unknown>)[idIn] : item);
}

/** Ids of what a record names in one of its lists. */
export function referencedIds(
  record: object | undefined,
  reference: RecordReference,
): readonly string[] {
  return itemsOf(record, reference).map(item => idOf(item, reference));
}

/** References to other records inside a record. */
export class RecordReferences<K extends RecordKind> {
  constructor(
    private readonly rules: Pick<RecordRules<K>, 'kind' | 'references'>,
  ) {}

  /**
   * Refuses new references to what does not exist or may not be read, with one
   * message for both. References the caller cannot see are kept as they were: a
   * form that never showed them must not remove them.
   */
  async check(options: {
    transaction: StoreTransaction;
    before: RecordOf[K] | undefined;
    after: RecordOf[K];
    access: Access;
  }): Promise<RecordOf[K]> {
    const { transaction, before, after, access } = options;
    let result = after;
    for (const reference of this.rules.references) {
      const earlierItems = itemsOf(before, reference);
      const wantedItems = itemsOf(after, reference);
      const earlier = earlierItems.map(item => idOf(item, reference));
      const wanted = wantedItems.map(item => idOf(item, reference));
      if (earlier.length === 0 && wanted.length === 0) {
        continue;
      }
      const readable = new Set(
        await transaction.readableIds({
          kind: reference.kind,
          ids: [...new Set([...earlier, ...wanted])],
          access,
        }),
      );
      const unknown = wanted.find(id => !readable.has(id));
      if (unknown !== undefined && !earlier.includes(unknown)) {
        throw new InputError(
          `The ${this.rules.kind} was not saved: ${
            reference.field
          } names ${describeValue(unknown)}, and there is no such ${
            reference.kind
          }`,
        );
      }
      if (wanted.includes(after.id)) {
        throw new InputError(
          `The ${this.rules.kind} '${after.id}' was not saved: ${reference.field} must not name itself`,
        );
      }
      const kept = earlierItems.filter((_, index) => {
        const id = earlier[index];
        return !readable.has(id) && !wanted.includes(id);
      });
      result = { ...result, [reference.field]: [...wantedItems, ...kept] };
    }
    return result;
  }

  /** Ids a record names, each as often as it does. */
  static idsOf(record: object, reference: RecordReference): readonly string[] {
    return itemsOf(record, reference).map(item => idOf(item, reference));
  }

  /** The record without references to what the reader may not see. */
  static withoutUnreadable<T extends object>(
    record: T,
    reference: RecordReference,
    readable: readonly { readonly id: string }[],
  ): T {
    const ids = new Set(readable.map(({ id }) => id));
    return {
      ...record,
      [reference.field]: itemsOf(record, reference).filter(item =>
        ids.has(idOf(item, reference)),
      ),
    };
  }
}
