import fc from 'fast-check';

/** Texts people send, from plain to hostile; some break every rule there is. */
export const texts = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Claims triage', 'Größe 5', 'x') },
  {
    weight: 2,
    arbitrary: fc.string({
      unit: fc.constantFrom(
        'a',
        'İ',
        'J',
        '\u030c',
        'Σ',
        ' ',
        '\n',
        '\u0301',
        '\u212b',
        '👍',
      ),
      minLength: 1,
      maxLength: 60,
    }),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
);

export const optionalTexts = fc.option(texts);

export const textLists = fc.array(texts, { maxLength: 4 });

export const owners = fc.constantFrom(
  'group:team',
  'User:Default/Ann',
  'group:other/team',
);

export const days = fc.option(
  fc.constantFrom('2026-01-31', '2024-02-29', '2027-12-01'),
);
