import { LIMITS } from '../text/limits';
import { FieldProblem, FieldReader } from '../validation/FieldReader';
import { uniqueBy } from '../validation/unique';
import { Cadence, CADENCES, nextDue } from './cadence';
import {
  FollowUp,
  REVIEW_SUBJECT_KINDS,
  REVIEWED_ENTITY_KINDS,
  REVIEWED_KINDS,
  ReviewedItem,
  ReviewOutcome,
  ReviewSubject,
  VERDICTS,
} from './types';

/** Fields that say when a review is due and whose it is. @public */
export const REVIEW_SCHEDULE_FIELDS = ['owner', 'cadence', 'dueOn'] as const;

/** Fields that say what came of a review. @public */
export const REVIEW_OUTCOME_FIELDS: readonly (keyof ReviewOutcome)[] = [
  'heldOn',
  'facilitator',
  'participants',
  'works',
  'friction',
  'mustEvolve',
  'items',
  'followUps',
];

/** What was read, and what is wrong with it. @public */
export interface ParsedReview<T> {
  readonly fields: T;
  readonly problems: readonly FieldProblem[];
}

/** When a review is due, how often, and whose it is. @public */
export interface ReviewSchedule {
  readonly owner?: string;
  readonly cadence: Cadence;
  readonly dueOn: string;
}

/** What somebody sent, whatever it is. @public */
export type UntrustedFields = Readonly<Record<string, unknown>>;

const name = { max: LIMITS.title, name: true };
const short = { max: LIMITS.shortText };
const long = { max: LIMITS.longText };
const owners = { kinds: ['group', 'user'] };

function readSubject(reader: FieldReader): ReviewSubject | undefined {
  const kind = reader.choice('kind', REVIEW_SUBJECT_KINDS);
  if (!kind) {
    return reader.raw('kind') === undefined
      ? reader.refuse(
          'kind',
          undefined,
          `is required: one of ${REVIEW_SUBJECT_KINDS.join(', ')}`,
        )
      : undefined;
  }
  const ref =
    kind === 'entity'
      ? reader.entityRef('ref', {
          kinds: REVIEWED_ENTITY_KINDS,
          required: true,
        })
      : reader.text('ref', { ...name, required: true });
  return ref === undefined ? undefined : { kind, ref };
}

function readSchedule(reader: FieldReader, today: string): ReviewSchedule {
  const cadence = reader.choice('cadence', CADENCES) ?? 'on-event';
  const dueOn = reader.day('dueOn');
  return {
    owner: reader.entityRef('owner', owners),
    cadence,
    dueOn: dueOn ?? nextDue({ anchor: today, cadence, after: today }) ?? today,
  };
}

/**
 * Reads a plan out of untrusted input, with every problem found. Without a day it
 * is due one period from today; one on an event is due today.
 *
 * @public
 */
export function parseReviewPlan(options: {
  input: UntrustedFields;
  today: string;
}): ParsedReview<ReviewSchedule & { readonly subject: ReviewSubject }> {
  const reader = new FieldReader(options.input);
  reader.onlyKnown(['subject', ...REVIEW_SCHEDULE_FIELDS]);
  const raw = reader.raw('subject');
  const subject =
    raw === undefined
      ? reader.refuse('subject', raw, 'is required')
      : reader.object(raw, 'subject', ['kind', 'ref'], readSubject);
  return {
    fields: {
      subject: subject ?? { kind: 'entity', ref: '' },
      ...readSchedule(reader, options.today),
    },
    problems: reader.problems,
  };
}

/** Reads when a planned review is due, from its fields with a change laid over them. @public */
export function parseReviewSchedule(options: {
  input: UntrustedFields;
  today: string;
}): ParsedReview<ReviewSchedule> {
  const reader = new FieldReader(options.input);
  reader.onlyKnown(REVIEW_SCHEDULE_FIELDS);
  const fields = readSchedule(reader, options.today);
  return { fields, problems: reader.problems };
}

