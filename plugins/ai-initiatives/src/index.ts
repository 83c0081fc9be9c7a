/**
 * AI initiatives and their decision records on catalog pages, with similar work
 * of other teams beside them.
 *
 * @packageDocumentation
 */
export { aiInitiativesPlugin as default } from './plugin';
export { aiInitiativesApiRef } from './apiRef';
export { aiInitiativesTranslationRef } from './translation';
