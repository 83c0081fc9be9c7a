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
  /** Counts shared words only: no subject, no related words. */
  readonly wordsOnly?: boolean;
}

/** Builds model and index of the overlap engine for a collection. */
export function createEngineRanker(
  items: readonly CorpusItem[],
  { tables, wordsOnly = false }: EngineOptions = {},
): EngineRanker {
  const built = buildModel({ documents: items, version: 1, tables });
  const model = wordsOnly ? { ...built, subject: [] } : built;
  const index = new OverlapIndex(model);
  items.forEach(item => index.upsert(vectorize(item, model)));
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
    name: wordsOnly ? 'shared words only' : 'overlap-engine',
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
      const vector = vectorize(document, model);
      return wordsOnly
        ? ranking(vector, { limit: depth })
        : index
            .candidatesForDraft(vector, { limit: depth, tables })
            .map(({ id, score }) => ({ doc: id, score }));
    },
  };
}
