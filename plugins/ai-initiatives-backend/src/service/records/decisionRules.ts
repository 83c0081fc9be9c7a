import { InputError } from '@backstage/errors';
import {
  checkDecisionTransition,
  checkLineage,
  DECISION_FIELDS,
  DecisionRecord,
  DecisionSummary,
  DIRECTED_RELATIONS,
  isInForce,
  LINEAGE_RELATIONS,
  LineageRelation,
  LinkedDecisions,
  markSuperseded,
  parseDecision,
  ratify,
} from 'backstage-plugin-ai-initiatives-common';
import { Access, mayChange } from '../../access/Access';
import type {
  InitiativesStore,
  StoreTransaction,
} from '../../database/InitiativesStore';
import { convertedKey } from './convertedKey';
import { divergenceOfDecision } from '../divergences/divergenceOfDecision';
import { toDiscussionView } from '../discussion/discussionRights';
import { RecordReferences } from './RecordReferences';
import { changeNotAllowed } from './recordErrors';
import { citedPrinciples } from './citedPrinciples';
import { labelsOf } from './labelsOf';
import type { Companion, RecordReference, RecordRules } from './RecordRules';
import { unknownEntityWarnings } from './unknownEntityWarnings';

const INITIATIVES: RecordReference = {
  field: 'initiatives',
  kind: 'initiative',
};
const LINEAGE: readonly RecordReference[] = LINEAGE_RELATIONS.map(field => ({
  field,
  kind: 'decision',
}));
const PRINCIPLES: RecordReference = {
  field: 'principles',
  kind: 'principle',
  idIn: 'principle',
};

/** A decision replaces others once it was accepted, and for good. */
function inForce(decision: DecisionRecord | undefined): boolean {
  return decision !== undefined && isInForce(decision.status);
}

function checkStatus(
  before: DecisionRecord | undefined,
  after: DecisionRecord,
): void {
  if (after.status === 'superseded' && before?.status !== 'superseded') {
    throw new InputError(
      `The decision was not saved: status 'superseded' is not set by hand. Write the decision that supersedes '${after.id}' and name it there.`,
    );
  }
  if (before) {
    checkDecisionTransition({
      id: after.id,
      from: before.status,
      to: after.status,
    });
  }
  const dropped =
    before?.supersedes.filter(id => !after.supersedes.includes(id)) ?? [];
  if (inForce(before) && dropped.length > 0) {
    throw new InputError(
      `The decision '${after.id}' was not saved: it is ${before?.status} and stays the successor of '${dropped[0]}'. Write a new decision instead.`,
    );
  }
}

interface Change {
  readonly transaction: StoreTransaction;
  readonly before: DecisionRecord | undefined;
  readonly after: DecisionRecord;
  readonly access: Access;
}

/**
 * Links that are added must not close a circle, as far as whoever adds them can
 * see. A new record closes none: nobody can have named it yet.
 */
async function checkLinks(change: Change): Promise<void> {
  const { transaction, before, after, access } = change;
  if (!before) {
    return;
  }
  for (const relation of DIRECTED_RELATIONS) {
    const earlier = before[relation];
    const added = after[relation].filter(id => !earlier.includes(id));
    if (added.length > 0) {
      const below = await transaction.lineageBelow({
        relation,
        ids: added,
        access,
      });
      checkLineage({
        id: after.id,
        relation,
        targets: added,
        targetsOf: id => below.get(id) ?? [],
      });
    }
  }
}

async function supersede(
  change: Change,
): Promise<readonly Companion<'decision'>[]> {
  const { transaction, before, after, access } = change;
  if (!inForce(after)) {
    return [];
  }
  const replaced = inForce(before)
    ? after.supersedes.filter(id => !before?.supersedes.includes(id))
    : after.supersedes;
  const companions: Companion<'decision'>[] = [];
  // Always in the same order, so that two successors never wait for each other.
  for (const id of [...replaced].sort()) {
    const kind = 'decision';
    const current = await transaction.lockRecord({ kind, id, access });
    if (current) {
      if (!mayChange(access, current)) {
        throw changeNotAllowed(kind, current);
      }
      const record = markSuperseded(current, {
        at: after.updatedAt,
        by: after.updatedBy,
      });
      companions.push(...(record ? [{ record }] : []));
    }
  }
  return companions;
}

