import {
  buildModel,
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

/** Builds model and index of the overlap engine for a collection. */
export function createEngineRanker(items: readonly CorpusItem[]): EngineRanker {
  const model = buildModel({ documents: items, version: 1 });
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
    name: 'overlap-engine',
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
      return ranking(vectorize(document, model), { limit: depth });
    },
  };
}
