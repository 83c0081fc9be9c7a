import type { Entity } from '@backstage/catalog-model';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  completePrinciple,
  countOutcomes,
  DECISION_FIELDS,
  type DecisionFields,
  type DecisionRecord,
  type DecisionSummary,
  type DecisionView,
  type EntityLabel,
  INITIATIVE_FIELDS,
  type Initiative,
  type InitiativeFields,
  type InitiativeSummary,
  type InitiativeView,
  judgeOutcomes,
  type Overlap,
  parseDecision,
  parseInitiative,
  parsePrinciple,
  type Principle,
  PRINCIPLE_FIELDS,
  type PrincipleFields,
  type PrincipleSummary,
  RevisionConflictError,
  riskOf,
} from 'backstage-plugin-ai-initiatives-common';
import { linkedDecisions } from './lineage';
import { principleView } from './principleCalls';
import { DiscussionShelf, discussionView } from './discussionCalls';
import { measureLikeness } from './measureLikeness';
import { RecordShelf } from './RecordShelf';
import { ReviewShelf } from './ReviewShelf';
import { reviewSummary } from './reviewSummary';
import { ResolutionShelf } from './resolutionCalls';

/** Everything the mock knows, and how it is shown. */
export class MockHouse {
  readonly initiatives: RecordShelf<InitiativeFields, Initiative>;
  readonly decisions: RecordShelf<DecisionFields, DecisionRecord>;
  readonly principles: RecordShelf<PrincipleFields, Principle>;
  readonly resolutions: ResolutionShelf;
  readonly reviews = new ReviewShelf();
  readonly discussion = new DiscussionShelf();
  private readonly entities: ReadonlyMap<string, Entity>;
  private compared?: { state: string; pairs: readonly Overlap[] };

  constructor(options: { entities: readonly Entity[]; now: () => string }) {
    const { now } = options;
    this.resolutions = new ResolutionShelf(now);
    this.entities = new Map(
      options.entities.map(entity => [
        stringifyEntityRef(entity).toLocaleLowerCase('en-US'),
        entity,
      ]),
    );
    this.initiatives = new RecordShelf({
      kind: 'initiative',
      now,
      fieldNames: INITIATIVE_FIELDS,
      parse: input => parseInitiative({ input, ownerAsWritten: true }),
      conflict: (message, current) =>
        new RevisionConflictError(message, this.initiativeView(current)),
    });
    this.decisions = new RecordShelf({
      kind: 'decision',
      now,
      fieldNames: DECISION_FIELDS,
      parse: input => parseDecision({ input }),
      conflict: (message, current) =>
        new RevisionConflictError(message, this.decisionView(current)),
    });
    this.principles = new RecordShelf({
      kind: 'principle',
      now,
      fieldNames: PRINCIPLE_FIELDS,
      parse: input => parsePrinciple({ input }),
      complete: (before, after) =>
        completePrinciple({ before, after, day: now().slice(0, 10) }),
      conflict: (message, current) =>
        new RevisionConflictError(message, principleView(this, current)),
    });
  }

  principleSummary = (item: Principle): PrincipleSummary => ({
    id: item.id,
    title: item.title,
    statement: item.statement.slice(0, 280),
    owner: this.label(item.owner),
    scope: item.scope ? this.label(item.scope) : undefined,
    status: item.status,
    version: item.version,
    visibility: item.visibility,
    inForceSince: item.inForceSince,
    reviewBy: item.reviewBy,
    revision: item.revision,
    updatedAt: item.updatedAt,
    archivedAt: item.archivedAt,
  });

