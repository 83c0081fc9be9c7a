import { VISIBILITIES } from '../revision/types';
import { LIMITS } from '../text/limits';
import { FieldProblem, FieldReader } from '../validation/FieldReader';
import { uniqueBy } from '../validation/unique';
import {
  AI_CHARACTERISTICS,
  PRINCIPLE_SCOPE_KINDS,
  PRINCIPLE_STATUSES,
  PrincipleFields,
} from './types';

/** Every field a person may set. @public */
export const PRINCIPLE_FIELDS: readonly (keyof PrincipleFields)[] = [
  'title',
  'statement',
  'rationale',
  'implications',
  'owner',
  'scope',
  'status',
  'inForceSince',
  'reviewBy',
  'characteristics',
  'visibility',
  'readers',
];

/** @public */
export interface ParsedPrinciple {
  readonly fields: PrincipleFields;
  readonly warnings: readonly FieldProblem[];
  readonly problems: readonly FieldProblem[];
}

const short = { max: LIMITS.shortText, required: true };

/**
 * Reads a principle out of untrusted input: normalised fields, plus every problem
 * found. With problems the fields are not fit to be stored.
 *
 * @public
 */
export function parsePrinciple(options: {
  input: Readonly<Record<string, unknown>>;
}): ParsedPrinciple {
  const reader = new FieldReader(options.input);
  reader.onlyKnown(PRINCIPLE_FIELDS);
  const fields: PrincipleFields = {
    title:
      reader.text('title', {
        max: LIMITS.title,
        name: true,
        required: true,
      }) ?? '',
    statement: reader.text('statement', short) ?? '',
    rationale:
      reader.text('rationale', { max: LIMITS.longText, required: true }) ?? '',
    implications: reader.list('implications', LIMITS.arguments, (item, path) =>
      reader.text(path, short, item),
    ),
    owner:
      reader.entityRef('owner', {
        kinds: ['group', 'user'],
        required: true,
      }) ?? '',
    scope: reader.entityRef('scope', { kinds: PRINCIPLE_SCOPE_KINDS }),
    status: reader.choice('status', PRINCIPLE_STATUSES) ?? 'draft',
    inForceSince: reader.day('inForceSince'),
    reviewBy: reader.day('reviewBy'),
    characteristics: uniqueBy(
      reader.list('characteristics', AI_CHARACTERISTICS.length, (item, path) =>
        reader.choice(path, AI_CHARACTERISTICS, item),
      ),
      characteristic => characteristic,
    ),
    visibility: reader.choice('visibility', VISIBILITIES) ?? 'public',
    readers: uniqueBy(
      reader.list('readers', LIMITS.readers, (item, path) =>
        reader.entityRef(path, { kinds: ['user', 'group'] }, item),
      ),
      ref => ref,
    ),
  };
  const { inForceSince, reviewBy } = fields;
  if (inForceSince && reviewBy && reviewBy < inForceSince) {
    reader.refuse(
      'reviewBy',
      reviewBy,
      `must not be before inForceSince ${inForceSince}`,
    );
  }
  return { fields, warnings: reader.warnings, problems: reader.problems };
}
