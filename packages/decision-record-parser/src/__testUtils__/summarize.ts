import type { ParsedFile } from '../types';

/** A parsed file in few words, for tables of cases; what is not there is left out. */
export function summarize(file: ParsedFile) {
  const targets = (kind: string) =>
    file.relations
      .filter(relation => relation.kind === kind)
      .map(({ path, target }) => path ?? target);
  const headings = Object.fromEntries(
    Object.entries(file.sections).map(([role, refs]) => [
      role,
      refs.map(({ heading }: { heading: string }) => heading),
    ]),
  );
  const all = {
    kind: file.kind === 'record' ? undefined : file.kind,
    title: file.title.value,
    status: file.status.value ?? (file.status.raw && `? ${file.status.raw}`),
    date: file.date.value ?? (file.date.raw && `? ${file.date.raw}`),
    deciders: file.deciders.value,
    authors: file.authors.value,
    supersedes: targets('supersedes'),
    supersededBy: targets('supersededBy'),
    options: file.options.options.map(({ title }) => title),
    ...headings,
  };
  return Object.fromEntries(
    Object.entries(all).filter(
      ([, value]) =>
        value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
