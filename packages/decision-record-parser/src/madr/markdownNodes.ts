import type {
  Content,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Node, Parent } from 'unist';

/** The Markdown that is written, as the reader reads it. */
export function parse(markdown: string): readonly Content[] {
  return fromMarkdown(markdown, {
    extensions: [gfmTable],
    mdastExtensions: [gfmTableFromMarkdown],
  }).children;
}

/** Blocks as they stand in a file. */
export function render(...children: readonly Content[]): string {
  return toMarkdown(
    { type: 'root', children: [...children] },
    {
      bullet: '-',
      listItemIndent: 'one',
      fences: true,
      extensions: [gfmTableToMarkdown()],
    },
  ).trimEnd();
}

/** Every line of a plain text stays a line of its own. */
export function paragraph(text: string): Paragraph {
  const children = text
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' as const }] : []),
      ...(line === '' ? [] : [{ type: 'text' as const, value: line }]),
    ]);
  return { type: 'paragraph', children };
}

export function heading(depth: Heading['depth'], text: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value: text }] };
}

/** An item of a list, and the items below it. */
export interface Bullet {
  readonly text: string;
  readonly below?: readonly string[];
}

function item({ text, below = [] }: Bullet): ListItem {
  const inner = below.map(line => ({ text: line }));
  return {
    type: 'listItem',
    spread: false,
    children: [paragraph(text), ...(inner.length > 0 ? [list(inner)] : [])],
  };
}

function list(bullets: readonly Bullet[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: bullets.map(item),
  };
}

/** Plain texts as a list; none when there are none. */
export function renderBullets(bullets: readonly Bullet[]): readonly string[] {
  return bullets.length === 0 ? [] : [render(list(bullets))];
}

/** What a node says, line by line. */
export function plainText(node: Node): string {
  if (node.type === 'break') {
    return '\n';
  }
  return 'children' in node
    ? (node as Parent).children.map(plainText).join('')
    : String((node as { value?: unknown }).value ?? '');
}

/** The items of a list of plain texts. */
export function bulletsOf({ children }: List): readonly Bullet[] {
  return children.map(({ children: [text, inner] }) => ({
    text: text ? plainText(text) : '',
    ...(inner?.type === 'list' && {
      below: bulletsOf(inner).map(bullet => bullet.text),
    }),
  }));
}
