import fc from 'fast-check';
import type { Initiative } from 'backstage-plugin-ai-initiatives-common';
import { anInitiative } from '../../__fixtures__/build';

const WORDS =
  'claim triage invoice fraud forecast demand ticket routing summary contract search translate onboarding policy chat'.split(
    ' ',
  );

const text = (minLength: number, maxLength: number) =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength, maxLength })
    .map(words => words.join(' '));

/** What people may say about an initiative, with words few enough to overlap. */
export const someFields: fc.Arbitrary<Partial<Initiative>> = fc.record({
  title: text(1, 4),
  problem: text(1, 12),
  owner: fc.constantFrom('group:default/a', 'group:default/b', 'Somebody'),
  visibility: fc.constantFrom(
    'public' as const,
    'public' as const,
    'public' as const,
    'restricted' as const,
    'hidden' as const,
  ),
  tools: fc.subarray(['GPT', 'OCR']),
  attachments: fc.subarray([
    { entityRef: 'resource:default/claims', role: 'reads' as const },
    { entityRef: 'component:default/portal', role: 'changes' as const },
    { entityRef: 'component:default/portal', role: 'serves' as const },
  ]),
});

/** An initiative by number. */
export function numbered(
  number: number,
  changes: Partial<Initiative>,
): Initiative {
  return anInitiative({ ...changes, id: `initiative-${number}` });
}

/** Initiatives of several teams, so many that a few changes need no new model. */
export function manyInitiatives(
  count: number,
  changes: (number: number) => Partial<Initiative> = () => ({}),
): readonly Initiative[] {
  return Array.from({ length: count }, (_, number) => {
    const word = (step: number) => WORDS[(number * step + step) % WORDS.length];
    return numbered(number, {
      title: `${word(1)} ${word(3)} ${word(4)}`,
      problem: `We lose time with ${word(1)} ${word(2)} ${word(3)} and ${word(
        5,
      )}.`,
      owner: `group:default/team-${number % 7}`,
      ...changes(number),
    });
  });
}
