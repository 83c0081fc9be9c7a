import { InputError } from '@backstage/errors';
import {
  checkDecisionTransition,
  checkSupersedes,
  DECISION_FIELDS,
  DecisionRecord,
  markSuperseded,
  parseDecision,
} from 'backstage-plugin-ai-initiatives-common';
import { Access, mayChange } from '../../access/Access';
import type {
  InitiativesStore,
  StoreTransaction,
} from '../../database/InitiativesStore';
import { RecordReferences } from './RecordReferences';
import { changeNotAllowed } from './recordErrors';
import { labelsOf } from './labelsOf';
import type { Companion, RecordRules } from './RecordRules';
import { unknownEntityWarnings } from './unknownEntityWarnings';

/** A decision replaces others once it was accepted, and for good. */
function inForce(decision: DecisionRecord | undefined): boolean {
  return (
    decision !== undefined &&
    !['proposed', 'rejected'].includes(decision.status)
  );
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

async function supersede(options: {
  transaction: StoreTransaction;
  before: DecisionRecord | undefined;
  after: DecisionRecord;
  access: Access;
}): Promise<readonly Companion<'decision'>[]> {
  const { transaction, before, after, access } = options;
  const chain = await transaction.supersededChain(after.supersedes);
  checkSupersedes({
    id: after.id,
    supersedes: after.supersedes,
    supersedesOf: id => chain.get(id) ?? [],
  });
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

/** What is particular to decision records. */
export function decisionRules(
  store: InitiativesStore,
): RecordRules<'decision'> {
  return {
    kind: 'decision',
    fields: DECISION_FIELDS,
    dated: true,
    references: [
      { field: 'initiatives', kind: 'initiative' },
      { field: 'supersedes', kind: 'decision' },
    ],

    parse: ({ input }) =>
      parseDecision({ input }) as ReturnType<RecordRules<'decision'>['parse']>,

    settle(options) {
      checkStatus(options.before, options.after);
      return supersede(options);
    },

    async view({ record, access, warnings, referencedBy, titles }) {
      const [[owner, ...labels], initiatives, supersedes, supersededBy] =
        await Promise.all([
          labelsOf({ record, access, titles, store }),
          store.getInitiativeSummaries({ ids: record.initiatives, access }),
          store.getDecisionSummaries({ ids: record.supersedes, access }),
          referencedBy?.has('supersededBy') ?? true
            ? store.supersededBy(record.id, access)
            : [],
        ]);
      const { withoutUnreadable } = RecordReferences;
      return {
        decision: withoutUnreadable(
          withoutUnreadable(record, 'initiatives', initiatives),
          'supersedes',
          supersedes,
        ),
        owner,
        labels,
        initiatives,
        supersedes,
        supersededBy,
        mayChange: mayChange(access, record),
        warnings: [...warnings, ...unknownEntityWarnings([owner, ...labels])],
      };
    },
  };
}
