import type { DecisionEntityLink, DecisionRecord } from '../decision/types';
import type { Initiative } from '../initiative/types';
import { judgeOutcome } from '../outcome/judgeOutcome';
import type { ExpectedOutcome } from '../outcome/types';
import type { Principle, PrincipleStatus } from '../principle/types';

/** One version of a record, with the one before it and the one that counts now. @public */
export interface RecordVersions<T> {
  /** Absent when it was created. */
  readonly before?: T;
  readonly after: T;
  readonly now: T;
}

/** A decision's link by which it says what an entity may be like. @public */
export type BindingLink = DecisionEntityLink & {
  readonly relation: 'governs' | 'constrains';
};

/** What is in one list and in another one, and was not in the one before. */
function appeared<T>(
  { before, after, now }: RecordVersions<T>,
  keysOf: (record: T) => readonly string[],
): readonly string[] {
  const earlier = new Set(before ? keysOf(before) : []);
  const current = new Set(keysOf(now));
  return [...new Set(keysOf(after))].filter(
    key => !earlier.has(key) && current.has(key),
  );
}

type Seen = Pick<Initiative, 'visibility' | 'archivedAt'>;

/** What nobody else may read is news to nobody who merely follows something. */
const isOpen = ({ visibility, archivedAt }: Seen): boolean =>
  visibility === 'public' && archivedAt === undefined;

/** Entities that an initiative came to hang on, for everybody to see. @public */
export function newAttachments(
  versions: RecordVersions<Initiative>,
): readonly string[] {
  return appeared(versions, record =>
    isOpen(record) ? record.attachments.map(({ entityRef }) => entityRef) : [],
  );
}

/** Whether an initiative ended, and stays so. @public */
export function isNewlyRetired({
  before,
  after,
  now,
}: RecordVersions<Initiative>): boolean {
  return (
    before !== undefined &&
    before.stage !== 'retired' &&
    after.stage === 'retired' &&
    now.stage === 'retired'
  );
}

function isBinding(link: DecisionEntityLink): link is BindingLink {
  return link.relation === 'governs' || link.relation === 'constrains';
}

const isInForce = (decision: DecisionRecord): boolean =>
  isOpen(decision) && decision.status === 'accepted' && !decision.source;

/** Links by which a decision that is in force came to bear on entities. @public */
export function newBindings(
  versions: RecordVersions<DecisionRecord>,
): readonly BindingLink[] {
  const refs = appeared(versions, record =>
    isInForce(record)
      ? record.entities.filter(isBinding).map(({ entityRef }) => entityRef)
      : [],
  );
  return refs.flatMap(
    ref =>
      versions.now.entities
        .filter(isBinding)
        .find(({ entityRef }) => entityRef === ref) ?? [],
  );
}

/** Principles that a decision in force came to deviate from. @public */
export function newDeviations(
  versions: RecordVersions<DecisionRecord>,
): readonly string[] {
  return appeared(versions, record =>
    isInForce(record)
      ? record.principles
          .filter(({ stance }) => stance === 'deviates')
          .map(({ principle }) => principle)
      : [],
  );
}

/** An outcome that was seen to be missed. @public */
export interface NewlyMissed {
  readonly statement: string;
  readonly position: number;
  readonly observedOn: string;
}

/** What outcomes are expected of. @public */
export type WithOutcomes = Pick<Initiative, 'expectedOutcomes'>;

function missedIn({ expectedOutcomes = [] }: WithOutcomes) {
  return expectedOutcomes.flatMap((outcome: ExpectedOutcome, position) => {
    // Whether it is overdue does not matter here, and nothing else needs the day.
    const { result, latest } = judgeOutcome(outcome, '');
    return result === 'missed' && latest
      ? [{ statement: outcome.statement, position, observedOn: latest.on }]
      : [];
  });
}

/** Outcomes that were not missed before, and are now. @public */
export function newlyMissed(
  versions: RecordVersions<WithOutcomes>,
): readonly NewlyMissed[] {
  const statements = appeared(versions, record =>
    missedIn(record).map(({ statement }) => statement),
  );
  return missedIn(versions.now).filter(({ statement }) =>
    statements.includes(statement),
  );
}

/** What followers of a principle hear of a version; undefined for nothing. @public */
export function principleNews({
  before,
  after,
  now,
}: RecordVersions<Principle>):
  | { readonly became?: Exclude<PrincipleStatus, 'draft'> }
  | undefined {
  if (before === undefined || !isOpen(now)) {
    return undefined;
  }
  const { status } = after;
  if (before.status !== status && now.status === status && status !== 'draft') {
    return { became: status };
  }
  return before.version > 0 && before.version < after.version ? {} : undefined;
}
