import type { LabelledValue } from '../labels/LabelledValue';
import type { ParserLimits } from '../limits/ParserLimits';
import type { SourceText } from '../source/SourceText';
import type { FactSource, ParseWarning } from '../types';
import type { LabelMatcher } from '../words/createLabelMatcher';
import { exceededYamlLimit } from './exceededYamlLimit';
import { readKeyLines } from './readKeyLines';
import { readYaml } from './readYaml';

/** Labelled values of a YAML text, which lies in its file at an offset. */
export function readEntries(options: {
  readonly yaml: string;
  readonly offset: number;
  readonly source: SourceText;
  readonly factSource: FactSource;
  readonly matchLabel: LabelMatcher;
  readonly limits: ParserLimits;
}): {
  readonly values: readonly LabelledValue[];
  readonly warnings: readonly ParseWarning[];
} {
  const { yaml, offset, source, factSource, matchLabel, limits } = options;
  const place = source.placeOf(offset, offset + yaml.length);
  const exceeded = exceededYamlLimit(yaml, limits);
  if (exceeded) {
    return {
      values: [],
      warnings: [{ code: 'limitExceeded', message: exceeded, place }],
    };
  }
  const parsed = readYaml(yaml);
  const entries = parsed ?? readKeyLines(yaml);
  return {
    values: entries.map(({ key, raw, parts, start, end }) => ({
      role: matchLabel(key),
      label: key,
      raw,
      parts,
      links: [],
      rest: [],
      source: factSource,
      place: source.placeOf(offset + start, offset + end),
    })),
    warnings: parsed
      ? []
      : [
          {
            code: 'invalidFrontMatter',
            message: 'This is not valid YAML; it was read line by line.',
            place,
          },
        ],
  };
}
