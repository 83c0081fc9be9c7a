/** A value in which nothing optional is left out, at any depth. */
export type Complete<T> = T extends readonly (infer TItem)[]
  ? readonly Complete<TItem>[]
  : T extends object
  ? { readonly [Key in keyof T]-?: Complete<Exclude<T[Key], undefined>> }
  : T;
