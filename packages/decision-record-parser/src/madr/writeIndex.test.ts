import fc from 'fast-check';
import { writtenNames } from '../__testUtils__/writtenTexts';
import { parseDecisionLog } from '../log/parseDecisionLog';
import { writeIndex } from './writeIndex';

const record = '# A\n\n## Context\n\nx\n\n## Decision\n\ny\n';

describe('writeIndex', () => {
  it('lists by path, with links that lead there', () => {
    expect(
      writeIndex([
        { title: 'Zwei [2]', path: 'log/b c (1).md' },
        { title: 'One', path: 'a.md' },
      ]),
    ).toBe(
      '# Decision records\n\n1. [One](a.md)\n2. [Zwei \\[2\\]](log/b%20c%20\\(1\\).md)\n',
    );
  });

  it.each([0, 1, 2, 7])('is an index beside %d records', count => {
    fc.assert(
      fc.property(
        fc.array(writtenNames, { minLength: count, maxLength: count }),
        titles => {
          const entries = titles.map((title, index) => ({
            title,
            path: `${index}.md`,
          }));
          const files = [
            { path: 'index.md', content: writeIndex(entries) },
            ...entries.map(({ path }) => ({ path, content: record })),
          ];
          expect(parseDecisionLog(files)[0].kind).toBe('index');
        },
      ),
      { numRuns: 40 },
    );
  });
});
