import type {
  DecisionView,
  EntityLabel,
  InitiativeView,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import type { InitiativesStore } from '../database/InitiativesStore';
import type { UnguardedInitiativesService } from './InitiativesService';
import { toDecisionFile } from './records/toDecisionFile';
import { toOriginalFile } from './records/toOriginalFile';
import { decisionRules } from './records/decisionRules';
import { initiativeRules } from './records/initiativeRules';
import { RecordHistory } from './records/RecordHistory';
import { RecordUseCases } from './records/RecordUseCases';

type Names =
  | 'listInitiatives'
  | 'getInitiativeFacets'
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
  const { store, learn } = options;
  const initiativeKind = initiativeRules(store);
  const decisionKind = decisionRules(store);
  const initiatives = new RecordUseCases({ ...options, rules: initiativeKind });
  const decisions = new RecordUseCases({ ...options, rules: decisionKind });
  const initiativeHistory = new RecordHistory({ store, rules: initiativeKind });
  const decisionHistory = new RecordHistory({ store, rules: decisionKind });

  /** What was saved, with the names of entities nobody had spoken of before. */
  async function named<V extends { readonly labels: readonly EntityLabel[] }>(
    saved: Promise<V>,
    again: (view: V) => Promise<V>,
  ): Promise<V> {
    const view = await saved;
    const unknown = view.labels.filter(({ known }) => !known);
    return unknown.length > 0 && (await learn(unknown.map(({ ref }) => ref)))
      ? again(view)
      : view;
  }
  const namedInitiative = (saved: Promise<InitiativeView>, access: Access) =>
    named(saved, view => initiatives.get(view.initiative.id, access));
  const namedDecision = (saved: Promise<DecisionView>, access: Access) =>
    named(saved, view => decisions.get(view.decision.id, access));

  return {
    initiatives,
    decisions,

    listInitiatives: (query, { access }) =>
      store.listInitiatives(query, access),
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

    listDecisions: (query, { access }) => store.listDecisions(query, access),
    getDecision: ({ id }, { access }) => decisions.get(id, access),
    createDecision: (request, { access }) =>
      namedDecision(decisions.create({ ...request, access }), access),
    updateDecision: (request, { access }) =>
      namedDecision(decisions.update({ ...request, access }), access),
    archiveDecision: (request, { access }) =>
      decisions.archive({ ...request, access }),
    restoreDecision: (request, { access }) =>
      decisions.restore({ ...request, access }),
    getDecisionHistory: ({ id }, { access }) => decisionHistory.get(id, access),
    exportDecision: async ({ id }, { access }) => {
      const { decision } = await decisions.get(id, access);
      const bytes = decision.source && (await store.getSourceBytes(id));
      return bytes ? toOriginalFile(bytes) : toDecisionFile(decision);
    },
  };
}
