import type { ParserLimits } from '../limits/ParserLimits';

/**
 * Which limit a YAML text exceeds. Deep nests abort the whole process inside the
 * YAML parser, so that they are counted before it sees them; brackets in quotes
 * count too, which only errs on the safe side.
 */
export function exceededYamlLimit(
  yaml: string,
  limits: ParserLimits,
): string | undefined {
  if (yaml.length > limits.frontMatterSize) {
    return `The YAML holds ${yaml.length} characters; up to ${limits.frontMatterSize} are parsed.`;
  }
  if (deepestNest(yaml) > limits.frontMatterDepth) {
    return `The YAML nests more than ${limits.frontMatterDepth} deep.`;
  }
  const aliases = yaml.match(/(?:^|[\s,[])\*[\w-]/g)?.length ?? 0;
  return aliases > limits.frontMatterAliases
    ? `The YAML holds ${aliases} aliases; up to ${limits.frontMatterAliases} are parsed.`
    : undefined;
}

function deepestNest(yaml: string): number {
  const indents: number[] = [];
  let open = 0;
  let deepest = 0;
  for (const line of yaml.split(/\r\n?|\n/)) {
    const indent = /^[ \t]*/.exec(line)![0].length;
    if (indent < line.length) {
      while (indents.length > 0 && indents[indents.length - 1] >= indent) {
        indents.pop();
      }
      indents.push(indent);
    }
    const items = /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)![0].match(/[-?:]/g);
    let highest = open;
    for (const character of line) {
      if (character === '[' || character === '{') {
        open += 1;
        highest = Math.max(highest, open);
      } else if (character === ']' || character === '}') {
        open = Math.max(0, open - 1);
      }
    }
    deepest = Math.max(
      deepest,
      indents.length + (items?.length ?? 0) + highest,
    );
  }
  return deepest;
}
