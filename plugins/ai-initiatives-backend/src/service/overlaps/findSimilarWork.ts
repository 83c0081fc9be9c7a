import {
  explainDraft,
  scorePair,
  vectorize,
} from 'ai-initiatives-overlap-engine';
import {
  ATTACHMENT_ROLES,
  AttachmentRole,
  LIMITS,
  SimilarWorkAnswer,
  SimilarWorkDraft,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { InitiativesStore } from '../../database/InitiativesStore';
import { overlapDocument } from '../../effects/overlapDocument';
import { EMPTY_MODEL } from '../../effects/readSource';
import type { SimilarWorkIndex } from '../../effects/SimilarWorkIndex';
import {
  explainFound,
  toOverlapMeasure,
} from '../../overlap/OverlapExplanation';
import type { OverlapWords } from '../../overlap/overlapWords';

/** More than are shown, in case the policy hides some of them. */
const CANDIDATES = 25;

/**
 * What is listed at least, as a part of what the draft would score against
 * itself: short drafts score low, however well they fit. Drafts of known
 * initiatives in other words score 0.24 and more where they are found at all.
 */
const DRAFT_LISTED = 0.15;

function documentOf(draft: SimilarWorkDraft) {
  const isRole = (role: string): role is AttachmentRole =>
    ATTACHMENT_ROLES.some(known => known === role);
  return overlapDocument({
    id: draft.except ?? '',
    owner: '',
    title: draft.title ?? '',
    problem: draft.problem ?? '',
    outputs: draft.outputs,
    tags: draft.tags ?? [],
    attachments: (draft.attachments ?? []).flatMap(({ entityRef, role }) =>
      isRole(role) ? [{ entityRef, role }] : [],
    ),
    tools: [],
    vendors: [],
  });
}

/**
 * Public work like a text that is being typed. Nothing else takes part, not even
 * what the caller may read, so that no answer can be used to guess at the rest.
 */
export async function findSimilarWork(options: {
  store: InitiativesStore;
  similarWorkIndex: Pick<SimilarWorkIndex, 'current'>;
  words: OverlapWords;
  draft: SimilarWorkDraft;
  access: Access;
}): Promise<SimilarWorkAnswer> {
  const { store, similarWorkIndex, words, draft, access } = options;
  const { tables } = words;
  const snapshot = await similarWorkIndex.current();
  const model = snapshot?.model ?? EMPTY_MODEL;
  const vector = vectorize(documentOf(draft), model);
  if (vector.tooLittle || !snapshot) {
    return { tooLittle: vector.tooLittle, items: [] };
  }
  const { index } = snapshot;
  const itself = explainDraft({ draft: vector, found: vector, model, tables });
  const found = index
    .candidatesForDraft(vector, {
      limit: CANDIDATES,
      minScore: DRAFT_LISTED * itself.score,
      tables,
    })
    .map(({ id }) => ({ id, other: index.get(id) }));
  const summaries = await store.getInitiativeSummaries({
    ids: found.map(({ id }) => id),
    access,
  });
  const readable = new Map(
    summaries
      .filter(item => item.visibility === 'public' && !item.archivedAt)
      .map(item => [item.id, item]),
  );
  const shown = found
    .flatMap(({ id, other }) => {
      const initiative = readable.get(id);
      return initiative && other ? [{ initiative, other }] : [];
    })
    .slice(0, LIMITS.draftNeighbours)
    .map(({ initiative, other }) => {
      const { probability, kinds } = scorePair({
        model,
        left: vector,
        right: other,
      });
      const evidence = explainDraft({
        draft: vector,
        found: other,
        model,
        tables,
      });
      const explanation = explainFound(evidence, kinds);
      return { initiative, probability, explanation };
    });
  const labels = await store.getLabels(
    shown.flatMap(item => item.explanation.entities.map(({ ref }) => ref)),
    access,
  );
  const titles = new Map(labels.map(({ ref, title }) => [ref, title]));
  return {
    tooLittle: false,
    items: shown.map(({ initiative, probability, explanation }) => ({
      initiative,
      ...toOverlapMeasure({
        probability,
        explanation,
        titleOf: ref => titles.get(ref) ?? ref,
      }),
    })),
  };
}
