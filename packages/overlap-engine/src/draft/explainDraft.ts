import { compareText } from '../compareText';
import { calibrationOf } from '../pair/calibration';
import { entityKinds } from '../pair/entityKinds';
import { fuseEvidence } from '../pair/fuseEvidence';
import { labelOf } from '../pair/labelOf';
import { sharedEvidence } from '../pair/sharedEvidence';
import { raiseNorm, textEvidence } from '../pair/textEvidence';
import { subjectEvidence } from '../subject/subjectEvidence';
import { subjectOf } from '../subject/subjectOf';
import { LanguageTables } from '../tables/LanguageTables';
import { OverlapModel, OverlapVector, SharedEntityEvidence } from '../types';
import { draftSubject } from './draftSubject';
import { standInsFor } from './standInsFor';

/** A typed word and the word it was found by, with its part of the score, 0 to 1. @public */
export interface WordMatch {
  readonly typed: string;
  readonly found: string;
  /** 1 for the typed word itself, less for a related one. */
  readonly likeness: number;
  readonly share: number;
}

/** Why a document was found for a draft. All shares sum to 1, or to 0 when nothing was found. @public */
export interface DraftEvidence {
  /** As `candidatesForDraft` scores it. */
  readonly score: number;
  /** Strongest first, eight at most. */
  readonly words: readonly WordMatch[];
  /** Strongest first. */
  readonly entities: readonly SharedEntityEvidence[];
  readonly subjectShare: number;
  readonly otherShare: number;
}

/** What a draft's evidence is computed from. @public */
export interface DraftExplanationOptions {
  readonly draft: OverlapVector;
  readonly found: OverlapVector;
  readonly model: OverlapModel;
  readonly tables?: LanguageTables;
}

interface Match {
  readonly typed: string;
  readonly found: string;
  readonly likeness: number;
  readonly amount: number;
}

const MOST_WORDS = 8;

/** For every typed term, the best of the terms that stand for it. */
function findMatches(options: DraftExplanationOptions): Match[] {
  const { draft, found, tables } = options;
  const weights = new Map(found.terms.map((term, i) => [term, i]));
  return draft.terms.flatMap((typed, i) => {
    let best: Match | undefined;
    for (const { term, factor } of standInsFor(typed, tables)) {
      const place = weights.get(term);
      const weight = place === undefined ? 0 : found.weights[place];
      const amount = draft.weights[i] * (factor * weight);
      if (amount > (best?.amount ?? 0)) {
        best = { typed, found: term, likeness: factor, amount };
      }
    }
    return best ? [best] : [];
  });
}

/**
 * Says by which words a document was found for a draft: the typed one itself or
 * one of similar meaning.
 *
 * @public
 */
export function explainDraft(options: DraftExplanationOptions): DraftEvidence {
  const { draft, found, model, tables } = options;
  const { entities } = sharedEvidence({ left: draft, right: found, model });
  const matches = findMatches(options);
  const sharesEntity = entityKinds.some(
    kind => entities[kind].shared.length > 0,
  );
  if (matches.length === 0 && !sharesEntity) {
    const nothing = { words: [], entities: [], subjectShare: 0, otherShare: 0 };
    return { score: 0, ...nothing };
  }
  const product = matches.reduce((total, { amount }) => total + amount, 0);
  const words = textEvidence(
    product,
    raiseNorm(draft.squaredNorm, model.meanSquaredNorm),
    raiseNorm(found.squaredNorm, model.meanSquaredNorm),
  );
  const ours = draftSubject(draft, model, tables);
  const theirs = subjectOf(found, model);
  const subject = subjectEvidence(ours, 0, theirs, 0, ours.length);
  const fused = fuseEvidence(
    words + subject,
    {
      data: entities.data.affinity,
      tools: entities.tools.affinity,
      systems: entities.systems.affinity,
    },
    calibrationOf(model),
  );
  const root = Math.sqrt(fused.score);
  const partOfText = (evidence: number) =>
    evidence > 0 ? (evidence / (words + subject)) * (fused.text / root) : 0;
  const labelled = (term: string) =>
    labelOf({ term, model, left: draft, right: found });
  const ranked = matches
    .map(({ amount, typed, likeness, ...match }) => ({
      typed: labelled(typed),
      found: labelled(match.found),
      likeness,
      share: (amount / product) * partOfText(words),
    }))
    .sort((a, b) => b.share - a.share || compareText(a.typed, b.typed));
  return {
    score: fused.score,
    words: ranked.slice(0, MOST_WORDS),
    entities: entityKinds
      .flatMap(kind =>
        entities[kind].shared.map(({ key, amount }) => ({
          ref: key,
          kind,
          share:
            (amount / entities[kind].total) * (fused.entities[kind] / root),
        })),
      )
      .sort((a, b) => b.share - a.share || compareText(a.ref, b.ref)),
    subjectShare: partOfText(subject),
    otherShare: ranked
      .slice(MOST_WORDS)
      .reduce((total, { share }) => total + share, 0),
  };
}