  label = (ref: string): EntityLabel => {
    const entity = this.entities.get(ref);
    return {
      ref,
      title:
        entity?.metadata.title ??
        entity?.metadata.name ??
        ref.replace(/^.*\//, ''),
      known: Boolean(entity),
    };
  };

  /** Targets of an entity's relations of the given types. */
  related(ref: string, ...types: readonly string[]): readonly string[] {
    return (this.entities.get(ref)?.relations ?? [])
      .filter(({ type }) => types.includes(type))
      .map(({ targetRef }) => targetRef);
  }

  current(): readonly Initiative[] {
    return this.initiatives.all().filter(item => !item.archivedAt);
  }

  /** All pairs, most likely first; recomputed when something has changed. */
  overlaps(): readonly Overlap[] {
    const current = this.current();
    const state = current.map(item => `${item.id}@${item.revision}`).join();
    if (this.compared?.state !== state) {
      this.compared = { state, pairs: this.compareAll(current) };
    }
    return this.compared.pairs;
  }

  initiativeSummary = (
    item: Initiative,
    likelyOverlaps: number = this.likelyOverlapsOf(item.id),
  ): InitiativeSummary => ({
    id: item.id,
    title: item.title,
    excerpt: item.problem.slice(0, 280),
    owner: this.label(item.owner),
    stage: item.stage,
    visibility: item.visibility,
    topicArea: item.topicArea,
    lesson: item.lesson,
    attachments: item.attachments,
    outcomes: countOutcomes(
      judgeOutcomes({ outcomes: item.expectedOutcomes, isAwaited: true }),
    ),
    risk: riskOf(item),
    likelyOverlaps,
    revision: item.revision,
    updatedAt: item.updatedAt,
    archivedAt: item.archivedAt,
  });

  decisionSummary = (item: DecisionRecord): DecisionSummary => ({
    id: item.id,
    title: item.title,
    question: item.question,
    chosenOption: item.chosenOption,
    status: item.status,
    date: item.date,
    owner: this.label(item.owner),
    visibility: item.visibility,
    entities: item.entities,
    outcomes: countOutcomes(
      judgeOutcomes({
        outcomes: item.expectedOutcomes,
        isAwaited: item.status === 'accepted',
      }),
    ),
    openChallenges: this.discussion.openOn(item.id),
    revision: item.revision,
    updatedAt: item.updatedAt,
    archivedAt: item.archivedAt,
  });

  initiativeView = (item: Initiative): InitiativeView => ({
    initiative: item,
    owner: this.label(item.owner),
    labels: [
      ...item.attachments.map(({ entityRef }) => entityRef),
      ...item.readers,
    ].map(this.label),
    decisions: this.decisions
      .all()
      .filter(({ initiatives }) => initiatives.includes(item.id))
      .map(this.decisionSummary),
    buildsOn: item.buildsOn
      .flatMap(id => this.initiatives.find(id) ?? [])
      .map(found => this.initiativeSummary(found)),
    builtOnBy: this.current()
      .filter(({ buildsOn }) => buildsOn.includes(item.id))
      .map(found => this.initiativeSummary(found)),
    hints: [],
    givenHints: [],
    nextReview: this.nextReview('initiative', item.id),
    principles: item.principles
      .flatMap(id => this.principles.find(id) ?? [])
      .map(this.principleSummary),
    mayChange: item.origin.kind !== 'git',
    warnings: [],
  });

  decisionView = (item: DecisionRecord): DecisionView => ({
    decision: item,
    owner: this.label(item.owner),
    labels: [
      ...item.entities.map(({ entityRef }) => entityRef),
      ...item.readers,
    ].map(this.label),
    initiatives: item.initiatives
      .flatMap(id => this.initiatives.find(id) ?? [])
      .map(found => this.initiativeSummary(found)),
    ...linkedDecisions(this, item),
    nextReview: this.nextReview('decision', item.id),
    principles: item.principles.flatMap(({ principle: id, stance, reason }) => {
      const found = this.principles.find(id);
      return found
        ? [{ principle: this.principleSummary(found), stance, reason }]
        : [];
    }),
    ...discussionView(this, item.id),
    mayChange: true,
    warnings: [],
  });

  nextReview(kind: 'initiative' | 'decision' | 'principle', ref: string) {
    const next = this.reviews.nextOf({ kind, ref });
    return next && reviewSummary(this, next);
  }

  private likelyOverlapsOf(id: string): number {
    return this.overlaps().filter(
      ({ left, right, band }) =>
        band === 'likely' &&
        left.owner.ref !== right.owner.ref &&
        [left.id, right.id].includes(id),
    ).length;
  }

  private compareAll(current: readonly Initiative[]): readonly Overlap[] {
    const found = current
      .flatMap((left, index) =>
        current.slice(index + 1).map(right => ({ left, right })),
      )
      .flatMap(({ left, right }) => {
        const measure = measureLikeness({
          left,
          right,
          corpus: current,
          label: this.label,
        });
        return measure ? [{ left, right, measure }] : [];
      })
      .sort((a, b) => b.measure.probability - a.measure.probability);
    const summary = (item: Initiative) =>
      this.initiativeSummary(
        item,
        found.filter(
          ({ left, right, measure }) =>
            measure.band === 'likely' &&
            left.owner !== right.owner &&
            (left === item || right === item),
        ).length,
      );
    return found.map(({ left, right, measure }) => ({
      left: summary(left),
      right: summary(right),
      ...measure,
    }));
  }
}
