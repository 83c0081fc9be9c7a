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
