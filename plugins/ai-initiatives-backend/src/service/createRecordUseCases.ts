import type { InitiativesStore } from '../database/InitiativesStore';
import type { UnguardedInitiativesService } from './InitiativesService';
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
  | 'getDecisionHistory';

/** The use cases around single records and lists of them. */
export function createRecordUseCases(options: {
  store: InitiativesStore;
  afterCommit: () => void;
  now: () => Date;
}): Pick<UnguardedInitiativesService, Names> & {
  readonly initiatives: RecordUseCases<'initiative'>;
  readonly decisions: RecordUseCases<'decision'>;
} {
  const { store } = options;
  const initiativeKind = initiativeRules(store);
  const decisionKind = decisionRules(store);
  const initiatives = new RecordUseCases({ ...options, rules: initiativeKind });
  const decisions = new RecordUseCases({ ...options, rules: decisionKind });
  const initiativeHistory = new RecordHistory({ store, rules: initiativeKind });
  const decisionHistory = new RecordHistory({ store, rules: decisionKind });
  return {
    initiatives,
    decisions,

    listInitiatives: (query, { access }) =>
      store.listInitiatives(query, access),
    getInitiativeFacets: (_, { access }) => store.getFacets(access),
    getInitiative: ({ id }, { access }) => initiatives.get(id, access),
    createInitiative: (request, { access }) =>
      initiatives.create({ ...request, access }),
    updateInitiative: (request, { access }) =>
      initiatives.update({ ...request, access }),
    archiveInitiative: (request, { access }) =>
      initiatives.archive({ ...request, access }),
    restoreInitiative: (request, { access }) =>
      initiatives.restore({ ...request, access }),
    getInitiativeHistory: ({ id }, { access }) =>
      initiativeHistory.get(id, access),

    listDecisions: (query, { access }) => store.listDecisions(query, access),
    getDecision: ({ id }, { access }) => decisions.get(id, access),
    createDecision: (request, { access }) =>
      decisions.create({ ...request, access }),
    updateDecision: (request, { access }) =>
      decisions.update({ ...request, access }),
    archiveDecision: (request, { access }) =>
      decisions.archive({ ...request, access }),
    restoreDecision: (request, { access }) =>
      decisions.restore({ ...request, access }),
    getDecisionHistory: ({ id }, { access }) => decisionHistory.get(id, access),
  };
}
