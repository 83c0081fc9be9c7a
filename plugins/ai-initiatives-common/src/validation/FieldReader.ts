import { InputError } from '@backstage/errors';
import { describeValue } from '../text/describeValue';
import { LIMITS } from '../text/limits';
import { normalizeEntityRef } from '../text/normalizeEntityRef';
import { normalizeText } from '../text/normalizeText';
import { isPlainDay } from '../text/plainDay';

/**
 * One rule that one field breaks, or nearly breaks.
 *
 * @public
 */
export interface FieldProblem {
  readonly field: string;
  readonly value: string;
  readonly rule: string;
}

/**
 * Reads fields out of untrusted input and collects every problem, so that a
 * person sees all of them at once.
 */
export class FieldReader {
  readonly problems: FieldProblem[] = [];
  readonly warnings: FieldProblem[] = [];

  constructor(private readonly input: Readonly<Record<string, unknown>>) {}

  refuse(field: string, value: unknown, rule: string): undefined {
    this.problems.push({ field, value: describeValue(value), rule });
    return undefined;
  }

  /** The raw value, where null and missing both mean "not stated". */
  raw(field: string): unknown {
    return Object.hasOwn(this.input, field)
      ? this.input[field] ?? undefined
      : undefined;
  }

  onlyKnown(known: readonly string[]): void {
    for (const field of Object.keys(this.input)) {
      if (!known.includes(field)) {
        this.refuse(field, this.input[field], 'is not a known field');
      }
    }
  }

  text(
    field: string,
    options: { max: number; name?: boolean; required?: boolean },
    value: unknown = this.raw(field),
  ): string | undefined {
    if (value === undefined) {
      return options.required
        ? this.refuse(field, value, 'is required')
        : undefined;
    }
    if (typeof value !== 'string') {
      return this.refuse(field, value, 'must be text');
    }
    const result = normalizeText(value, {
      max: options.max,
      name: options.name ?? false,
    });
    if ('rule' in result) {
      return this.refuse(field, value, result.rule);
    }
    if (result.warning) {
      const rule = result.warning;
      this.warnings.push({ field, value: describeValue(value), rule });
    }
    if (result.text === '') {
      return options.required
        ? this.refuse(field, value, 'is empty after trimming')
        : undefined;
    }
    return result.text;
  }

  choice<T extends string>(
    field: string,
    choices: readonly T[],
    value: unknown = this.raw(field),
  ): T | undefined {
    if (value === undefined) {
      return undefined;
    }
    const found = choices.find(choice => choice === value);
    return (
      found ?? this.refuse(field, value, `must be one of ${choices.join(', ')}`)
    );
  }

  /** Undefined when it is not set, whichever way that was said. */
  flag(field: string, value: unknown = this.raw(field)): true | undefined {
    if (value !== undefined && typeof value !== 'boolean') {
      return this.refuse(field, value, 'must be true or false');
    }
    return value || undefined;
  }

  day(field: string, value: unknown = this.raw(field)): string | undefined {
    if (value === undefined) {
      return undefined;
    }
    return typeof value === 'string' && isPlainDay(value)
      ? value
      : this.refuse(
          field,
          value,
          'must be a calendar day between 1900 and 2200, written YYYY-MM-DD',
        );
  }

  entityRef(
    field: string,
    options: { kinds?: readonly string[]; required?: boolean } = {},
    value: unknown = this.raw(field),
  ): string | undefined {
    if (value === undefined || value === '') {
      return options.required
        ? this.refuse(field, value, 'is required')
        : undefined;
    }
    const ref =
      typeof value === 'string' ? normalizeEntityRef(value.trim()) : undefined;
    if (!ref) {
      return this.refuse(
        field,
        value,
        `must be an entity ref such as ${
          options.kinds?.[0] ?? 'component'
        }:default/name`,
      );
    }
    if (options.kinds && !options.kinds.includes(ref.split(':')[0])) {
      return this.refuse(
        field,
        value,
        `must be of kind ${options.kinds.join(' or ')}`,
      );
    }
    return ref;
  }

  url(field: string, value: unknown): string | undefined {
    const text = this.text(
      field,
      { max: LIMITS.shortText, name: true, required: true },
      value,
    );
    if (text === undefined) {
      return undefined;
    }
    const allowed =
      URL.canParse(text) &&
      ['https:', 'http:', 'mailto:'].includes(new URL(text).protocol);
    return allowed
      ? text
      : this.refuse(field, value, 'must be an https, http or mailto address');
  }

  list<T>(
    field: string,
    max: number,
    readItem: (item: unknown, field: string) => T | undefined,
    value: unknown = this.raw(field),
  ): readonly T[] {
    if (value === undefined) {
      return [];
    }
    if (!Array.isArray(value)) {
      this.refuse(field, value, 'must be a list');
      return [];
    }
    if (value.length > max) {
      this.refuse(field, value.length, `must have at most ${max} items`);
      return [];
    }
    return value
      .map((item, index) => readItem(item, `${field}[${index}]`))
      .filter((item): item is NonNullable<typeof item> => item !== undefined);
  }

  /** Reads a nested object with a reader of its own; its problems are ours. */
  object<T>(
    value: unknown,
    field: string,
    known: readonly string[],
    read: (reader: FieldReader) => T | undefined,
  ): T | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return this.refuse(field, value, 'must be an object');
    }
    const reader = new FieldReader(value as Record<string, unknown>);
    reader.onlyKnown(known);
    const result = read(reader);
    const place = (problem: FieldProblem) => ({
      ...problem,
      field: `${field}.${problem.field}`,
    });
    this.problems.push(...reader.problems.map(place));
    this.warnings.push(...reader.warnings.map(place));
    return reader.problems.length > 0 ? undefined : result;
  }

  /** Throws an InputError that names every field, value and rule. */
  throwProblems(subject: string): void {
    if (this.problems.length > 0) {
      throw new InputError(
        `${subject} was not saved: ${this.problems
          .map(({ field, value, rule }) => `${field} ${rule} (got ${value})`)
          .join('; ')}`,
      );
    }
  }
}
