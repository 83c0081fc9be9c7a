import type { DecisionRecord } from 'backstage-plugin-ai-initiatives-common';
import fc from 'fast-check';
import type { StoredImport } from '../database/DecisionLogStore';
import { draftsOf, Files } from './__testUtils__/logs';
import { orderBySupersedes } from './orderBySupersedes';
import { planLogImport } from './planLogImport';
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
    expect(versions[1].content?.supersedes).toEqual([versions[0].id]);
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

  it('does not take its time over a large log', () => {
    const files = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, at) => [
        `${10_000 + at}-r.md`,
        `# R${at}\n\n## Context\n\n${'Some words. '.repeat(500)}\n`,
      ]),
    );
    const drafts = draftsOf(files);
    const stored = carriedOut(
      planLogImport({ stored: [], drafts, createId: ({ key }) => key }),
    );
    const begun = performance.now();
    const again = planLogImport({ stored, drafts, createId: () => 'new' });
    const took = performance.now() - begun;
    expect(again.versions).toEqual([]);
    expect(took).toBeLessThan(100);
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

describe('orderBySupersedes', () => {
  it('drops the link that would close a circle, and links to nowhere', () => {
    expect(
      orderBySupersedes([
        { id: 'a', supersedes: ['b', 'a', 'nowhere'] },
        { id: 'b', supersedes: ['c'] },
        { id: 'c', supersedes: ['a'] },
      ]),
    ).toEqual([
      { id: 'c', supersedes: [] },
      { id: 'b', supersedes: ['c'] },
      { id: 'a', supersedes: ['b'] },
    ]);
  });

  it('takes a chain as long as a log', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => ({
      id: `${index}`,
      supersedes: [`${index + 1}`],
    }));
    expect(orderBySupersedes(chain)[0].id).toBe('19999');
  });

  it('always puts what is replaced first, and keeps every record', () => {
    const graph = fc.array(fc.array(fc.nat(9), { maxLength: 4 }), {
      minLength: 1,
      maxLength: 10,
    });
    fc.assert(
      fc.property(graph, edges => {
        const records = edges.map((targets, id) => ({
          id: `${id}`,
          supersedes: [...new Set(targets)].map(String),
        }));
        const ordered = orderBySupersedes(records);
        const seen = new Set<string>();
        for (const { id, supersedes } of ordered) {
          expect(supersedes.filter(target => !seen.has(target))).toEqual([]);
          seen.add(id);
        }
        expect(seen.size).toBe(records.length);
      }),
    );
  });
});
