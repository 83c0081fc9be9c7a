/** How one filter is written in the URL's search parameters. */
export interface UrlFilter<T> {
  /** Value when the parameter is absent or not understood. */
  readonly initial: T;
  read(values: readonly string[]): T;
  write(value: T): readonly string[];
}

export type UrlFilterSchema = Readonly<Record<string, UrlFilter<unknown>>>;

export type UrlFilterValues<TSchema extends UrlFilterSchema> = {
  readonly [Name in keyof TSchema]: TSchema[Name] extends UrlFilter<infer T>
    ? T
    : never;
};

export const urlFilter = {
  text(): UrlFilter<string> {
    return {
      initial: '',
      read: ([value = '']) => value,
      write: value => [value],
    };
  },
  list(): UrlFilter<readonly string[]> {
    return { initial: [], read: values => values, write: value => value };
  },
  flag(initial: boolean): UrlFilter<boolean> {
    return {
      initial,
      read: ([value]) => value === 'true' || (value !== 'false' && initial),
      write: value => [String(value)],
    };
  },
  count(): UrlFilter<number> {
    return {
      initial: 0,
      read: ([value]) => (/^\d{1,9}$/.test(value) ? Number(value) : 0),
      write: value => [String(value)],
    };
  },
  choice<const T extends string>(
    options: readonly T[],
    initial: T,
  ): UrlFilter<T> {
    return {
      initial,
      read: ([value]) => options.find(option => option === value) ?? initial,
      write: value => [value],
    };
  },
};

export function readUrlFilters<TSchema extends UrlFilterSchema>(
  schema: TSchema,
  search: URLSearchParams,
): UrlFilterValues<TSchema> {
  return Object.fromEntries(
    Object.entries(schema).map(([name, filter]) => {
      const values = search.getAll(name).filter(value => value !== '');
      return [name, values.length ? filter.read(values) : filter.initial];
    }),
  ) as UrlFilterValues<TSchema>;
}

/** Leaves parameters of others alone, and initial values out. */
export function writeUrlFilters<TSchema extends UrlFilterSchema>(
  schema: TSchema,
  changes: Partial<UrlFilterValues<TSchema>>,
  search: URLSearchParams,
): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    const filter = schema[name];
    const written = filter.write(value);
    const isInitial =
      JSON.stringify(written) === JSON.stringify(filter.write(filter.initial));
    next.delete(name);
    if (!isInitial) {
      written.forEach(item => next.append(name, item));
    }
  }
  return next;
}
