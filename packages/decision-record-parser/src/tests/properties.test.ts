import fc from 'fast-check';
import { parseDecisionLog, parseDecisionRecord } from '../log/parseDecisionLog';
import type { ParsedFile, Place } from '../types';

const pieces = [
  '# 1. Boats\n\n',
  '---\n',
  'status: accepted\n',
  'date: 2020-01-31\n',
  '* Status: proposed\n* Deciders: Ada, Grace\n',
  '## Status\n\nSuperseded by [2](0002-b.md)\n\n',
  '| Date | Status |\n| --- | --- |\n| 04/07/2023 | Draft |\n\n',
  '> **Status: Deprecated.**\n> by [ADR-2][]\n\n',
  ':::note Superseded\n:::\n\n',
  '## Considered Options\n\n1. Hemp\n2. Steel\n\n',
  '```\n## Status\n',
  '<!-- ',
  '{a: [b, &c d, *c]}\n',
  '## 背景\n\n被 ADR-2 取代\n\n',
  '= Title\n:status: draft\n',
  '\ufeff',
  '\r',
  '[ADR-2]: 0002-b.md\n',
];
const texts = fc.oneof(
  fc
    .array(fc.constantFrom(...pieces), { maxLength: 12 })
    .map(all => all.join('')),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 })), {
      maxLength: 12,
    })
    .map(all => all.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const paths = fc.constantFrom(
  '0001-a.md',
  'b/README.md',
  'c.adoc',
  'd',
  'x.md',
);

function placesOf(file: ParsedFile): readonly Place[] {
  const facts = [
    file.title,
    file.status,
    file.date,
    file.deciders,
    file.authors,
    file.options,
    ...file.options.options,
    ...Object.values(file.sections).flat(),
    ...file.others,
    ...file.warnings,
    ...file.relations,
  ];
  return facts.flatMap(({ place }) => (place ? [place] : []));
}

describe('any text', () => {
  it('is parsed without throwing, the same way every time', () => {
    fc.assert(
      fc.property(paths, texts, (path, content) => {
        const file = parseDecisionRecord({ path, content });

        expect(file.warnings.map(({ code }) => code)).not.toContain(
          'unreadable',
        );
        expect(parseDecisionRecord({ path, content })).toEqual(file);
      }),
    );
  });

  it('has every fact inside it', () => {
    fc.assert(
      fc.property(paths, texts, (path, content) => {
        const count = content.split(/\r\n?|\n/).length;
        for (const place of placesOf(parseDecisionRecord({ path, content }))) {
          expect(place.startOffset).toBeGreaterThanOrEqual(0);
          expect(place.endOffset).toBeGreaterThanOrEqual(place.startOffset);
          expect(place.endOffset).toBeLessThanOrEqual(content.length);
          expect(place.startLine).toBeGreaterThanOrEqual(1);
          expect(place.endLine).toBeGreaterThanOrEqual(place.startLine);
          expect(place.endLine).toBeLessThanOrEqual(count);
        }
      }),
    );
  });

  it('states a value only when it says so', () => {
    fc.assert(
      fc.property(paths, texts, (path, content) => {
        const file = parseDecisionRecord({ path, content });
        for (const fact of [
          file.title,
          file.status,
          file.date,
          file.deciders,
        ]) {
          expect(fact.value !== undefined).toBe(fact.state === 'stated');
        }
      }),
    );
  });
});

describe('any bytes', () => {
  it('are parsed without throwing', () => {
    fc.assert(
      fc.property(paths, fc.uint8Array({ maxLength: 300 }), (path, content) => {
        expect(parseDecisionRecord({ path, content }).path).toBe(path);
      }),
    );
  });
});

describe('a log', () => {
  it('gives a result for every file, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ path: paths, content: texts }), { maxLength: 5 }),
        files => {
          expect(parseDecisionLog(files).map(({ path }) => path)).toEqual(
            files.map(({ path }) => path),
          );
        },
      ),
    );
  });
});
