import { InputError } from '@backstage/errors';
import {
  columnKey,
  describeValue,
  LIMITS,
} from 'backstage-plugin-ai-initiatives-common';

function withoutTrailingBlanks(headings: readonly string[]): readonly string[] {
  return headings.slice(
    0,
    headings.findLastIndex(heading => heading.trim() !== '') + 1,
  );
}

/**
 * Gives every column a name of its own: headings that occur more than once are
 * numbered, so that no mapping can mean two columns at once; a blank heading is
 * named after its place.
 */
export function nameColumns(headings: readonly string[]): {
  readonly columns: readonly string[];
  readonly warnings: readonly string[];
} {
  const named = withoutTrailingBlanks(headings).map(
    (heading, index) =>
      heading.replace(/\s+/g, ' ').trim() || `column ${index + 1}`,
  );
  if (named.length > LIMITS.importColumns) {
    throw new InputError(
      `The file has ${named.length} columns; at most ${LIMITS.importColumns} can be imported`,
    );
  }
  const tooLong = named.find(name => name.length > LIMITS.shortText);
  if (tooLong !== undefined) {
    throw new InputError(
      `The heading ${describeValue(tooLong)} is longer than ${
        LIMITS.shortText
      } characters; is the first row a heading?`,
    );
  }
  const count = new Map<string, number>();
  named.forEach(name =>
    count.set(columnKey(name), (count.get(columnKey(name)) ?? 0) + 1),
  );
  const taken = new Set(
    [...count].filter(([, times]) => times === 1).map(([key]) => key),
  );
  const columns = named.map(name => {
    if (count.get(columnKey(name)) === 1) {
      return name;
    }
    for (let number = 1; ; number++) {
      const numbered = `${name} (${number})`;
      if (!taken.has(columnKey(numbered))) {
        taken.add(columnKey(numbered));
        return numbered;
      }
    }
  });
  const repeated = [...count].filter(([, times]) => times > 1);
  return {
    columns,
    warnings: repeated.map(([key, times]) => {
      const name = named.find(heading => columnKey(heading) === key);
      return `The heading ${describeValue(
        name,
      )} occurs ${times} times; its columns are numbered`;
    }),
  };
}
