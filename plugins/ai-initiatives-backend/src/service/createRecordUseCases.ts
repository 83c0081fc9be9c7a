import type {
  DecisionView,
  InitiativeView,
  OutcomeFilter,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import type { AsOfToday, InitiativesStore } from '../database/InitiativesStore';
import type { UnguardedInitiativesService } from './InitiativesService';
import { toDecisionFile } from './records/toDecisionFile';
import { toOriginalFile } from './records/toOriginalFile';
import { decisionRules } from './records/decisionRules';
import { initiativeRules } from './records/initiativeRules';
import { recordNotFound } from './records/recordErrors';
import { namesLearnt } from './records/namesLearnt';
import { originOfDecision } from './records/originOfDecision';
import { RecordHistory } from './records/RecordHistory';
import { RecordUseCases } from './records/RecordUseCases';

type Names =
  | 'listInitiatives'
  | 'getInitiativeFacets'
  | 'listRisksByDomain'
  | 'getInitiative'
  | 'createInitiative'
  | 'updateInitiative'
  | 'archiveInitiative'
  | 'restoreInitiative'
  | 'getInitiativeHistory'
  | 'listDecisions'
  | 'getDecision'
  | 'createDecision'
  | 'updateDecision'
  | 'archiveDecision'
  | 'restoreDecision'
  | 'getDecisionHistory'
  | 'getDecisionLineage'
  | 'exportDecision';

/** The use cases around single records and lists of them. */
export function createRecordUseCases(options: {
  store: InitiativesStore;
  afterCommit: () => void;
  now: () => Date;
  /** Makes entities known that the catalog has only had for a moment. */
  learn: (refs: readonly string[]) => Promise<boolean>;
}): Pick<UnguardedInitiativesService, Names> & {
  readonly initiatives: RecordUseCases<'initiative'>;
  readonly decisions: RecordUseCases<'decision'>;
} {
  const { store, learn, now } = options;
  const initiativeKind = initiativeRules(store);
  const decisionKind = decisionRules(store);
  const initiatives = new RecordUseCases({ ...options, rules: initiativeKind });
  const decisions = new RecordUseCases({ ...options, rules: decisionKind });
  const initiativeHistory = new RecordHistory({ store, rules: initiativeKind });
  const decisionHistory = new RecordHistory({ store, rules: decisionKind });
  const named = namesLearnt(learn);

  const asOfToday = <T extends { readonly outcome?: readonly OutcomeFilter[] }>(
    query: T,
  ): AsOfToday<T> => {
    const { outcome, ...rest } = query;
    const today = now().toISOString().slice(0, 10);
    return { ...rest, ...(outcome && { outcomes: { any: outcome, today } }) };
  };

  const namedInitiative = (saved: Promise<InitiativeView>, access: Access) =>
    named(saved, view => initiatives.get(view.initiative.id, access));
  const namedDecision = (saved: Promise<DecisionView>, access: Access) =>
    named(saved, view => decisions.get(view.decision.id, access));

  return {
    initiatives,
    decisions,

    listInitiatives: (query, { access }) =>
      store.listInitiatives(asOfToday(query), access),
    listRisksByDomain: async (_, { access }) => ({
      items: await store.risksByDomain(access),
    }),
    getInitiativeFacets: (_, { access }) => store.getFacets(access),
    getInitiative: ({ id }, { access }) => initiatives.get(id, access),
    createInitiative: (request, { access }) =>
      namedInitiative(initiatives.create({ ...request, access }), access),
    updateInitiative: (request, { access }) =>
      namedInitiative(initiatives.update({ ...request, access }), access),
    archiveInitiative: (request, { access }) =>
      initiatives.archive({ ...request, access }),
    restoreInitiative: (request, { access }) =>
      initiatives.restore({ ...request, access }),
    getInitiativeHistory: ({ id }, { access }) =>
      initiativeHistory.get(id, access),

    listDecisions: (query, { access }) =>
      store.listDecisions(asOfToday(query), access),
    getDecision: ({ id }, { access }) => decisions.get(id, access),
    createDecision: (request, { access }) =>
      namedDecision(
        decisions.create({
          ...request,
          access,
          origin: originOfDecision(request.input, access),
        }),
        access,
      ),
    updateDecision: (request, { access }) =>
      namedDecision(decisions.update({ ...request, access }), access),
    archiveDecision: (request, { access }) =>
      decisions.archive({ ...request, access }),
    restoreDecision: (request, { access }) =>
      decisions.restore({ ...request, access }),
    getDecisionHistory: ({ id }, { access }) => decisionHistory.get(id, access),
    getDecisionLineage: async ({ id }, { access }) => {
      const lineage = await store.getDecisionLineage(id, access);
      if (!lineage) {
        throw recordNotFound('decision', id);
      }
      return lineage;
    },
    exportDecision: async ({ id }, { access }) => {
      const { decision } = await decisions.get(id, access);
      const bytes = decision.source && (await store.getSourceBytes(id));
      return bytes ? toOriginalFile(bytes) : toDecisionFile(decision);
    },
  };
}
