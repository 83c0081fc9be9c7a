import type { ResolutionView } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../access/Access';
import type { InitiativesStore } from '../database/InitiativesStore';
import type { UnguardedInitiativesService } from './InitiativesService';
import { decisionRules } from './records/decisionRules';
import { initiativeRules } from './records/initiativeRules';
import { RecordWriter } from './records/RecordWriter';
import {
  AnswerOptions,
  consentToResolution,
  undoResolution,
} from './resolutions/answerResolution';
import {
  proposeResolution,
  SharedWords,
} from './resolutions/proposeResolution';
import { resolutionNotFound } from './resolutions/resolutionRights';
import { toResolutionView } from './resolutions/toResolutionView';

type Names =
  | 'proposeResolution'
  | 'consentToResolution'
  | 'undoResolution'
  | 'listResolutions';

/** The use cases by which overlaps are settled. */
export function createResolutionUseCases(options: {
  store: InitiativesStore;
  sharedWords: SharedWords;
  afterCommit: () => void;
  now: () => Date;
}): Pick<UnguardedInitiativesService, Names> {
  const { store, now, afterCommit } = options;
  const writers = {
    initiatives: new RecordWriter(initiativeRules(store)),
    decisions: new RecordWriter(decisionRules(store)),
  };

  async function view(id: string, access: Access): Promise<ResolutionView> {
    const { items } = await store.listResolutions({ id }, access);
    if (items.length === 0) {
      throw resolutionNotFound(id);
    }
    const today = now().toISOString().slice(0, 10);
    return toResolutionView(items[0], { access, today });
  }

  const answer =
    (work: (options: AnswerOptions) => Promise<void>) =>
    async (
      { id }: { id: string },
      { access }: { access: Access },
    ): Promise<ResolutionView> => {
      await work({ store, writers, id, access, at: now().toISOString() });
      afterCommit();
      return view(id, access);
    };

  return {
    async proposeResolution(input, { access }) {
      const at = now().toISOString();
      const id = await proposeResolution({
        ...options,
        writers,
        input,
        access,
        at,
      });
      afterCommit();
      return view(id, access);
    },
    consentToResolution: answer(consentToResolution),
    undoResolution: answer(undoResolution),

    async listResolutions(query, { access }) {
      const today = now().toISOString().slice(0, 10);
      const page = await store.listResolutions(query, access);
      return {
        ...page,
        items: page.items.map(item =>
          toResolutionView(item, { access, today }),
        ),
      };
    },
  };
}
