/** How much a word counts by the field it stands in. Tags count as titles. */
export const FIELD_WEIGHTS = { title: 2, problem: 1, outputs: 0.7 } as const;

/** How much a pair of adjacent words counts against a single word. */
export const ADJACENT_PAIR_WEIGHT = 0.25;

/** BM25 k1: how fast repeating a word stops adding weight. */
export const TERM_SATURATION = 2.5;

/** BM25 b: how far long texts are discounted, 0 (not) to 1 (fully). */
export const LENGTH_NORMALIZATION = 0.6;

/** Share of the mean squared norm added to both norms, so that two short texts cannot score high on one word. */
export const EVIDENCE_FLOOR = 0.7;

/** How many documents a background collection is worth, whatever its real size. */
export const BACKGROUND_MASS = 500;

/** Fewer distinct words than this are too little to compare. */
export const MINIMUM_DISTINCT_WORDS = 3;

/** Models of another format must be rebuilt. @public */
export const MODEL_FORMAT = 3;

/** The most dimensions learnt from which words occur together. */
export const LATENT_DIMENSIONS = 64;

/**
 * What two texts on exactly one subject score if they share next to no words,
 * by the way the subject was found. Words they do share score up to 1.
 */
export const SUBJECT_WEIGHTS = { latent: 0.1, meaning: 0.1 } as const;

/** The same for a draft: whoever has not read the other text uses other words. */
export const DRAFT_SUBJECT_WEIGHTS = { latent: 0.2, meaning: 0.4 } as const;

/** What a related word counts in a draft, per unit of similarity, against the typed word itself. */
export const RELATED_WORD_WEIGHT = 0.8;

/** Less similar words mislead more than they find. */
export const LEAST_WORD_SIMILARITY = 0.42;

/** Related words per typed word. */
export const MOST_RELATED_WORDS = 12;
