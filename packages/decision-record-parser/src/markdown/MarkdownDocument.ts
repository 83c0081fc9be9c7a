import type { Definition, Root } from 'mdast';
import { SourceText } from '../source/SourceText';

/** A tree with what is needed to read lines from it. */
export interface MarkdownDocument {
  readonly tree: Root;
  readonly source: SourceText;
  /** Targets of reference links by folded name. */
  readonly definitions: ReadonlyMap<string, string>;
}

export function createMarkdownDocument(
  tree: Root,
  source: SourceText,
): MarkdownDocument {
  const definitions = tree.children
    .filter((node): node is Definition => node.type === 'definition')
    .map(({ identifier, url }): [string, string] => [identifier, url]);
  // The first definition of a name counts.
  return { tree, source, definitions: new Map(definitions.reverse()) };
}