type Summaries = readonly DecisionSummary[];

/** What a record names and what names it, of what the caller may read. */
function linkedDecisions(
  record: DecisionRecord,
  readable: Summaries,
  naming: ReadonlyMap<LineageRelation, Summaries>,
): LinkedDecisions {
  const byId = new Map(readable.map(summary => [summary.id, summary]));
  const named = (relation: LineageRelation) =>
    record[relation].flatMap(id => byId.get(id) ?? []);
  const related = naming.get('related') ?? [];
  return {
    supersedes: named('supersedes'),
    supersededBy: naming.get('supersedes') ?? [],
    amends: named('amends'),
    amendedBy: naming.get('amends') ?? [],
    buildsOn: named('buildsOn'),
    builtOnBy: naming.get('buildsOn') ?? [],
    related: [
      ...named('related'),
      ...related.filter(({ id }) => !record.related.includes(id)),
    ],
  };
}

/** What is particular to decision records. */
export function decisionRules(
  store: InitiativesStore,
): RecordRules<'decision'> {
  return {
    kind: 'decision',
    fields: DECISION_FIELDS,
    dated: true,
    references: [INITIATIVES, PRINCIPLES, ...LINEAGE],

    parse: ({ input }) =>
      parseDecision({ input }) as ReturnType<RecordRules<'decision'>['parse']>,

    complete: ({ before, after }) => (before ? ratify(before, after) : after),

    async settle(change) {
      checkStatus(change.before, change.after);
      await checkLinks(change);
      return supersede(change);
    },

    async view({ record, access, warnings, referencedBy, titles }) {
      const mayBe = (relation: string) => referencedBy?.has(relation) ?? true;
      const named = LINEAGE_RELATIONS.flatMap(relation => record[relation]);
      const [
        [owner, ...labels],
        initiatives,
        decisions,
        naming,
        convertedTo,
        divergence,
        nextReview,
        lastVerdict,
        principles,
        discussion,
      ] = await Promise.all([
        labelsOf({ record, access, titles, store }),
        store.getInitiativeSummaries({ ids: record.initiatives, access }),
        store.getDecisionSummaries({ ids: [...new Set(named)], access }),
        mayBe('namedBy') ? store.decisionsNaming(record.id, access) : undefined,
        record.source
          ? store.decisionFrom(convertedKey(record.id), access)
          : undefined,
        divergenceOfDecision({ store, id: record.id, access }),
        mayBe('reviews')
          ? store.nextReviewOf({ kind: 'decision', ref: record.id }, access)
          : undefined,
        mayBe('verdicts')
          ? store.lastVerdictOn({ kind: 'decision', id: record.id }, access)
          : undefined,
        store.getPrincipleSummaries({
          ids: record.principles.map(({ principle }) => principle),
          access,
        }),
        mayBe('challenges') || mayBe('advice')
          ? store.getDiscussion(record.id, access)
          : undefined,
      ]);
      const { withoutUnreadable } = RecordReferences;
      const links = linkedDecisions(record, decisions, naming ?? new Map());
      return {
        decision: LINEAGE.reduce(
          (shown, relation) => withoutUnreadable(shown, relation, decisions),
          withoutUnreadable(
            withoutUnreadable(record, INITIATIVES, initiatives),
            PRINCIPLES,
            principles,
          ),
        ),
        owner,
        labels,
        initiatives,
        ...links,
        ...(convertedTo && { convertedTo }),
        divergence,
        nextReview,
        lastVerdict,
        principles: citedPrinciples(record, principles),
        ...toDiscussionView({ discussion, decision: record, access }),
        mayChange: mayChange(access, record),
        warnings: [...warnings, ...unknownEntityWarnings([owner, ...labels])],
      };
    },
  };
}
