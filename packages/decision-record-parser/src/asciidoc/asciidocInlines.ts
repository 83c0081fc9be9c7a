import type { PhrasingContent } from 'mdast';

const link =
  /(?:link|xref):([^\s[\]]+)\[([^\]]*)\]|(https?:\/\/[^\s[\]]+)\[([^\]]*)\]|<<([^,>]+)(?:,\s*([^>]+))?>>/g;

/** Running text of AsciiDoc: attributes filled in, links kept, other marks dropped. */
export function asciidocInlines(
  text: string,
  attributes: ReadonlyMap<string, string>,
): PhrasingContent[] {
  const filled = text
    .replace(/<!--.*?-->/g, '')
    .replace(/\{([\w-]+)\}/g, (whole, name) => attributes.get(name) ?? whole);
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const match of filled.matchAll(link)) {
    nodes.push(...textOf(filled.slice(from, match.index)));
    const url = match[1] ?? match[3] ?? match[5];
    const label = (match[2] ?? match[4] ?? match[6] ?? '').replace(/\^$/, '');
    nodes.push({
      type: 'link',
      url,
      children: textOf(label || url) as never[],
    });
    from = match.index + match[0].length;
  }
  nodes.push(...textOf(filled.slice(from)));
  return nodes;
}

function textOf(value: string): PhrasingContent[] {
  const plain = value
    .replace(/(?<![\w*])\*{1,2}(?=\S)(.+?)(?<=\S)\*{1,2}(?![\w*])/g, '$1')
    .replace(/(?<!\w)_(?=\S)(.+?)(?<=\S)_(?!\w)/g, '$1')
    .replace(/`([^`]+)`/g, '$1');
  return plain === '' ? [] : [{ type: 'text', value: plain }];
}
