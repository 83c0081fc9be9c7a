import { summarize } from '../__testUtils__/summarize';
import { parseDecisionLog } from './parseDecisionLog';

const log = (files: Record<string, string>) =>
  Object.fromEntries(
    parseDecisionLog(
      Object.entries(files).map(([path, content]) => ({ path, content })),
    ).map(file => [file.path, file]),
  );
const summaries = (files: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(log(files)).map(([path, file]) => [path, summarize(file)]),
  );

describe('relations', () => {
  it('are found by file, number and title, and derived on the other side', () => {
    const files = log({
      '0001-oars.md':
        '# 1. Oars\n\n## Status\n\nSuperseded by [2. Sails](0002-sails.md#context)\n',
      '0002-sails.md':
        '# 2. Sails\n\n## Status\n\nAccepted\n\nSuperseded by ADR-0003\n',
      '0003-steam.md':
        '# 3. Steam\n\n## Status\n\nAccepted\n\n## Links\n\n* Supersedes [the sails](./0002-sails.md)\n* Supersedes [Old](https://example.org/x.md)\n',
    });

    expect(files['0001-oars.md'].relations).toMatchObject([
      { kind: 'supersededBy', path: '0002-sails.md', derived: false },
    ]);
    expect(files['0002-sails.md']).toMatchObject({
      status: { state: 'stated', value: 'superseded', raw: 'Accepted' },
      relations: [
        { kind: 'supersededBy', path: '0003-steam.md', derived: false },
        { kind: 'supersedes', path: '0001-oars.md', derived: true },
      ],
    });
    expect(files['0003-steam.md'].relations).toMatchObject([
      { kind: 'supersedes', path: '0002-sails.md' },
      { kind: 'supersedes', target: 'x.md', derived: false },
    ]);
    expect(files['0003-steam.md'].relations[1].path).toBeUndefined();
    expect(files['0003-steam.md'].warnings).toMatchObject([
      { code: 'unresolvedRelation' },
    ]);
  });

  it.each([
    ['prose about data', 'The new value supersedes the old one.', []],
    ['prose about software', 'Sails replace oars, steam replaces sails.', []],
    ['another record', 'ADR-1 was superseded by ADR-2 long ago.', []],
    ['amending', 'Amends [ADR-1](0001-a.md)', []],
    ['this record', 'This record supersedes ADR-1.', ['0001-a.md']],
    ['Chinese', '本记录取代 ADR-0001。', ['0001-a.md']],
    ['German', 'Diese Entscheidung ersetzt ADR-1.', ['0001-a.md']],
  ])('in %s', (_, context, supersedes) => {
    const files = summaries({
      '0001-a.md': '# 1. A\n',
      '0002-b.md': '# 2. B\n',
      '0003-c.md': `# 3. C\n\n## Context\n\n${context}\n`,
    });

    expect(files['0003-c.md'].supersedes ?? []).toEqual(supersedes);
  });

  it('keeps records of the same number apart by folder', () => {
    const files = summaries({
      'north/0001-a.md': '# A\n',
      'south/0001-b.md': '# B\n',
      'south/0002-c.md': '# C\n\nStatus: accepted, supersedes ADR-1\n',
    });

    expect(files['south/0002-c.md'].supersedes).toEqual(['south/0001-b.md']);
  });
});

describe('dates', () => {
  const record = (date: string) => `# A\n\nDate: ${date}\n`;

  it('are settled by another record', () => {
    expect(
      summaries({
        '1-a.md': record('04/07/2023'),
        '2-b.md': record('25/07/2023'),
      })['1-a.md'].date,
    ).toBe('2023-07-04');
    expect(
      summaries({
        '1-a.md': record('04/07/2023'),
        '2-b.md': record('07/25/2023'),
      })['1-a.md'].date,
    ).toBe('2023-04-07');
  });

  it('are settled by the mask of the template', () => {
    const files = summaries({
      '1-a.md': record('04/07/2023'),
      'template.md': record('dd/mm/yyyy'),
    });

    expect(files['1-a.md'].date).toBe('2023-07-04');
  });

  it('stay open where the log is of two minds', () => {
    const files = log({
      '1-a.md': record('04/07/2023'),
      '2-b.md': record('25/07/2023'),
      '3-c.md': record('07/25/2023'),
    });

    expect(files['1-a.md'].date).toMatchObject({
      state: 'notUnderstood',
      raw: '04/07/2023',
      readings: { dayFirst: '2023-07-04', monthFirst: '2023-04-07' },
    });
    expect(files['1-a.md'].warnings).toMatchObject([{ code: 'dateAmbiguous' }]);
  });
});

