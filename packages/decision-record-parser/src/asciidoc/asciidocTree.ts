import type { Content, Root } from 'mdast';
import type { SourceText } from '../source/SourceText';
import { AsciidocLine, readAsciidocLines } from './readAsciidocLines';
import { asciidocInlines } from './asciidocInlines';

/** The outline, paragraphs and lists of an AsciiDoc text as a Markdown tree, so that the same rules read both. */
export function asciidocTree(source: SourceText): Root {
  const attributes = new Map<string, string>();
  const children: Content[] = [];
  let items: AsciidocLine[] = [];
  let marks: readonly string[] = [];
  let paragraph: AsciidocLine[] = [];

  // A mark not seen before in this list opens a level below.
  const levelOf = (mark: string) => {
    const known = marks.indexOf(mark);
    marks = known < 0 ? [...marks, mark] : marks.slice(0, known + 1);
    return marks.length;
  };
  const flush = () => {
    marks = [];
    if (paragraph.length > 0) {
      const position = spanOf(paragraph);
      children.push({
        type: 'paragraph',
        children: asciidocInlines(
          paragraph.map(({ text }) => text).join('\n'),
          attributes,
        ),
        position,
      });
      paragraph = [];
    }
    if (items.length > 0) {
      children.push(...listOf(items, attributes));
      items = [];
    }
  };

  for (const line of readAsciidocLines(source.text)) {
    switch (line.kind) {
      case 'heading':
        flush();
        children.push({
          type: 'heading',
          depth: Math.min(6, line.depth) as 1,
          children: asciidocInlines(line.text, attributes),
          position: spanOf([line]),
        });
        break;
      case 'attribute':
        attributes.set(line.label, line.text);
        break;
      case 'item':
        if (paragraph.length > 0) {
          flush();
        }
        items.push({ ...line, depth: levelOf(line.label) });
        break;
      case 'text':
        if (items.length > 0) {
          const last = items[items.length - 1];
          items[items.length - 1] = {
            ...last,
            text: `${last.text} ${line.text}`,
            end: line.end,
            lineNumber: last.lineNumber,
          };
        } else {
          paragraph.push(line);
        }
        break;
      default:
        flush();
    }
  }
  flush();
  return { type: 'root', children };
}

/** Items below a deeper mark are nested, as `** name` under `* Deciders:`. */
function listOf(
  lines: readonly AsciidocLine[],
  attributes: ReadonlyMap<string, string>,
): Content[] {
  const top = Math.min(...lines.map(({ depth }) => depth));
  const groups: AsciidocLine[][] = [];
  for (const line of lines) {
    if (line.depth === top || groups.length === 0) {
      groups.push([line]);
    } else {
      groups[groups.length - 1].push(line);
    }
  }
  return [
    {
      type: 'list',
      ordered: false,
      position: spanOf(lines),
      children: groups.map(([first, ...inner]) => ({
        type: 'listItem' as const,
        position: spanOf([first, ...inner]),
        children: [
          {
            type: 'paragraph' as const,
            children: asciidocInlines(first.text, attributes),
            position: spanOf([first]),
          },
          ...(inner.length > 0 ? (listOf(inner, attributes) as never[]) : []),
        ],
      })),
    },
  ];
}

function spanOf(lines: readonly AsciidocLine[]) {
  const first = lines[0];
  const last = lines[lines.length - 1];
  return {
    start: { line: first.lineNumber, column: 1, offset: first.start },
    end: { line: last.lineNumber, column: 1, offset: last.end },
  };
}
