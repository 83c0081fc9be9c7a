import { compareText } from '../compareText';
import { OverlapModel, OverlapVector } from '../types';

function ownSpelling(stem: string, vector: OverlapVector): string | undefined {
  const forms = vector.surfaceForms ?? {};
  return Object.hasOwn(forms, stem) ? forms[stem] : undefined;
}

/** A term as people write it, in the model's spelling or else in that of the two documents. */
export function labelOf(options: {
  readonly term: string;
  readonly model: OverlapModel;
  readonly left: OverlapVector;
  readonly right: OverlapVector;
}): string {
  const { term, model, left, right } = options;
  const words = term.split(' ').map(stem => {
    if (Object.hasOwn(model.surfaceForms, stem)) {
      return model.surfaceForms[stem];
    }
    const [own] = [ownSpelling(stem, left), ownSpelling(stem, right)]
      .filter(form => form !== undefined)
      .sort(compareText);
    return own ?? stem;
  });
  return words.join(' ');
}
