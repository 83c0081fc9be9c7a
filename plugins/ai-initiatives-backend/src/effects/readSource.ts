import {
  buildModel,
  OverlapDocument,
  OverlapModel,
  OverlapVector,
  vectorize,
} from 'ai-initiatives-overlap-engine';
import type { OverlapSource } from '../database/OverlapStore';
import { overlapDocument } from './overlapDocument';

/** Counts nothing: what to compare with before there is a model. */
export const EMPTY_MODEL = buildModel({ documents: [], version: 0 });

/** What became of reading a source: nothing when it is archived. */
export type SourceReading =
  | { readonly vector: OverlapVector }
  | { readonly failure: string }
  | undefined;

/** The text of a live source; undefined when there is none that can be read. */
export function toDocument({
  archived,
  initiative,
}: OverlapSource): OverlapDocument | undefined {
  if (archived || !initiative) {
    return undefined;
  }
  return overlapDocument(initiative);
}

/** Reads a source under a model. One that cannot be read harms no other. */
export function readSource(
  source: OverlapSource,
  model: OverlapModel,
): SourceReading {
  if (source.archived) {
    return undefined;
  }
  try {
    const document = toDocument(source);
    return document
      ? { vector: vectorize(document, model) }
      : { failure: 'the stored record cannot be read' };
  } catch (error) {
    // The message may quote the text; its kind is enough.
    return { failure: error instanceof Error ? error.name : 'Error' };
  }
}
