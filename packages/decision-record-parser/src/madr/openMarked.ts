import { parse as parseYaml } from 'yaml';
import { exceededYamlLimit } from '../frontMatter/exceededYamlLimit';
import { splitFrontMatter } from '../frontMatter/splitFrontMatter';
import { exceededLimit } from '../limits/exceededLimit';
import type { ParserLimits } from '../limits/ParserLimits';
import { FORMAT, FORMAT_KEY } from './madrWords';

/** A file that says of itself that it is read to the letter. */
export interface MarkedFile {
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** The two parts of a marked file; nothing for others, and for what is too hard to parse. */
export function openMarked(
  text: string,
  limits: ParserLimits,
): MarkedFile | undefined {
  const range = splitFrontMatter(text);
  if (!range || range === 'unclosed') {
    return undefined;
  }
  const source = text.slice(range.start, range.end);
  const isMarked = source.includes(`\n${FORMAT_KEY}: ${FORMAT}\n`);
  const body = text.slice(range.bodyStart);
  if (
    !isMarked ||
    exceededYamlLimit(source, limits) ||
    exceededLimit(body, limits)
  ) {
    return undefined;
  }
  try {
    const yaml = parseYaml(source, {
      logLevel: 'silent',
      maxAliasCount: 0,
      // Both take quadratic time.
      prettyErrors: false,
      uniqueKeys: false,
    });
    return { frontMatter: yaml ?? {}, body };
  } catch {
    // It was edited since.
    return undefined;
  }
}
