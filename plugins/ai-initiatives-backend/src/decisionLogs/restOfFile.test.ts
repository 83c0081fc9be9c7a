import { parseDecisionRecord } from 'ai-initiatives-decision-record-parser';
import { restOfFile } from './restOfFile';

const rest = (text: string) =>
  restOfFile(text, parseDecisionRecord({ path: '0001-a.md', content: text }));

describe('restOfFile', () => {
  it('leaves what has no field, word for word', () => {
    expect(
      rest(
        [
          '# 1. Keep letters',
          '',
          'Date: 2026-01-02',
          '',
          '## Status',
          '',
          'Accepted',
          '',
          '## Context',
          '',
          'Letters vanish.',
          '',
          '### Since when',
          '',
          'Always.',
          '',
          '## Decision',
          '',
          'We keep them.',
          '',
          '## Consequences',
          '',
          '* More *shelves*',
          '',
          '## Notes',
          '',
          '```',
          '## Context',
          '```',
        ].join('\n'),
      ),
    ).toBe(
      '## Consequences\n\n* More *shelves*\n\n## Notes\n\n```\n## Context\n```',
    );
  });

  it('keeps keys of the front matter that say something else', () => {
    expect(
      rest(
        '---\nstatus: accepted\nnav_order: 3\ntags: [a, b]\n---\n# A\n\n## Context\n\nx\n',
      ),
    ).toBe('~~~yaml\nnav_order: 3\ntags: [a, b]\n~~~');
  });

  it('keeps a status that nobody understood', () => {
    expect(rest('# A\n\n## Status\n\nshipped-ish\n')).toBe(
      '## Status\n\nshipped-ish',
    );
  });
});
