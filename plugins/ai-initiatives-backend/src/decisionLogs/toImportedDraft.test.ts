import { draftsOf, LOG, OWNER } from './__testUtils__/logs';
import { NO_LINKS } from './settleLinks';
import { toImportedDraft } from './toImportedDraft';

const only = (text: string | Uint8Array, path = '0001-boats.md') =>
  draftsOf({ [path]: text })[0];

const FULL = `# 7. Choose a boat

* Status: accepted
* Deciders: Ada, user:default/ceo
* Date: 2026-02-03

## Context

We cross the lake.

### Wind

It blows.

## Considered Options

* Oars
* Sails

## Decision

Chosen option: "Sails", because of the wind.

\`\`\`
## Consequences
\`\`\`

## Consequences

Wet feet.
`;

describe('toImportedDraft', () => {
  it('takes over what the file states', () => {
    expect(only(FULL)).toMatchObject({
      key: `${LOG}#0001-boats.md`,
      fields: {
        title: 'Choose a boat',
        status: 'accepted',
        date: '2026-02-03',
        owner: OWNER,
        visibility: 'public',
        decisionMakers: ['Ada', 'user:default/ceo'],
        contextAndProblem: 'We cross the lake.\n\n### Wind\n\nIt blows.',
        consideredOptions: [
          { title: 'Oars', good: [], neutral: [], bad: [] },
          { title: 'Sails', good: [], neutral: [], bad: [] },
        ],
        chosenOption: 'Sails',
        entities: [{ entityRef: LOG, relation: 'governs' }],
      },
      source: {
        entityRef: LOG,
        path: '0001-boats.md',
        etag: 'one',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        encoding: 'utf-8',
        format: 'markdown',
        facts: {
          title: { state: 'stated' },
          status: { state: 'stated', raw: 'accepted', line: 3 },
          date: { state: 'stated', raw: '2026-02-03', line: 5 },
        },
      },
    });
    expect(only(FULL).fields.justification).toBe(
      'Chosen option: "Sails", because of the wind.\n\n```\n## Consequences\n```',
    );
  });

  it('never makes refs of people', () => {
    const { entities, readers, owner } = only(FULL).fields;
    expect([entities, readers, owner]).toEqual([
      [{ entityRef: LOG, relation: 'governs' }],
      [],
      OWNER,
    ]);
  });

  it.each([
    ['nothing', '# A\n', 'notStated', undefined],
    [
      'no word we know',
      '# A\n\nStatus: shipped-ish\n',
      'notUnderstood',
      'shipped-ish',
    ],
    [
      'all the words of a template',
      '# 1. A\n\nStatus: proposed | accepted\n\n## Context\n\nx\n\n## Decision\n\ny\n',
      'notUnderstood',
      'proposed | accepted',
    ],
    [
      'nothing that could be read',
      `# A\n\n${'a'.repeat(300_000)}\n`,
      'notUnderstood',
      undefined,
    ],
  ])(
    'leaves a status unknown when the file states %s',
    (_, text, state, raw) => {
      const { fields, source } = only(text);
      expect(fields.status).toBe('unknown');
      expect(source.facts.status).toMatchObject({ state });
      expect(source.facts.status.raw).toBe(raw);
      expect(fields).not.toHaveProperty('date');
    },
  );

  it.each([['01/02/2026'], ['January 2026'], ['2026-13-45'], ['soon']])(
    'takes %p for no date',
    date => {
      const { fields, source } = only(`# A\n\nDate: ${date}\n`);
      expect(fields).not.toHaveProperty('date');
      expect(source.facts.date).toMatchObject({
        state: 'notUnderstood',
        raw: date,
      });
    },
  );

  it('shows the name of the file instead of a title the template came with', () => {
    const { fields, source } = only(
      '# {short title of solved problem and solution}\n\n## Status\n\nAccepted\n\n## Context\n\nx\n\n## Decision\n\ny\n',
      '0039-choose-boats.md',
    );
    expect(fields.title).toBe('choose boats');
    expect(source.facts.title.state).toBe('notUnderstood');
  });

  it.each([
    ['only front matter', '---\nstatus: accepted\n---\n', 'accepted'],
    [
      'invalid front matter',
      '---\nstatus: accepted\ntitle: A: B: C\n---\n# A\n',
      'accepted',
    ],
    ['an empty file', '', 'unknown'],
  ])('makes a record of %s', (_, text, status) => {
    expect(only(text).fields).toMatchObject({
      title: expect.stringMatching(/./),
      status,
    });
  });

  it('is nothing for templates, indexes and metadata', () => {
    expect(
      draftsOf({
        'template.md': '# {title}\n\n* Status: {proposed | accepted}\n',
        'README.md': '# Log\n\nHow we decide.\n',
        '0001-a.md': '# A\n',
        '0001-a.yaml': 'status: accepted\n',
      }).map(({ source, fields }) => [source.path, fields.status]),
    ).toEqual([['0001-a.md', 'accepted']]);
  });

  it('names the records it replaces, also where only they say so', () => {
    const drafts = draftsOf({
      '0001-a.md': '# A\n\n## Status\n\nSuperseded by [B](0002-b.md)\n',
      '0002-b.md': '# B\n\n## Status\n\nAccepted\n',
    });
    expect(drafts.map(({ links }) => links.supersedes)).toEqual([
      [],
      ['0001-a.md'],
    ]);
  });

  it('names what it amends, builds on and is related to', () => {
    const drafts = draftsOf({
      '0001-a.md': '# A\n\n- Amended by: 0004-d.md\n',
      '0002-b.md': '# B\n\n## Links\n\n- Relates to [A](0001-a.md)\n',
      '0003-c.md': '---\nbuilds-on: [0001-a, 0002-b.md]\n---\n\n# C\n',
      '0004-d.md': '# D\n\n## Status\n\nAccepted, builds on [C](0003-c.md)\n',
    });
    expect(drafts.map(({ links }) => links)).toEqual([
      NO_LINKS,
      { ...NO_LINKS, related: ['0001-a.md'] },
      { ...NO_LINKS, buildsOn: ['0001-a.md', '0002-b.md'] },
      { ...NO_LINKS, amends: ['0001-a.md'], buildsOn: ['0003-c.md'] },
    ]);
  });

  it('keeps what does not fit out of columns and lists', () => {
    const { fields, key } = only(
      `# ${'long '.repeat(200)}\n\nDeciders: ${'A,'.repeat(
        99,
      )}\u0007B\n\n## Context\n\n${'word '.repeat(9_000)}\n`,
      `${'deep/'.repeat(60)}0001-a.md`,
    );
    expect(Array.from(fields.title).length).toBeLessThanOrEqual(200);
    expect(fields.contextAndProblem.length).toBeLessThanOrEqual(20_000);
    expect(fields.decisionMakers.length).toBeLessThanOrEqual(30);
    expect(JSON.stringify(fields)).not.toContain('\\u0007');
    expect(key.length).toBeLessThanOrEqual(255);
  });

  it('says how it was read', () => {
    const windows = Uint8Array.of(
      ...Buffer.from('# Bo'),
      0xf6,
      ...Buffer.from('te\n'),
    );
    expect(only(windows)).toMatchObject({
      fields: { title: 'Boöte' },
      source: {
        encoding: 'windows-1252',
        warnings: [{ message: expect.stringContaining('a guess') }],
      },
    });
  });

  it('takes in as plain text what no parser survived', () => {
    const file = {
      path: 'bad/0001-a.md',
      content: Buffer.from('# A\n'),
      text: '# A\n',
      encoding: 'utf-8' as const,
      sha256: 'f'.repeat(64),
      warnings: [],
    };
    const context = {
      entityRef: LOG,
      owner: OWNER,
      etag: 'one',
      urlOf: () => 'u',
    };
    const problem = 'it takes too long to parse';
    expect(
      toImportedDraft(file, { path: file.path, problem }, context),
    ).toMatchObject({
      fields: { title: '0001-a.md', status: 'unknown' },
      source: {
        url: 'u',
        format: 'text',
        facts: { status: { state: 'notUnderstood' } },
        warnings: [{ message: expect.stringContaining(problem) }],
      },
    });
    expect(
      toImportedDraft(
        { ...file, path: 'a.yml' },
        { path: 'a.yml', problem },
        context,
      ),
    ).toBeUndefined();
  });
});
