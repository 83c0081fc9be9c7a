import type { Root } from 'mdast';
import type { Node, Parent } from 'unist';

/** Targets of all links and definitions of a tree. */
export function linkTargets(tree: Root): readonly string[] {
  const found: string[] = [];
  const open: Node[] = [tree];
  while (open.length > 0) {
    const node = open.pop()!;
    if ((node.type === 'link' || node.type === 'definition') && 'url' in node) {
      found.push(String(node.url));
    }
    if ('children' in node) {
      open.push(...(node as Parent).children);
    }
  }
  return found;
}
