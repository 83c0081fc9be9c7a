import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Node,
  Pair,
  parseDocument,
} from 'yaml';
import { FrontMatterEntry } from './FrontMatterEntry';

/** Entries of a YAML mapping, or nothing when it is not a valid one. Scalars keep their source text. */
export function readYaml(
  yaml: string,
): readonly FrontMatterEntry[] | undefined {
  try {
    const document = parseDocument(yaml, {
      // Every scalar is text: no dates, numbers or truth values are made of it.
      schema: 'failsafe',
      merge: false,
      uniqueKeys: false,
      logLevel: 'silent',
      prettyErrors: false,
    });
    if (document.errors.length > 0) {
      return undefined;
    }
    if (document.contents === null) {
      return [];
    }
    return isMap(document.contents)
      ? document.contents.items.flatMap(pair => entryOf(pair, yaml))
      : undefined;
  } catch {
    // Nests that exhaust the stack.
    return undefined;
  }
}

function entryOf(pair: Pair, yaml: string): readonly FrontMatterEntry[] {
  const { key, value } = pair;
  if (!isScalar(key) || !key.range) {
    return [];
  }
  const node = value as Node | null;
  const [start, end] = node?.range ?? key.range;
  return [
    {
      key: String(key.value),
      raw: node ? rawOf(node, yaml.slice(start, end)) : '',
      parts: node && !isScalar(node) ? partsOf(node) : [],
      start: key.range[0],
      end,
    },
  ];
}

function rawOf(node: Node, source: string): string {
  return isScalar(node) ? String(node.value ?? '').trim() : source.trim();
}

function partsOf(node: Node): readonly string[] {
  if (isSeq(node)) {
    return node.items.flatMap(item =>
      isMap(item) ? firstValueOf(item.items) : partsOf(item as Node),
    );
  }
  if (isMap(node)) {
    return node.items
      .filter(({ value }) => isEmpty(value))
      .flatMap(({ key }) => partsOf(key as Node));
  }
  if (isAlias(node)) {
    return [];
  }
  return isScalar(node) ? [String(node.value ?? '')] : [];
}

/** Of `- name: Ada`, the name. */
function firstValueOf(pairs: readonly Pair[]): readonly string[] {
  const named =
    pairs.find(({ key }) => isScalar(key) && String(key.value) === 'name') ??
    pairs[0];
  return named?.value ? partsOf(named.value as Node) : [];
}

function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && (value.value ?? '') === '');
}
