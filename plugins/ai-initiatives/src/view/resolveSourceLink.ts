import { safeLink } from './safeLink';

/** Where a relative link of a file in a repository leads. */
export type SourceLink =
  | { readonly kind: 'record'; readonly id: string }
  | { readonly kind: 'web'; readonly href: string };

/** A file of a decision log and what the portal knows of its neighbours. */
export interface SourcePlace {
  /** Below the folder of the log. */
  readonly path: string;
  /** Of the file at its code host. */
  readonly url?: string;
  readonly siblings: readonly { readonly path: string; readonly id: string }[];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The path a link names, below the folder of the log; undefined outside of it. */
function pathBelow(from: string, link: string): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of decode(link).split('/')) {
    if (part === '..') {
      if (parts.length === 0) {
        return undefined;
      }
      parts.pop();
    } else if (part !== '.' && part !== '') {
      parts.push(part);
    }
  }
  return parts.join('/');
}

/**
 * A link to a neighbour leads to its record inside the portal, any other to the
 * code host. What names a host or a protocol of its own is not for here to judge.
 */
export function resolveSourceLink(
  link: string,
  { path, url, siblings }: SourcePlace,
): SourceLink | undefined {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\#?]|$)/i.test(link)) {
    return undefined;
  }
  const target = pathBelow(path, link.replace(/[?#].*$/s, ''));
  const sibling = siblings.find(other => other.path === target);
  if (sibling) {
    return { kind: 'record', id: sibling.id };
  }
  // Where paths are in the query, an address cannot be completed by hand.
  const base = url && !new URL(url).search ? url : undefined;
  const address = base && URL.canParse(link, base) && new URL(link, base).href;
  const safe = address ? safeLink(address) : undefined;
  return safe && base && new URL(safe.href).host === new URL(base).host
    ? { kind: 'web', href: safe.href }
    : undefined;
}
