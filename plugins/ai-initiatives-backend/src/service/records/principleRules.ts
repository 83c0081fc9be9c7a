import {
  checkPrincipleTransition,
  completePrinciple,
  parsePrinciple,
  PRINCIPLE_FIELDS,
  PrincipleStance,
} from 'backstage-plugin-ai-initiatives-common';
import { mayChange } from '../../access/Access';
import type { InitiativesStore } from '../../database/InitiativesStore';
import type { StoredCoverage } from '../../database/PrincipleStore';
import { labelsOf } from './labelsOf';
import type { RecordRules, ViewOf } from './RecordRules';
import { unknownEntityWarnings } from './unknownEntityWarnings';

/** Most decisions of a stance, and most initiatives, on a principle's page. */
const MAX_CITING = 50;

const NOTHING: StoredCoverage = { upheld: 0, deviated: 0, initiatives: 0 };

/** What is particular to principles. */
export function principleRules(options: {
  store: InitiativesStore;
  /** With a word on what has not been used for long. */
  toCoverage: (
    principle: ViewOf['principle']['principle'],
    coverage: StoredCoverage,
  ) => ViewOf['principle']['coverage'];
}): RecordRules<'principle'> {
  const { store, toCoverage } = options;
  return {
    kind: 'principle',
    fields: PRINCIPLE_FIELDS,
    dated: false,
    references: [],

    parse: ({ input }) =>
      parsePrinciple({ input }) as ReturnType<
        RecordRules<'principle'>['parse']
      >,

    complete: ({ before, after }) =>
      completePrinciple({ before, after, day: after.updatedAt.slice(0, 10) }),

    async settle({ before, after }) {
      if (before) {
        checkPrincipleTransition({
          id: after.id,
          from: before.status,
          to: after.status,
        });
      }
      return [];
    },

    async view({ record, access, warnings, referencedBy, titles }) {
      const { id } = record;
      const mayBe = (relation: string) => referencedBy?.has(relation) ?? true;
      const isCited = mayBe('decisions') || mayBe('initiatives');
      const citing = (stance: PrincipleStance) =>
        mayBe('decisions')
          ? store.citingDecisions({ id, stance, limit: MAX_CITING }, access)
          : [];
      const [
        [owner, ...labels],
        coverage,
        upheldBy,
        deviatedFromBy,
        initiatives,
        nextReview,
      ] = await Promise.all([
        labelsOf({ record, access, titles, store }),
        isCited ? store.getCoverage(id, access) : NOTHING,
        citing('upholds'),
        citing('deviates'),
        mayBe('initiatives')
          ? store.citingInitiatives({ id, limit: MAX_CITING }, access)
          : [],
        store.nextReviewOf({ kind: 'principle', ref: id }, access),
      ]);
      return {
        principle: record,
        owner,
        labels,
        coverage: toCoverage(record, coverage),
        upheldBy,
        deviatedFromBy,
        initiatives,
        nextReview,
        mayChange: mayChange(access, record),
        warnings: [...warnings, ...unknownEntityWarnings([owner, ...labels])],
      };
    },
  };
}
