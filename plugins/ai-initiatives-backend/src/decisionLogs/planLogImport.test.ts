import type { DecisionRecord } from 'backstage-plugin-ai-initiatives-common';
import fc from 'fast-check';
import type { StoredImport } from '../database/DecisionLogStore';
import { draftsOf, Files } from './__testUtils__/logs';
import { dropCircles } from './dropCircles';
import { keepKnownLinks } from './keepKnownLinks';
import { planLogImport } from './planLogImport';
import { DecisionLinks, NO_LINKS, settleLinks } from './settleLinks';
import { toImportedRecord } from './toImportedRecord';

let next = 0;

function plan(files: Files, stored: readonly StoredImport[]) {
  return planLogImport({
    stored,
    drafts: draftsOf(files),
    createId: ({ fields }) => `${fields.title}-${(next += 1)}`,
  });
}

type Plan = ReturnType<typeof plan>;

/** What is stored once a plan was carried out. */
function carriedOut(
  { versions }: Plan,
  stored: readonly StoredImport[] = [],
): readonly StoredImport[] {
  const rows = new Map(stored.map(row => [row.id, row]));
  for (const { id, content } of versions) {
    rows.set(
      id,
      content
        ? {
            id,
            key: content.draft.key,
            path: content.draft.source.path,
            sha256: content.draft.source.sha256,
            digest: content.digest,
            archived: false,
          }
        : { ...rows.get(id)!, archived: true },
    );
  }
  return [...rows.values()];
}

/** Path, action and reason of each version. */
const summary = ({ versions }: Plan, stored: readonly StoredImport[] = []) =>
  versions.map(({ id, action, reason, content }) => [
    content?.draft.source.path ?? stored.find(row => row.id === id)?.path,
    action,
    reason,
  ]);

const A = { '0001-a.md': '# A\n\n## Status\n\nAccepted\n' };
const B = {
  '0002-b.md': '# B\n\nSupersedes: 0001-a.md\n\n## Status\n\nAccepted\n',
};
const first = carriedOut(plan({ ...A, ...B }, []));

describe('planLogImport', () => {
  it('makes a record of each new file', () => {
    expect(summary(plan(A, []))).toEqual([
      ['0001-a.md', 'created', 'the file is new'],
    ]);
  });

  it('changes nothing when the files are the same, whatever the state of the log', () => {
    const again = planLogImport({
      stored: first,
      drafts: draftsOf({ ...A, ...B }, 'another commit'),
      createId: () => 'new',
    });
    expect(again.versions).toEqual([]);
    expect(again.unchanged).toHaveLength(2);
  });

  it.each<[string, Files, readonly unknown[]]>([
    [
      'changed',
      { '0001-a.md': '# A\n\n## Status\n\nRejected\n', ...B },
      [['0001-a.md', 'changed', 'the file has changed']],
    ],
    [
      'changed outside of what is read',
      { '0001-a.md': `${A['0001-a.md']}\nMore.\n`, ...B },
      [['0001-a.md', 'changed', 'the file has changed']],
    ],
    [
      'removed',
      B,
      [
        // What it named is not in the log any more.
        ['0002-b.md', 'changed', expect.stringMatching(/^the file is read/)],
        ['0001-a.md', 'archived', 'the file is gone'],
      ],
    ],
    [
      'renamed',
      {
        '0001-alpha.md': A['0001-a.md'],
        '0002-b.md': B['0002-b.md'].replace('0001-a', '0001-alpha'),
      },
      [
        ['0001-alpha.md', 'changed', 'the file was 0001-a.md before'],
        ['0002-b.md', 'changed', 'the file has changed'],
      ],
    ],
    [
      'turned into a template',
      {
        '0001-a.md':
          '# {title}\n\n* Status: {proposed | accepted}\n* Date: {YYYY-MM-DD}\n',
      },
      [
        ['0001-a.md', 'archived', 'the file is gone'],
        ['0002-b.md', 'archived', 'the file is gone'],
      ],
    ],
  ])('follows a file that was %s', (_, files, expected) => {
    expect(summary(plan(files, first), first)).toEqual(expected);
  });

  it('brings a record back with its file, under the same id', () => {
    const gone = carriedOut(plan({}, first), first);
    expect(gone.every(({ archived }) => archived)).toBe(true);
    expect(plan({}, gone).versions).toEqual([]);
    const back = plan({ ...A, ...B }, gone);
    expect(summary(back)).toEqual([
      ['0001-a.md', 'restored', 'the file is back'],
      ['0002-b.md', 'restored', 'the file is back'],
    ]);
    expect(back.versions.map(({ id }) => id).sort()).toEqual(
      first.map(({ id }) => id).sort(),
    );
  });

  it('links to what is written before', () => {
    const { versions } = plan({ ...B, ...A }, []);
    expect(summary({ versions, unchanged: [] }).map(([path]) => path)).toEqual([
      '0001-a.md',
      '0002-b.md',
    ]);
    expect(versions[1].content?.links).toEqual({
      ...NO_LINKS,
      supersedes: [versions[0].id],
    });
  });

  it('keeps two files of the same bytes apart', () => {
    const twins = {
      'x/0001-a.md': A['0001-a.md'],
      'y/0001-a.md': A['0001-a.md'],
    };
    const stored = carriedOut(plan(twins, []));
    expect(new Set(stored.map(({ id }) => id)).size).toBe(2);
    expect(plan(twins, stored).versions).toEqual([]);
  });

  it('looks at digests alone where nothing has changed', () => {
    const drafts = draftsOf({ '1-a.md': '# A\n', '2-b.md': '# B\n' });
    const stored = carriedOut(
      planLogImport({ stored: [], drafts, createId: ({ key }) => key }),
    );
    const closed = drafts.map(draft => ({
      ...draft,
      get fields(): never {
        throw new Error(`the body of ${draft.key} was read`);
      },
    }));
    const again = planLogImport({
      stored,
      drafts: closed,
      createId: () => 'new',
    });
    expect(stored).toHaveLength(2);
    expect(again.versions).toEqual([]);
  });
});

