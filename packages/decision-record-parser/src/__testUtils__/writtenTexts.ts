import fc from 'fast-check';

/** Words as they are written in six languages. */
const SENTENCES = [
  "Claims wait for three days; nobody's sure why",
  'Die Größe „ändert“ sich – außer montags: nie',
  'L’équipe a choisi « Option 1 » : c’est décidé',
  '¿Quién decide? ¡El equipo de señales, mañana!',
  'A decisão não está em vigor; ação: rever em março',
  '状態：承認済み。請求書は「自動」で仕分けする（1件ずつ）',
];

/** What means something in Markdown, in YAML or to a reader of decision records. */
const MARKS = [
  ...['# a', '## Status', '#', '- b', '* c', '+ d', '1. e', '2) f', '---'],
  ...['===', '***', '> g', '`h', '``', '|', 'i | j', ':---', '<b>', '</b>'],
  ...['<!--', '-->', '&amp;', '&#35;', '[x]', '[k](l.md)', '![m](n.png)'],
  ...['**o**', '_p_', '__', '~~q~~', '\\', '\\*', '"r"', "'s'", '{t}', 'u: v'],
  ...['www.w.example', 'https://x.example/y_z', 'a@b.example', '#1', 'ADR-12:'],
  ...['Good, because', 'Metric: 3', 'null', 'true', '007', '2024-01-31', '✅'],
  ...['(SELECTED)', 'Superseded by ADR-7', 'Chosen option: "x"', '%', '@c'],
  ...['Option 1:', 'n/a', 'TBD', '{title}', 'Template', '…', '한국', 'עברית'],
];

/** Pieces that stand on lines of their own. */
const BLOCKS = [
  ...['# Since 1990', '## Status', '### Consequences', '###### Deep', '#'],
  ...['#### Closed ####', '### Closed #', 'Harbours\n===', 'Ships\n---', '---'],
  ...['- one\n  - two\n    - three\n- four', '1. first\n2. second', '* star'],
  ...['- Good, because it is said', '- [ ] open\n- [x] done', '- a\n\n- b'],
  ...['> quoted\n> # on', '>', '> \n> x', '```\ncode\n# comment\n```', '```ts'],
  ...['~~~~\n```\n~~~~', '    indented', '\tindented', '<!-- note', '<script>'],
  ...['<details>\n<summary>x</summary>', '</details>', '<pre>', '<?php', '<!X'],
  ...['| a | b |\n| --- | :-: |\n| 1 \\| 2 | `x` |', 'a | b\n- | -', '[r]: /x'],
  ...['Chosen option: "A", because', 'Chosen option: "A".', 'Status: rejected'],
  ...['status: rejected\n---', '**bold\nover lines**', 'hard  \nbreak\\\nline'],
  ...['Superseded by [b](b.md)', '* Status: proposed\n* Date: 2020-01-01'],
  ...['$$\nx\n$$', ':::note\nx\n:::', '=== "Tab"', '{{ x }}', '<https://x.y>'],
];

const words = fc.oneof(
  fc.constantFrom(...MARKS),
  fc.constantFrom(...SENTENCES),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
);

// What the portal stores: no control characters, no white space at the ends.
function clean(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|\p{Surrogate}/gu, '').trim();
}

/** A name: one line, without invisible characters. */
export const writtenNames = fc
  .array(words, { minLength: 1, maxLength: 5 })
  .map(all => clean(all.join(' ')).normalize('NFC').replace(/\s+/g, ' ').trim())
  .filter(name => name !== '');

/** A plain text, mostly of one line. */
export const writtenLines = fc
  .array(fc.tuple(words, fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\n\n ')), {
    minLength: 1,
    maxLength: 6,
  })
  .map(all => clean(all.flat().join('')))
  .filter(text => text !== '');

/** Markdown that somebody wrote, whole or broken. */
export const writtenMarkdown = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...BLOCKS) },
        { weight: 1, arbitrary: writtenLines },
      ),
      fc.constantFrom('\n', '\n\n', '\n\n\n', ' '),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map(all => clean(all.flat().join('')))
  .filter(text => text !== '');
