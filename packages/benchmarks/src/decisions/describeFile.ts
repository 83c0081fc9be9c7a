import { Fact, ParsedFile, Place } from 'ai-initiatives-decision-record-parser';

/** Names of sources in the oracle. */
const sourceNames: Readonly<
  Record<NonNullable<Fact<unknown>['source']>, string>
> = {
  frontMatter: 'frontmatter',
  sidecar: 'sidecar',
  attribute: 'attr',
  list: 'list',
  line: 'line',
  table: 'table',
  tableColumn: 'table-col',
  quote: 'quote',
  admonition: 'admonition',
  heading: 'heading',
  status: 'status',
  changelog: 'changelog',
  title: 'title',
  body: 'body',
};

/** What a file says in the fields of the oracle, with places and warnings. */
export function describeFile(name: string, file: ParsedFile) {
  const { status, date, title, options, sections, relations } = file;
  const targets = (kind: string, derived = false) =>
    relations
      .filter(
        relation => relation.kind === kind && relation.derived === derived,
      )
      .map(({ path, target }) => path?.split('/').pop() ?? target);
  return {
    file: name,
    kind: file.kind,
    reason: file.reason,
    title: title.value ?? null,
    titleRaw: title.raw ?? null,
    titleFromPath: file.titleFromPath,
    placeholderTitle: file.hasPlaceholderTitle,
    status: status.value ?? 'unknown',
    statusState: status.state,
    statusRaw: status.raw ?? null,
    date: date.value ?? null,
    dateState: date.state,
    dateRaw: date.raw ?? null,
    dateSource: date.source ? sourceNames[date.source] : null,
    dateFromPath: file.dateFromPath ?? null,
    deciders: file.deciders.value ?? [],
    authors: file.authors.value ?? [],
    supersedes: targets('supersedes'),
    supersededBy: targets('supersededBy'),
    derived: {
      supersedes: targets('supersedes', true),
      supersededBy: targets('supersededBy', true),
    },
    options: options.options.map(option => option.title),
    optionsCount:
      options.state === 'notUnderstood' ? null : options.options.length,
    optionsHeading: options.heading ?? null,
    optionsKind: options.kind ?? null,
    sections: {
      context: sections.context.map(({ heading }) => heading),
      decision: sections.decision.map(({ heading }) => heading),
      consequences: sections.consequences.map(({ heading }) => heading),
    },
    places: placesOf(file),
    warnings: file.warnings,
  };
}

/** A row as `parse-decisions` prints it. */
export type DescribedFile = ReturnType<typeof describeFile>;

function placesOf(file: ParsedFile): Readonly<Record<string, Place>> {
  const facts = {
    title: file.title,
    status: file.status,
    date: file.date,
    deciders: file.deciders,
    authors: file.authors,
    options: file.options,
  };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, { place }]) =>
      place ? [[name, place]] : [],
    ),
  );
}
