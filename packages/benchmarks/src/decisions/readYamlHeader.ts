const header = /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/;

/** Plain `key: value` lines of a front matter, and the text after it. */
export function readYamlHeader(text: string): {
  readonly header: ReadonlyMap<string, string>;
  readonly body: string;
} {
  const found = header.exec(text);
  if (!found) {
    return { header: new Map(), body: text };
  }
  const pairs = found[1].split(/\r?\n/).flatMap((line): [string, string][] => {
    const pair = /^(\w+):\s+(.+)$/.exec(line);
    return pair
      ? [[pair[1], pair[2].replace(/^(["'])(.*)\1$/, '$2').trim()]]
      : [];
  });
  return { header: new Map(pairs), body: text.slice(found[0].length) };
}
