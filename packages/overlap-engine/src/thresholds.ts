/** From this probability on, an overlap may be announced. @public */
export const LIKELY_OVERLAP = 0.5;

/** From this probability on, two documents are shown as related. @public */
export const RELATED = 0.3;

/** Pairs below this probability are not worth storing. @public */
export const LISTED = 0.2;