describe('kinds', () => {
  const body = '## Status\n\nAccepted\n\n## Context\n\nx\n\n## Decision\n\ny\n';
  const form =
    '# {short title}\n\n* Status: {proposed | accepted}\n* Date: {YYYY-MM-DD}\n';

  it.each([
    ['template.md', form, 'template'],
    ['adr-template.md', `# Template\n\n${body}`, 'template'],
    ['0000-template.md', '# Template\n', 'template'],
    ['NNNadr-template.md', '# ADR-{NNN}: {Subject}\n', 'template'],
    ['0000-adr-template-de.md', `# Vorlage\n\n${body}`, 'template'],
    ['0000-modele-adr.md', form, 'template'],
    [
      'ADR-XXX_boats.md',
      '# ADR-XXX: Boats\n\nStatus: Proposed | Accepted\n',
      'template',
    ],
    ['0023-handlebars-template-engine.md', `# 23. Engine\n\n${body}`, 'record'],
    ['0010-django-templates.md', `# 10. Templates\n\n${body}`, 'record'],
    ['012adr-adopt-adr-template.md', `# ADR-012: Adopt\n\n${body}`, 'record'],
    ['0039-names.md', `# {short title of solved problem}\n\n${body}`, 'record'],
    ['index.md', '# Decisions\n\n- [One](0001-a.md)\n', 'index'],
    ['README.md', '# Decision log\n\nHow we decide.\n', 'index'],
    ['2024-01-31-boats/README.md', '# Boats\n\nx\n', 'record'],
    ['boats.md', '# Boats\n\nx\n', 'record'],
    ['0001-empty.md', '', 'record'],
    ['0001-no-extension', `# 1. A\n\n${body}`, 'record'],
    ['CONTRIBUTING.md', '# How to help\n', 'other'],
    ['picture.png', '', 'other'],
  ])('%s is a %s', (path, content, kind) => {
    const file = log({ [path]: content })[path];

    expect([file.kind, file.reason !== '']).toEqual([kind, true]);
  });

  it('is an index that lists its neighbours under another name', () => {
    const files = log({
      '0001-a.md': '# A\n',
      '0002-b.md': '# B\n',
      '0003-c.md': '# C\n',
      'all-records.md':
        '# All\n\n- [A](0001-a.md)\n- [B](0002-b.md)\n- [C](0003-c.md)\n',
    });

    expect(files['all-records.md'].kind).toBe('index');
  });
});

describe('a file beside the record', () => {
  it('gives metadata', () => {
    const files = log({
      '1234-tides/README.md': '# KEP-1234: Tides\n\n## Motivation\n\nx\n',
      '1234-tides/kep.yaml':
        'title: Tides\nstatus: implemented\nstage: stable\ncreation-date: 2021-02-09\nauthors:\n  - "@ada"\napprovers:\n  - "@grace"\nreplaces:\n  - /keps/0012-moon\n',
    });

    expect(files['1234-tides/kep.yaml'].kind).toBe('other');
    expect(summarize(files['1234-tides/README.md'])).toEqual({
      title: 'Tides',
      status: 'accepted',
      date: '2021-02-09',
      deciders: ['@grace'],
      authors: ['@ada'],
      supersedes: ['0012-moon'],
      context: ['Motivation'],
    });
    expect(files['1234-tides/README.md'].status.source).toBe('sidecar');
  });
});

describe('traps', () => {
  it.each<[string, string, object]>([
    [
      'a status inside code',
      '# A\n\n```\n## Status\n\nAccepted\n```\n\n    status: accepted\n',
      { title: 'A' },
    ],
    [
      'a line inside code that looks like front matter',
      '# A\n\n```yaml\n---\nstatus: accepted\n---\n```\n',
      { title: 'A' },
    ],
    [
      'front matter that is not first, hence text',
      '\n---\nstatus: accepted\n---\n# A\n',
      { title: 'A', status: 'accepted' },
    ],
    [
      'front matter without an end, hence text',
      '---\nstatus: accepted\n\n# A\n',
      { title: 'A', status: 'accepted' },
    ],
    [
      'a comment above the status',
      '# A\n\n## Status\n\n<!-- proposed or accepted -->\nAccepted\n',
      { title: 'A', status: 'accepted' },
    ],
    [
      'two statuses',
      '---\nstatus: active\n---\n# A\n\n## Status\n\nProposed\n',
      { title: 'A', status: 'accepted' },
    ],
    [
      'a key of prototypes',
      '---\n__proto__:\n  status: accepted\nconstructor: x\n---\n# A\n',
      { title: 'A' },
    ],
    [
      'YAML that makes other values of plain words',
      '---\nstatus: !!js/function "accepted"\ndate: 2020-01-31\n---\n# A\n',
      { title: 'A', status: 'accepted', date: '2020-01-31' },
    ],
    [
      'values that say nothing',
      '# A\n\n* Deciders: N/A\n* Date: TBD\n* Authors: {list of people}\n',
      { title: 'A' },
    ],
    [
      'a deadline',
      '# A\n\n## Status\n\nRFC by 2023-08-01\n',
      { title: 'A', status: 'proposed' },
    ],
    [
      'the day of a status',
      '# A\n\n## Status\n\nAccepted on 2023-08-01\n',
      { title: 'A', status: 'accepted', date: '2023-08-01' },
    ],
    [
      'a history of statuses',
      '# A\n\n## Status\n\n- 2023-01-01: Proposed\n- 2023-02-01: Accepted\n',
      { title: 'A', status: 'accepted', date: '2023-02-01' },
    ],
  ])('%s', (_, content, expected) => {
    expect(summaries({ '0001-a.md': content })['0001-a.md']).toEqual(expected);
  });
});
