const KEY = 'demo.person';

/** Kept per tab, so that two tabs can be two people. */
export const chosenPerson = {
  recall: (): string | undefined => sessionStorage.getItem(KEY) ?? undefined,
  remember: (ref: string): void => sessionStorage.setItem(KEY, ref),
  forget: (): void => sessionStorage.removeItem(KEY),
};
