import {
  type TranslationRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import type { ReactElement } from 'react';
import { aiInitiativesTranslationRef } from '../translation';

type Messages = typeof aiInitiativesTranslationRef extends TranslationRef<
  string,
  infer TMessages
>
  ? keyof TMessages
  : never;

/** What a text is asked for by: one that depends on a count has one name for all. */
export type MessageKey = Messages extends infer Key
  ? Key extends `${infer Name}_${'one' | 'other'}`
    ? Name
    : Key
  : never;

/**
 * Texts by name. The names are checked, what is put into them is not: with as many
 * texts as there are, the type that checks both takes the compiler minutes.
 */
export interface Translate {
  (
    key: MessageKey,
    options?: Readonly<Record<string, string | number | undefined>>,
  ): string;
  /** With an element among the words. */
  (
    key: MessageKey,
    options: Readonly<Record<string, string | number | ReactElement>>,
  ): ReactElement;
}

export function useTranslation(): { t: Translate } {
  const { t } = useTranslationRef(aiInitiativesTranslationRef);
  return { t: t as unknown as Translate };
}
