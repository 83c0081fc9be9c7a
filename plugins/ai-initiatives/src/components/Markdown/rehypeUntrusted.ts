import { type SafeLink, safeLink } from '../../view/safeLink';
import { textOfHtml } from '../../view/textOfHtml';

/** The part of an HTML syntax tree this file looks at. */
export interface MarkdownNode {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: MarkdownNode[];
}

/** Words that go into the document, already translated, and where it is. */
export interface UntrustedLabels {
  /** A path of this portal or an address of another site, for a relative one. */
  readonly resolveLink?: (address: string) => string | undefined;
  readonly htmlRemoved: string;
  readonly image: (image: { alt: string; host?: string }) => string;
  readonly diagram: (language: string) => string;
  /** Hosts whose images are shown; those of all others are links. */
  readonly imageHosts: ReadonlySet<string>;
}

const KEPT = new Set([
  ...['a', 'blockquote', 'br', 'code', 'del', 'em', 'hr', 'input', 'li', 'ol'],
  ...['p', 'pre', 'section', 'strong', 'sup', 'table', 'tbody', 'td', 'th'],
  ...['thead', 'tr', 'ul', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
]);
const KEPT_PROPERTIES = new Set([
  ...['align', 'checked', 'disabled', 'start', 'type'],
]);
const DIAGRAMS = ['mermaid', 'plantuml', 'dot', 'graphviz', 'd2'];
const HEADING = /^h([1-6])$/;

/** A path of this portal; `//` would be another host. */
export function isOwnPath(href: string): boolean {
  return /^\/(?![/\\])/.test(href);
}

const textNode = (value: string): MarkdownNode => ({ type: 'text', value });

function linkTo(href: string, children: MarkdownNode[]): MarkdownNode {
  if (isOwnPath(href)) {
    return { type: 'element', tagName: 'a', properties: { href }, children };
  }
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      href,
      target: '_blank',
      rel: 'noopener noreferrer nofollow',
    },
    children,
  };
}

function smallNote(text: string): MarkdownNode {
  const children = [textNode(text)];
  return { type: 'element', tagName: 'aside', properties: {}, children };
}

function shownImage(src: string, alt: string): MarkdownNode {
  return {
    type: 'element',
    tagName: 'img',
    properties: { src, alt, loading: 'lazy', referrerPolicy: 'no-referrer' },
    children: [],
  };
}

/** The language of a block that is meant to become a picture. */
function diagramOf({ children = [] }: MarkdownNode): string | undefined {
  const names = children[0]?.properties?.className;
  return Array.isArray(names)
    ? DIAGRAMS.find(language => names.includes(`language-${language}`))
    : undefined;
}

function textOf(node: MarkdownNode): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

/**
 * Makes a tree that came from untrusted Markdown harmless: known elements with
 * known properties, absolute links only, images as links, raw HTML as text.
 */
export function hardenTree(root: MarkdownNode, labels: UntrustedLabels): void {
  let htmlRemoved = false;

  const linkOf = (address: string): SafeLink | undefined => {
    const safe = safeLink(address);
    const resolved = safe ? undefined : labels.resolveLink?.(address);
    return resolved && isOwnPath(resolved)
      ? { href: resolved, place: '' }
      : safe ?? safeLink(resolved);
  };

  const raw = (node: MarkdownNode): MarkdownNode[] => {
    const html = node.value ?? '';
    if (/^<br\s*\/?>$/i.test(html)) {
      return [{ type: 'element', tagName: 'br', children: [] }];
    }
    const text = textOfHtml(html);
    const isComment = html.startsWith('<!--');
    htmlRemoved = htmlRemoved || (text !== html && !isComment);
    return text === '' ? [] : [textNode(text)];
  };

  // Over an open line anybody on the way could put in another picture.
  const isShown = ({ href, place }: SafeLink) =>
    href.startsWith('https:') && labels.imageHosts.has(place);

  const image = (node: MarkdownNode, inLink: boolean): MarkdownNode => {
    const { alt, src } = node.properties ?? {};
    const link = linkOf(String(src ?? ''));
    if (link && isShown(link)) {
      return shownImage(link.href, String(alt ?? ''));
    }
    const label = textNode(
      labels.image({ alt: String(alt ?? ''), host: link?.place }),
    );
    return link && !inLink ? linkTo(link.href, [label]) : label;
  };

  const anchor = (node: MarkdownNode, inLink: boolean): MarkdownNode[] => {
    const children = harden(node.children ?? [], true);
    const address = String(node.properties?.href ?? '');
    const link = linkOf(address);
    if (!link || inLink) {
      return children;
    }
    // A written-out address may carry credentials: show what is opened.
    const showsAddress = /^\w+:\/\/[^/]*@/.test(textOf({ type: '', children }));
    return [linkTo(link.href, showsAddress ? [textNode(link.href)] : children)];
  };

  const element = (node: MarkdownNode, inLink: boolean): MarkdownNode[] => {
    if (node.tagName === 'img') {
      return [image(node, inLink)];
    }
    if (node.tagName === 'a') {
      return anchor(node, inLink);
    }
    if (node.tagName === 'pre') {
      const language = diagramOf(node);
      const note = language ? [smallNote(labels.diagram(language))] : [];
      const inside = harden(node.children ?? [], inLink);
      return [...note, { ...node, properties: {}, children: inside }];
    }
    const children = harden(node.children ?? [], inLink);
    if (!node.tagName || !KEPT.has(node.tagName)) {
      return children;
    }
    const properties = Object.fromEntries(
      Object.entries(node.properties ?? {}).filter(([name]) =>
        KEPT_PROPERTIES.has(name),
      ),
    );
    const level = HEADING.exec(node.tagName)?.[1];
    return [
      {
        type: 'element',
        // The page has the first three levels of headings for itself.
        tagName: level ? `h${Math.min(6, Number(level) + 3)}` : node.tagName,
        properties,
        children,
      },
    ];
  };

  function harden(nodes: MarkdownNode[], inLink: boolean): MarkdownNode[] {
    return nodes.flatMap(node => {
      if (node.type === 'raw') {
        return raw(node);
      }
      return node.type === 'element' ? element(node, inLink) : [node];
    });
  }

  root.children = harden(root.children ?? [], false);
  if (htmlRemoved) {
    root.children.push(smallNote(labels.htmlRemoved));
  }
}

/** `hardenTree` as a plugin of the Markdown pipeline. */
export function rehypeUntrusted(labels: UntrustedLabels) {
  return (tree: MarkdownNode) => hardenTree(tree, labels);
}
