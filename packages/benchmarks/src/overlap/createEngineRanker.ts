import {
  buildModel,
  LanguageTables,
  OverlapIndex,
  OverlapModel,
  vectorize,
} from 'ai-initiatives-overlap-engine';
import { CorpusItem } from './corpus/CorpusItem';
import { Ranker, Ranking } from './Ranking';

/** The engine over a collection, with what the measurements need to look inside. */
export interface EngineRanker extends Ranker {
  readonly model: OverlapModel;
  readonly index: OverlapIndex;
  readonly teamOf: (id: string) => string;
}

/** What the engine may use besides the words that texts share. */
export interface EngineOptions {
  readonly tables?: LanguageTables;
  readonly configuration?: EngineConfiguration;
}

/**
 * `shared words`: no subject, no related words. `learnt subject`: 0.2 times the
 * cosine of what words occur together, in pairs and in drafts, and nothing of what
 * words mean but for the related words of drafts.
 */
export type EngineConfiguration =
  | 'overlap-engine'
  | 'shared words'
  | 'learnt subject';

/** The models that pairs and drafts are scored with. */
function modelsFor(
  configuration: EngineConfiguration,
  built: OverlapModel,
): { readonly pairs: OverlapModel; readonly drafts: OverlapModel } {
  const latent = (built.subject ?? []).filter(({ kind }) => kind === 'latent');
  if (configuration === 'shared words') {
    const words = { ...built, subject: [] };
    return { pairs: words, drafts: words };
  }
  if (configuration === 'learnt subject') {
    // Each part counts 0.1 in a pair; in a draft the learnt one counts 0.2.
    const twice = latent.map(part => ({ ...part, kind: 'meaning' as const }));
    return {
      pairs: { ...built, subject: [...latent, ...twice] },
      drafts: { ...built, subject: latent },
    };
  }
  return { pairs: built, drafts: built };
}

function indexOf(
  items: readonly CorpusItem[],
  model: OverlapModel,
): OverlapIndex {
  const index = new OverlapIndex(model);
  items.forEach(item => index.upsert(vectorize(item, model)));
  return index;
}

/** Builds model and index of the overlap engine for a collection. */
export function createEngineRanker(
  items: readonly CorpusItem[],
  { tables, configuration = 'overlap-engine' }: EngineOptions = {},
): EngineRanker {
  const built = buildModel({ documents: items, version: 1, tables });
  const { pairs: model, drafts } = modelsFor(configuration, built);
  const index = indexOf(items, model);
  const draftIndex = drafts === model ? index : indexOf(items, drafts);
  const teams = new Map(items.map(({ id, team }) => [id, team]));

  const teamOf = (id: string) => teams.get(id) ?? '';

  const ranking = (
    query: Parameters<OverlapIndex['candidates']>[0],
    options: Parameters<OverlapIndex['candidates']>[1],
  ): Ranking =>
    index
      .candidates(query, options)
      .map(({ id, score, probability }) => ({ doc: id, score, probability }));

  return {
    name: configuration,
    model,
    index,
    teamOf,
    similar(id, depth) {
      const vector = index.get(id);
      if (!vector) {
        return [];
      }
      return ranking(vector, {
        limit: depth,
        accept: other => teamOf(other) !== teamOf(id),
      });
    },
    draft(text, depth) {
      const document = { id: '', team: '', title: '', problem: text };
      const vector = vectorize(document, drafts);
      return configuration === 'shared words'
        ? ranking(vector, { limit: depth })
        : draftIndex
            .candidatesForDraft(vector, { limit: depth, tables })
            .map(({ id, score }) => ({ doc: id, score }));
    },
  };
}
