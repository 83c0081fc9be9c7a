import type { PhrasingContent } from 'mdast';
import type { Node, Parent } from 'unist';
import { MarkdownDocument } from './MarkdownDocument';
import { imageText } from './imageText';
import { RichLine, RichLink } from './RichLine';

/** Facts are short; rules look at no more of a line than this. */
const LONGEST_LINE = 4_000;
const htmlBreak = /^<br\s*\/?>$/i;

interface OpenLine {
  text: string;
  links: RichLink[];
  boldLead?: string;
  images: string[];
  line: number;
}

/** The lines of a paragraph, heading or cell, as a reader sees them. Comments and tags are dropped. */
export function richLines(
  node: Parent,
  { source, definitions }: MarkdownDocument,
): readonly RichLine[] {
  let sourceLine = node.position?.start.line ?? 1;
  let current: OpenLine = {
    text: '',
    links: [],
    images: [],
    line: sourceLine,
  };
  const lines = [current];

  const newLine = () => {
    current = { text: '', links: [], images: [], line: sourceLine };
    lines.push(current);
  };
  const append = (text: string) => {
    text.split(/\r\n?|\n/).forEach((part, index) => {
      if (index > 0) {
        sourceLine += 1;
        newLine();
      }
      current.text += index > 0 ? part.trimStart() : part;
    });
  };

  const visit = (child: PhrasingContent) => {
    switch (child.type) {
      case 'text':
      case 'inlineCode':
        append(child.value);
        break;
      case 'break':
        sourceLine += 1;
        newLine();
        break;
      case 'image':
        current.images.push(imageText(child.alt ?? '', child.url));
        break;
      case 'html':
        if (htmlBreak.test(child.value)) {
          newLine();
        } else {
          sourceLine += child.value.split('\n').length - 1;
        }
        break;
      case 'link':
      case 'linkReference': {
        const { line } = current;
        const start = current.text.length;
        // `<https://…>` is its own text, and stays as it is written.
        const isAutolink =
          source.text[child.position?.start.offset ?? -1] === '<';
        append(isAutolink ? '<' : '');
        child.children.forEach(visit);
        append(isAutolink ? '>' : '');
        const from = current.line === line ? start : 0;
        current.links.push({
          text: current.text.slice(from),
          url:
            child.type === 'link'
              ? child.url
              : definitions.get(child.identifier) ?? '',
          start: from,
          end: current.text.length,
        });
        break;
      }
      case 'strong': {
        const leads = current.text.trim() === '';
        child.children.forEach(visit);
        if (leads) {
          current.boldLead = current.text.trim();
        }
        break;
      }
      default:
        if ('children' in child) {
          child.children.forEach(visit);
        }
    }
  };
  (node.children as PhrasingContent[]).forEach(visit);

  return lines
    .map(line => ({
      ...line,
      // A badge that stands alone is text; beside text, images are ornament.
      isImage: line.text.trim() === '',
      text: line.text.trim() === '' ? line.images.join(' ') : line.text,
    }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, links, boldLead, line, isImage }) => ({
      isImage,
      ...trimmed(
        text.slice(0, LONGEST_LINE),
        links.filter(({ end }) => end <= LONGEST_LINE),
        boldLead,
        line,
        node,
      ),
    }));

  function trimmed(
    text: string,
    links: readonly RichLink[],
    boldLead: string | undefined,
    line: number,
    within: Node,
  ): Omit<RichLine, 'isImage'> {
    const lead = text.length - text.trimStart().length;
    return {
      text: text.trim(),
      links: links.map(link => ({
        ...link,
        start: link.start - lead,
        end: link.end - lead,
      })),
      boldLead,
      place: source.placeOfLine(line, within),
    };
  }
}
