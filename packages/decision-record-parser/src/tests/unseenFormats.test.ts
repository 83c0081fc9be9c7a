import { parseDecisionLog, parseDecisionRecord } from '../log/parseDecisionLog';
import { summarize } from '../__testUtils__/summarize';

const badge = 'https://img.shields.io/badge';

describe('spellings of logs that are met for the first time', () => {
  it.each<[string, string, object]>([
    [
      'what was weighed and decided, under headings beside the options',
      '# Oars\n\n## Options\n\n### Ash\n\nLight.\n\n### Spruce\n\nLighter.\n\n### Notes on weight\n\nBoth float.\n\n### Initial decision\n\nAsh.\n',
      { title: 'Oars', options: ['Ash', 'Spruce'] },
    ],
    [
      'two statuses of a template, of which nobody has chosen one',
      '# Oars\n\n## Status\n\nAccepted or Rejected\n',
      { title: 'Oars', status: '? Accepted or Rejected' },
    ],
    [
      'a status that is still going on',
      '# Oars\n\nStatus: Discussing\n',
      { title: 'Oars', status: 'proposed' },
    ],
    [
      'facts on one line, some of them known to nobody',
      '# ADR 003: Oars\n\n**Status:** Accepted | **Date:** 2025-03-26 | **Review:** 2026-03-26\n',
      { title: 'Oars', status: 'accepted', date: '2025-03-26' },
    ],
    [
      'the name of the house before the number',
      '# Boatyard Architecture Decision Record #7: Oars\n\nAuthor: Ada\n',
      { title: 'Oars', authors: ['Ada'] },
    ],
    [
      'consequences in the place of options',
      '# Oars\n\n## Options\n\n### Positive consequences\n\n- Fast\n\n### Risks\n\n- Wet\n',
      { title: 'Oars', consequences: ['Positive consequences'] },
    ],
    [
      'a badge as status',
      `# 1. Oars\n\n## Status\n\n![Accepted](${badge}/adr-accepted-green)\n`,
      { title: 'Oars', status: 'accepted' },
    ],
    [
      'a badge that says it in its address alone',
      `# 1. Oars\n\n## Status\n\n[![Generic badge](https://badgen.net/badge/ADR/rejected/red/)](../README.md)\n`,
      { title: 'Oars', status: 'rejected' },
    ],
    [
      'a badge beside a label',
      `# 1. Oars\n\n| | |\n| --- | --- |\n| Status | ![Status](${badge}/status-deprecated-red.svg) |\n`,
      { title: 'Oars', status: 'deprecated' },
    ],
    [
      'keys of several words in one',
      '---\nsupersededBy: docs/adr/0007-sails.md\ndecisionMakers: [Ada, Grace]\n---\n\n# Oars\n',
      {
        title: 'Oars',
        status: 'superseded',
        supersededBy: ['0007-sails.md'],
        deciders: ['Ada', 'Grace'],
      },
    ],
    [
      'a list of statuses nobody has chosen from, with a successor in it',
      '# Oars\n\n* Status: [proposed | accepted | … | superseded by [ADR-0005](0005-example.md)]\n',
      {
        title: 'Oars',
        status: '? [proposed | accepted | … | superseded by ADR-0005]',
      },
    ],
    [
      'an empty box that names a successor',
      '# Oars\n\n## Status\n\n- [x] Accepted\n- [ ] Superseded by ADR-0009\n',
      { title: 'Oars', status: 'accepted' },
    ],
    [
      'a comment that is not opened well',
      '# Oars\n\n- Status: Draft <-- draft | rejected | accepted -->\n',
      { title: 'Oars', status: 'proposed' },
    ],
    [
      'something, but no record, in its place',
      '# Oars\n\nStatus: Obsolete, oars were replaced by the current engine\n',
      { title: 'Oars', status: 'deprecated' },
    ],
    [
      'a day behind the successor, and a label on the next line',
      '# Oars\n\nStatus: Superseded by ADR-0011 on 2024-06-01\nDate: 2024-01-02\nRelated: ADR-0005\n',
      {
        title: 'Oars',
        status: 'superseded',
        date: '2024-01-02',
        supersededBy: ['ADR-0011'],
      },
    ],
    [
      'a relation that is denied',
      '# Oars\n\n## Context\n\nThis does not supersede ADR-0003.\n',
      { title: 'Oars', context: ['Context'] },
    ],
    [
      'a title that opens with the name of a part',
      '# Decision: use oars\n\n**Status:** Accepted\n\n## Context\n\nx\n',
      { title: 'use oars', status: 'accepted', context: ['Context'] },
    ],
    [
      'a numbered title that is the name of a part',
      '# ADR-0004: Changelog\n\n## Status\n\nAccepted\n',
      { title: 'Changelog', status: 'accepted' },
    ],
    [
      'labels in the first row over values that could be labels',
      '# Oars\n\n| Status | Date | Authors |\n| --- | --- | --- |\n| accepted | 2024-06-01 | Ada |\n',
      {
        title: 'Oars',
        status: 'accepted',
        date: '2024-06-01',
        authors: ['Ada'],
      },
    ],
    [
      'those involved',
      '# Oars\n\nInvolved: Ada, Grace\n',
      { title: 'Oars', authors: ['Ada', 'Grace'] },
    ],
    [
      'options taken up again further on',
      '# Oars\n\n## Design\n\n### Option A: Hemp\n\n### Option B: Steel\n\n## Consequences\n\n### Option A\n\n### Option B\n',
      {
        title: 'Oars',
        options: ['Option A: Hemp', 'Option B: Steel'],
        decision: ['Design'],
        consequences: ['Consequences'],
      },
    ],
    [
      'other words for alternatives',
      '# Oars\n\n## Discussed alternatives\n\n- Hemp\n- Steel\n\n## Configuration options\n\n- Length\n',
      { title: 'Oars', options: ['Hemp', 'Steel'] },
    ],
    [
      'French by other words',
      '# Rames\n\n## Solutions étudiées\n\n* Chanvre\n* Acier\n\n## Impacts positifs\n\nx\n',
      {
        title: 'Rames',
        options: ['Chanvre', 'Acier'],
        consequences: ['Impacts positifs'],
      },
    ],
  ])('%s', (_, content, expected) => {
    expect(
      summarize(parseDecisionRecord({ path: '0001-oars.md', content })),
    ).toEqual(expected);
  });

  it('does not take the title of the template for that of a record', () => {
    const files = ['adr-template.md', '0001-oars.md', '0002-sails.md'];
    const parsed = parseDecisionLog(
      files.map((path, index) => ({
        path,
        content: `# ${
          index < 2 ? 'What was decided' : 'Sails'
        }\n\n## Status\n\nAccepted\n`,
      })),
    );
    expect(
      parsed.map(({ kind, hasPlaceholderTitle }) => [
        kind,
        hasPlaceholderTitle,
      ]),
    ).toEqual([
      ['template', true],
      ['record', true],
      ['record', false],
    ]);
  });

  it('does not take a badge in prose for a relation', () => {
    const content = `# Badges\n\n## Considered Options\n\n- Badge\n\n### Badge\n\n- [![superseded](${badge}/status-superseded_by_ADR_0001-orange.svg)](0001-oars.md)\n`;
    expect(
      parseDecisionRecord({ path: '0008-badges.md', content }).relations,
    ).toEqual([]);
  });

  it.each([
    ['ADR-000-索引.md', 'index'],
    ['PROCESS.md', 'other'],
  ])('tells what %s is', (path, kind) => {
    const links = ['a', 'b', 'c'].map(name => `- [${name}](00-${name}.md)`);
    const [file] = parseDecisionLog([
      {
        path,
        content: `---\nstage: draft\ncreated: 2024-01-01\n---\n\n# Log\n\n${links.join(
          '\n',
        )}\n`,
      },
      ...['a', 'b', 'c'].map(name => ({
        path: `00-${name}.md`,
        content: `# ${name}\n`,
      })),
    ]);
    expect(file.kind).toBe(kind);
  });
});
