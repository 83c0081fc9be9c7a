import {
  type TranslationFunction,
  type TranslationRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { aiInitiativesTranslationRef } from '../translation';

type Messages = typeof aiInitiativesTranslationRef extends TranslationRef<
  string,
  infer TMessages
>
  ? TMessages
  : never;

export type Translate = TranslationFunction<Messages>;

// Without the annotation every declaration that uses it would spell out all
// messages, which is more than the compiler writes.
export function useTranslation(): { t: Translate } {
  return useTranslationRef(aiInitiativesTranslationRef);
}
