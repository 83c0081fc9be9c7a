/** One heading with what stands below it, up to the next heading. */
export interface Section {
  readonly level: number;
  readonly heading: string;
  /** Paragraphs, with an empty line between them. */
  readonly text: string;
  readonly items: readonly string[];
}

/** The headings of a Markdown document, asked by name. */
export interface Sections {
  readonly title: string;
  text(heading: string): string;
  items(heading: string): readonly string[];
  /** A section one level below another. */
  under(parent: string, heading: string): Section | undefined;
}

const HEADING = /^(#{1,6})\s+(.+?)\s*#*\s*$/;
const ITEM = /^[*-]\s+(.*)$/;

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Lines that belong together, wrapped lines joined. */
function readBlocks(lines: readonly string[]): {
  text: string;
  items: string[];
} {
  const paragraphs: string[] = [];
  const items: string[] = [];
  let open: string[] | undefined;
  for (const line of lines) {
    const item = ITEM.exec(line);
    const target: string[] | undefined = item ? items : open;
    if (line.trim() === '') {
      open = undefined;
    } else if (item) {
      items.push(item[1].trim());
      open = items;
    } else if (target) {
      target.push(`${target.pop() ?? ''} ${line.trim()}`.trim());
    } else {
      paragraphs.push(line.trim());
      open = paragraphs;
    }
  }
  return { text: paragraphs.join('\n\n'), items };
}

function splitAtHeadings(markdown: string): Section[] {
  const parts: { level: number; heading: string; lines: string[] }[] = [];
  for (const line of markdown.split(/\r?\n/)) {
    const heading = HEADING.exec(line);
    if (heading) {
      parts.push({ level: heading[1].length, heading: heading[2], lines: [] });
    } else {
      parts.at(-1)?.lines.push(line);
    }
  }
  return parts.map(({ level, heading, lines }) => ({
    level,
    heading,
    ...readBlocks(lines),
  }));
}

export function readSections(markdown: string): Sections {
  const sections = splitAtHeadings(markdown);
  const find = (heading: string) =>
    sections.find(section => same(section.heading, heading));
  return {
    title: sections.find(section => section.level === 1)?.heading ?? '',
    text: heading => find(heading)?.text ?? '',
    items: heading => find(heading)?.items ?? [],
    under(parent, heading) {
      const start = sections.findIndex(section =>
        same(section.heading, parent),
      );
      return start < 0
        ? undefined
        : sections
            .slice(start + 1)
            .find(section => same(section.heading, heading));
    },
  };
}
