import { LIMITS } from '../text/limits';
import { FieldProblem, FieldReader } from '../validation/FieldReader';
import { RESOLUTION_KINDS, ResolutionFields, ResolutionKind } from './types';

/** Every field a person may set. @public */
export const RESOLUTION_FIELDS: readonly (keyof ResolutionFields)[] = [
  'left',
  'right',
  'kind',
  'rationale',
  'revisitOn',
  'kept',
];

/** @public */
export interface ParsedResolution {
  readonly fields: ResolutionFields;
  readonly problems: readonly FieldProblem[];
}

/** What nobody could tell from the kind alone has to be said in words. */
const NEEDS_REASON: readonly ResolutionKind[] = [
  'deliberate-parallel',
  'not-an-overlap',
];

const HAS_KEPT: readonly ResolutionKind[] = ['join', 'build-on'];

const id = { max: LIMITS.title, name: true, required: true };

/** Otherwise it has a problem of its own already. */
function isReadable(reader: FieldReader, field: keyof ResolutionFields) {
  return !reader.problems.some(problem => problem.field === field);
}

function checkKept(fields: ResolutionFields, reader: FieldReader): void {
  const { kind, kept, left, right } = fields;
  if (!HAS_KEPT.includes(kind)) {
    if (kept !== undefined) {
      reader.refuse(
        'kept',
        kept,
        `belongs to ${HAS_KEPT.join(' and ')}; leave it out for ${kind}`,
      );
    }
  } else if (kept === undefined) {
    if (isReadable(reader, 'kept')) {
      const role = kind === 'join' ? 'goes on' : 'is built on';
      reader.refuse(
        'kept',
        kept,
        `is required for ${kind}: name the initiative that ${role}`,
      );
    }
  } else if (left && right && kept !== left && kept !== right) {
    reader.refuse('kept', kept, `must be one of ${left}, ${right}`);
  }
}

function checkRevisit(
  { kind, revisitOn }: ResolutionFields,
  today: string,
  reader: FieldReader,
): void {
  if (kind !== 'deliberate-parallel') {
    if (revisitOn !== undefined) {
      reader.refuse(
        'revisitOn',
        revisitOn,
        `belongs to deliberate-parallel; leave it out for ${kind}`,
      );
    }
  } else if (revisitOn === undefined) {
    if (isReadable(reader, 'revisitOn')) {
      reader.refuse(
        'revisitOn',
        revisitOn,
        `is required for ${kind}: name the day to look again`,
      );
    }
  } else if (revisitOn <= today) {
    reader.refuse('revisitOn', revisitOn, `must be after today, ${today}`);
  }
}

/**
 * Reads a proposed resolution out of untrusted input, its sides in alphabetical
 * order, plus every problem found. With problems the fields are not fit to be
 * stored.
 *
 * @public
 */
export function parseResolution(options: {
  input: Readonly<Record<string, unknown>>;
  today: string;
}): ParsedResolution {
  const reader = new FieldReader(options.input);
  reader.onlyKnown(RESOLUTION_FIELDS);
  const sides = [reader.text('left', id) ?? '', reader.text('right', id) ?? ''];
  const [left, right] = [...sides].sort();
  const kind = reader.choice('kind', RESOLUTION_KINDS);
  const fields: ResolutionFields = {
    left,
    right,
    kind: kind ?? 'not-an-overlap',
    rationale: reader.text('rationale', { max: LIMITS.shortText }),
    revisitOn: reader.day('revisitOn'),
    kept: reader.text('kept', { ...id, required: false }),
  };
  if (left && left === right) {
    reader.refuse('right', right, 'must be another initiative than left');
  }
  if (!kind) {
    if (reader.raw('kind') === undefined) {
      const choices = RESOLUTION_KINDS.join(', ');
      reader.refuse('kind', undefined, `is required: one of ${choices}`);
    }
    return { fields, problems: reader.problems };
  }
  if (
    NEEDS_REASON.includes(kind) &&
    fields.rationale === undefined &&
    isReadable(reader, 'rationale')
  ) {
    reader.refuse('rationale', undefined, `is required for ${kind}: say why`);
  }
  checkKept(fields, reader);
  checkRevisit(fields, options.today, reader);
  return { fields, problems: reader.problems };
}
