import {
  Initiative,
  INITIATIVE_FIELDS,
  parseInitiative,
} from 'backstage-plugin-ai-initiatives-common';
import { mayChange } from '../../access/Access';
import type { InitiativesStore } from '../../database/InitiativesStore';
import { hintViews } from './hintViews';
import { RecordReferences } from './RecordReferences';
import { labelsOf } from './labelsOf';
import type { RecordReference, RecordRules } from './RecordRules';
import { unknownEntityWarnings } from './unknownEntityWarnings';

/** Most decisions shown on an initiative's page. */
const MAX_DECISIONS = 50;

const BUILDS_ON: RecordReference = { field: 'buildsOn', kind: 'initiative' };
const PRINCIPLES: RecordReference = { field: 'principles', kind: 'principle' };

/** What is particular to initiatives. */
export function initiativeRules(
  store: InitiativesStore,
): RecordRules<'initiative'> {
  return {
    kind: 'initiative',
    fields: INITIATIVE_FIELDS,
    dated: false,
    references: [BUILDS_ON, PRINCIPLES],

    parse: ({ input, current }) =>
      parseInitiative({
        input,
        // An imported owner may be a name; it stays until somebody changes it.
        ownerAsWritten:
          current?.origin.kind === 'import' && input.owner === current.owner,
      }) as ReturnType<RecordRules<'initiative'>['parse']>,

    settle: async () => [],

    async view({ record, access, warnings, referencedBy, titles }) {
      const mayBe = (relation: string) => referencedBy?.has(relation) ?? true;
      const [
        [owner, ...labels],
        decisions,
        buildsOn,
        builtOnBy,
        hints,
        nextReview,
        lastVerdict,
        principles,
      ] = await Promise.all([
        labelsOf({ record, access, titles, store }),
        mayBe('decisions')
          ? store.listDecisions(
              { initiative: record.id, limit: MAX_DECISIONS },
              access,
            )
          : { items: [] },
        store.getInitiativeSummaries({ ids: record.buildsOn, access }),
        mayBe('builtOnBy') ? store.builtOnBy(record.id, access) : [],
        hintViews({ record, access, store, isTold: mayBe('hints') }),
        mayBe('reviews')
          ? store.nextReviewOf({ kind: 'initiative', ref: record.id }, access)
          : undefined,
        mayBe('verdicts')
          ? store.lastVerdictOn({ kind: 'initiative', id: record.id }, access)
          : undefined,
        store.getPrincipleSummaries({ ids: record.principles, access }),
      ]);
      const { withoutUnreadable } = RecordReferences;
      return {
        initiative: withoutUnreadable<Initiative>(
          withoutUnreadable(record, BUILDS_ON, buildsOn),
          PRINCIPLES,
          principles,
        ),
        owner,
        labels,
        decisions: decisions.items,
        buildsOn,
        builtOnBy,
        ...hints,
        nextReview,
        lastVerdict,
        principles,
        mayChange: mayChange(access, record),
        warnings: [...warnings, ...unknownEntityWarnings([owner, ...labels])],
      };
    },
  };
}