const links = (named: Partial<DecisionLinks>): DecisionLinks => ({
  ...NO_LINKS,
  ...named,
});

describe('settleLinks', () => {
  it('keeps one relation of a pair, the one that says most', () => {
    expect(
      settleLinks([
        {
          id: 'a',
          links: links({
            supersedes: ['b', 'b'],
            amends: ['c', 'b'],
            related: ['b', 'c', 'd', 'a', 'nowhere'],
          }),
        },
        { id: 'b', links: NO_LINKS },
        { id: 'c', links: NO_LINKS },
        { id: 'd', links: NO_LINKS },
      ]).find(({ id }) => id === 'a'),
    ).toEqual({
      id: 'a',
      links: links({ supersedes: ['b'], amends: ['c'], related: ['d'] }),
    });
  });

  it('drops circles within a relation only', () => {
    expect(
      settleLinks([
        { id: 'a', links: links({ amends: ['b'], related: ['c'] }) },
        { id: 'b', links: links({ amends: ['a'], buildsOn: ['c'] }) },
        { id: 'c', links: links({ buildsOn: ['a'], related: ['a'] }) },
      ]),
    ).toEqual([
      { id: 'a', links: links({ amends: ['b'], related: ['c'] }) },
      { id: 'b', links: links({ buildsOn: ['c'] }) },
      { id: 'c', links: links({ buildsOn: ['a'] }) },
    ]);
  });
});

describe('keepKnownLinks', () => {
  const files = {
    '0001-a.md': '# A\n\nRelated: 0003-c.md, 0002-b.md\n',
    '0002-b.md': '# B\n\nAmends: 0001-a.md\n',
    '0003-c.md': '# C\n\nBuilds on: 0002-b.md\n',
  };

  const naming = ({ versions }: Pick<Plan, 'versions'>) =>
    versions.map(({ content }) => [
      content?.draft.source.path,
      Object.values(content?.links ?? {}).flat().length,
    ]);

  it('writes a log in parts that name nothing that is yet to come', () => {
    let stored: readonly StoredImport[] = [];
    const parts: unknown[] = [];
    for (let whole = plan(files, stored); whole.versions.length > 0; ) {
      const versions = keepKnownLinks(whole.versions.slice(0, 1), stored);
      parts.push(...naming({ versions }));
      stored = carriedOut({ ...whole, versions }, stored);
      whole = plan(files, stored);
    }
    expect(parts).toEqual([
      ['0001-a.md', 0],
      ['0002-b.md', 1],
      ['0003-c.md', 1],
      ['0001-a.md', 2],
    ]);
  });

  it('leaves a log that is written at once as it is', () => {
    const { versions } = plan(files, []);
    expect(keepKnownLinks(versions, [])).toEqual(versions);
  });
});

describe('toImportedRecord', () => {
  const author = { by: 'plugin', at: '2026-03-02T00:00:00.000Z' };
  const [created] = plan(A, []).versions;
  const record = toImportedRecord(created, undefined, author);

  it('is the first revision of a new file, by the plugin itself', () => {
    expect(record).toMatchObject({
      id: created.id,
      revision: 1,
      createdBy: 'plugin',
      createdAt: author.at,
      origin: { kind: 'git', key: 'component:default/claims#0001-a.md' },
      source: { path: '0001-a.md' },
      status: 'accepted',
    });
  });

  it('is the next revision of one that was there', () => {
    const before: DecisionRecord = { ...record, archivedAt: author.at };
    const later = { by: 'plugin', at: '2026-03-03T00:00:00.000Z' };
    const restored = toImportedRecord(
      { ...created, action: 'restored' },
      before,
      later,
    );
    expect(restored).toMatchObject({
      revision: 2,
      createdAt: author.at,
      updatedAt: later.at,
    });
    expect(restored).not.toHaveProperty('archivedAt');
    const archived = toImportedRecord(
      { id: record.id, action: 'archived', reason: '' },
      record,
      later,
    );
    expect(archived).toEqual({
      ...record,
      revision: 2,
      updatedAt: later.at,
      archivedAt: later.at,
    });
  });
});

describe('dropCircles', () => {
  it('drops the link that would close a circle, and links to nowhere', () => {
    expect(
      dropCircles([
        { id: 'a', targets: ['b', 'a', 'nowhere'] },
        { id: 'b', targets: ['c'] },
        { id: 'c', targets: ['a'] },
      ]),
    ).toEqual([
      { id: 'c', targets: [] },
      { id: 'b', targets: ['c'] },
      { id: 'a', targets: ['b'] },
    ]);
  });

  it('takes a chain as long as a log', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => ({
      id: `${index}`,
      targets: [`${index + 1}`],
    }));
    expect(dropCircles(chain)[0].id).toBe('19999');
  });

  it('always puts what is named first, and keeps every record', () => {
    const graph = fc.array(fc.array(fc.nat(9), { maxLength: 4 }), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(graph, edges => {
        const records = edges.map((targets, id) => ({
          id: `${id}`,
          targets: [...new Set(targets)].map(String),
        }));
        const ordered = dropCircles(records);
        const seen = new Set<string>();
        for (const { id, targets } of ordered) {
          expect(targets.filter(target => !seen.has(target))).toEqual([]);
          seen.add(id);
        }
        expect(seen.size).toBe(records.length);
      }),
    );
  });
});