function readItem(reader: FieldReader): ReviewedItem | undefined {
  const kind = reader.choice('kind', REVIEWED_KINDS);
  const id = reader.text('id', { ...name, required: true });
  if (!kind) {
    return reader.raw('kind') === undefined
      ? reader.refuse('kind', undefined, 'is required')
      : undefined;
  }
  const verdict = reader.choice('verdict', VERDICTS[kind]);
  if (!verdict && reader.raw('verdict') === undefined) {
    const choices = VERDICTS[kind].join(', ');
    reader.refuse('verdict', undefined, `is required: one of ${choices}`);
  }
  const note = reader.text('note', short);
  return id && verdict ? { kind, id, verdict, note } : undefined;
}

function readFollowUp(
  reader: FieldReader,
  owner: string,
): FollowUp | undefined {
  const text = reader.text('text', { ...short, required: true });
  const done = reader.raw('done');
  if (done !== undefined && typeof done !== 'boolean') {
    reader.refuse('done', done, 'must be true or false');
  }
  const rest = {
    owner: reader.entityRef('owner', owners) ?? owner,
    due: reader.day('due'),
    decision: reader.text('decision', name),
    done: done === true ? true : undefined,
  };
  return text ? { text, ...rest } : undefined;
}

/** @public */
export interface ReviewOutcomeOptions {
  readonly input: UntrustedFields;
  readonly today: string;
  /** Whose follow-ups are that name nobody. */
  readonly owner: string;
}

function readOutcome(
  reader: FieldReader,
  { today, owner }: ReviewOutcomeOptions,
): ReviewOutcome {
  const heldOn = reader.day('heldOn') ?? today;
  if (heldOn > today) {
    reader.refuse('heldOn', heldOn, `must not be after today, ${today}`);
  }
  const items = reader.list('items', LIMITS.reviewItems, (item, path) =>
    reader.object(item, path, ['kind', 'id', 'verdict', 'note'], readItem),
  );
  return {
    heldOn,
    facilitator: reader.text('facilitator', name),
    participants: uniqueBy(
      reader.list('participants', LIMITS.names, (item, path) =>
        reader.text(path, { ...name, required: true }, item),
      ),
      item => item,
    ),
    works: reader.text('works', long),
    friction: reader.text('friction', long),
    mustEvolve: reader.text('mustEvolve', long),
    // The last word counts, should somebody say two.
    items: [
      ...uniqueBy([...items].reverse(), ({ kind, id }) => `${kind} ${id}`),
    ].reverse(),
    followUps: reader.list('followUps', LIMITS.followUps, (item, path) =>
      reader.object(
        item,
        path,
        ['text', 'owner', 'due', 'decision', 'done'],
        followUp => readFollowUp(followUp, owner),
      ),
    ),
  };
}

/**
 * Reads what people said out of untrusted input, with every problem found. A
 * review was held today unless told, and never in the future.
 *
 * @public
 */
export function parseReviewOutcome(
  options: ReviewOutcomeOptions,
): ParsedReview<ReviewOutcome> {
  const reader = new FieldReader(options.input);
  reader.onlyKnown(REVIEW_OUTCOME_FIELDS);
  const fields = readOutcome(reader, options);
  return { fields, problems: reader.problems };
}

/** The same for a review that was held, which may get another owner too. @public */
export function parseReviewCorrection(
  options: ReviewOutcomeOptions,
): ParsedReview<ReviewOutcome & { readonly owner: string }> {
  const reader = new FieldReader(options.input);
  reader.onlyKnown(['owner', ...REVIEW_OUTCOME_FIELDS]);
  const owner = reader.entityRef('owner', owners) ?? options.owner;
  const fields = { ...readOutcome(reader, { ...options, owner }), owner };
  return { fields, problems: reader.problems };
}

/** Why a review was left out, in words. @public */
export function parseSkipReason(options: {
  input: UntrustedFields;
}): ParsedReview<{ readonly reason: string }> {
  const reader = new FieldReader(options.input);
  reader.onlyKnown(['reason']);
  const reason = reader.text('reason', { ...short, required: true }) ?? '';
  return { fields: { reason }, problems: reader.problems };
}
