import { InputError } from '@backstage/errors';
import {
  dayMonthsBefore,
  describeValue,
  monthsUnused,
  normalizeEntityRef,
  PrincipleCoverage,
  PrincipleView,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import type { InitiativesStore } from '../database/InitiativesStore';
import type { StoredCoverage } from '../database/PrincipleStore';
import type {
  AccessContext,
  UnguardedInitiativesService,
} from './InitiativesService';
import { ReadRule, takeOverPrinciple } from './principles/takeOverPrinciple';
import { ScopeGraph, visibleScopes } from './principles/visibleScopes';
import { namesLearnt } from './records/namesLearnt';
import { principleRules } from './records/principleRules';
import { RecordHistory } from './records/RecordHistory';
import { RecordUseCases } from './records/RecordUseCases';

type Names =
  | 'listPrinciples'
  | 'getPrinciple'
  | 'createPrinciple'
  | 'takeOverPrinciple'
  | 'updatePrinciple'
  | 'archivePrinciple'
  | 'restorePrinciple'
  | 'getPrincipleHistory';

/** The use cases around principles. */
export function createPrincipleUseCases(options: {
  store: InitiativesStore;
  graph: ScopeGraph;
  readRule: ReadRule;
  /** Months without a decision after which a principle is called unused. */
  unusedAfterMonths: number;
  afterCommit: () => void;
  now: () => Date;
  learn: (refs: readonly string[]) => Promise<boolean>;
}): Pick<UnguardedInitiativesService, Names> & {
  readonly principles: RecordUseCases<'principle'>;
} {
  const { store, graph, readRule, unusedAfterMonths, now, learn } = options;
  const today = () => now().toISOString().slice(0, 10);

  function toCoverage(
    {
      status,
      inForceSince,
    }: Pick<PrincipleView['principle'], 'status' | 'inForceSince'>,
    coverage: StoredCoverage,
  ): PrincipleCoverage {
    const unusedMonths = monthsUnused({
      status,
      inForceSince,
      lastShapedOn: coverage.lastShapedOn,
      today: today(),
      after: unusedAfterMonths,
    });
    return { ...coverage, unusedMonths };
  }

  async function scopesAt(
    entityRefs: readonly string[],
    context: AccessContext,
  ): Promise<readonly string[]> {
    const refs = entityRefs.map(entityRef => {
      const ref = normalizeEntityRef(entityRef);
      if (!ref) {
        throw new InputError(
          `appliesTo ${describeValue(
            entityRef,
          )} is not an entity ref such as component:default/name`,
        );
      }
      return ref;
    });
    const scopes = await Promise.all(
      refs.map(ref => visibleScopes({ ref, graph, context })),
    );
    return [...new Set(scopes.flat().map(({ ref }) => ref))];
  }

  const rules = principleRules({ store, toCoverage });
  const principles = new RecordUseCases({ ...options, rules });
  const history = new RecordHistory({ store, rules });
  const named = namesLearnt(learn);
  const namedPrinciple = (saved: Promise<PrincipleView>, access: Access) =>
    named(saved, view => principles.get(view.principle.id, access));

  return {
    principles,

    async listPrinciples({ appliesTo, unused, ...query }, context) {
      const page = await store.listPrinciples(
        {
          ...query,
          ...(appliesTo?.length && {
            holdsIn: await scopesAt(appliesTo, context),
          }),
          ...(unused && {
            unusedSince: dayMonthsBefore(today(), unusedAfterMonths),
          }),
        },
        context.access,
      );
      return {
        ...page,
        items: page.items.map(({ coverage, ...item }) => ({
          ...item,
          coverage: toCoverage(item, coverage),
        })),
      };
    },
    getPrinciple: ({ id }, { access }) => principles.get(id, access),
    createPrinciple: (request, { access }) =>
      namedPrinciple(principles.create({ ...request, access }), access),
    takeOverPrinciple: ({ entityRef }, { access, credentials }) =>
      takeOverPrinciple({
        entityRef,
        access,
        credentials,
        readRule,
        principles,
      }),
    updatePrinciple: (request, { access }) =>
      namedPrinciple(principles.update({ ...request, access }), access),
    archivePrinciple: (request, { access }) =>
      principles.archive({ ...request, access }),
    restorePrinciple: (request, { access }) =>
      principles.restore({ ...request, access }),
    getPrincipleHistory: ({ id }, { access }) => history.get(id, access),
  };
}
