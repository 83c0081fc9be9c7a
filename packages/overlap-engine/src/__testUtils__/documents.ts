import fc from 'fast-check';
import { OverlapDocument } from '../types';

const words = [
  'claim',
  'Claims',
  'triage',
  'freight',
  'damage',
  'damaged',
  'photo',
  'OCR',
  'the',
  'invoice',
  // Names that plain objects have of their own.
  'constructor',
  'toString',
  '2024',
  '客户服务',
];
const refs = ['resource:default/a', 'resource:default/b', 'constructor'];

const text = (maxLength: number) =>
  fc
    .array(fc.constantFrom(...words), { maxLength })
    .map(parts => parts.join(' '));
const someRefs = fc.array(fc.constantFrom(...refs), { maxLength: 4 });

/** A document out of few words and entities, so that documents share some. */
export const documentWithId = (
  id: fc.Arbitrary<string>,
): fc.Arbitrary<OverlapDocument> =>
  fc.record(
    {
      id,
      team: fc.constantFrom('north', 'south', 'west'),
      title: text(4),
      problem: text(25),
      outputs: text(4),
      tags: fc.array(fc.constantFrom(...words), { maxLength: 3 }),
      entities: fc.record(
        { data: someRefs, tools: someRefs, systems: someRefs },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['id', 'team', 'title', 'problem'] },
  );

/** Documents with different ids. */
export const documentList = (minLength: number) =>
  fc.uniqueArray(documentWithId(fc.stringMatching(/^[a-z]{1,3}$/)), {
    selector: ({ id }) => id,
    minLength,
    maxLength: 12,
  });
