import {
  buildModelInSteps,
  OverlapIndex,
  OverlapModel,
  PairScore,
  scorePair,
  vectorize,
} from 'ai-initiatives-overlap-engine';
import type { DecisionRecord } from 'backstage-plugin-ai-initiatives-common';
import type { OverlapWords } from '../overlap/overlapWords';
import { decisionDocument, questionDocument } from './decisionDocument';

/**
 * Two decisions may tell the same story and ask different things. So much of what
 * they share has to stand in both questions.
 */
const LEAST_IN_QUESTIONS = 0.1;

/** What decisions ask, to find those that ask the same. */
export class QuestionIndex {
  private readonly index: OverlapIndex;
  private readonly questionTerms = new Map<string, ReadonlySet<string>>();

  private constructor(private readonly model: OverlapModel) {
    this.index = new OverlapIndex(model);
  }

  /** All that is counted in the model is in it, so pass public decisions only. */
  static *build(
    decisions: readonly DecisionRecord[],
    words: OverlapWords,
  ): Generator<undefined, QuestionIndex> {
    const documents = decisions.map(decisionDocument);
    const model = yield* buildModelInSteps({ ...words, documents, version: 1 });
    const built = new QuestionIndex(model);
    for (const [position, decision] of decisions.entries()) {
      built.add(decision, vectorize(documents[position], model));
      yield undefined;
    }
    return built;
  }

  private add(
    decision: DecisionRecord,
    vector: ReturnType<typeof vectorize>,
  ): void {
    if (vector.tooLittle) {
      return;
    }
    this.index.upsert(vector);
    const { terms } = vectorize(questionDocument(decision), this.model);
    this.questionTerms.set(decision.id, new Set(terms));
  }

  /** Those after it by id that tell a similar story and are of another team. */
  candidates(id: string, minProbability: number): readonly string[] {
    const vector = this.index.get(id);
    return vector
      ? this.index
          .candidates(vector, { minProbability, accept: other => other > id })
          .map(candidate => candidate.id)
          .filter(other => this.index.get(other)?.team !== vector.team)
      : [];
  }

  teamOf(id: string): string {
    return this.index.get(id)?.team ?? '';
  }

  /** Why two are alike; undefined when one says too little. */
  score(one: string, other: string): PairScore | undefined {
    const [left, right] = [this.index.get(one), this.index.get(other)];
    return left && right && scorePair({ model: this.model, left, right });
  }

  /** The chance that two decisions answer the same question. */
  probability(one: string, other: string): number {
    const scored = this.score(one, other);
    const ours = this.questionTerms.get(one);
    const theirs = this.questionTerms.get(other);
    if (!scored || !ours || !theirs) {
      return 0;
    }
    const inQuestions = scored.evidence.terms
      .filter(({ term }) => ours.has(term) && theirs.has(term))
      .reduce((total, { share }) => total + share, 0);
    return inQuestions >= LEAST_IN_QUESTIONS ? scored.probability : 0;
  }
}
