import type { DecisionRecord } from 'backstage-plugin-ai-initiatives-common';
import fc from 'fast-check';
import { draftsOf, Files } from './__testUtils__/logs';
import { orderBySupersedes } from './orderBySupersedes';
import { planLogImport } from './planLogImport';

const DAYS = ['2026-03-01', '2026-03-02', '2026-03-03'];
let next = 0;

function plan(files: Files, stored: readonly DecisionRecord[], day = 0) {
  return planLogImport({
    stored,
    drafts: draftsOf(files),
    by: 'plugin',
    at: `${DAYS[day]}T00:00:00.000Z`,
    createId: ({ fields }) => `${fields.title}-${(next += 1)}`,
  });
}

/** What is stored once a plan was carried out. */
function carriedOut(
  { versions }: ReturnType<typeof plan>,
  stored: readonly DecisionRecord[] = [],
): readonly DecisionRecord[] {
  const records = new Map(stored.map(record => [record.id, record]));
  versions.forEach(({ record }) =>
    // As it comes back from a database.
    records.set(record.id, JSON.parse(JSON.stringify(record))),
  );
  return [...records.values()];
}

const summary = ({ versions }: ReturnType<typeof plan>) =>
  versions.map(({ record, action, reason }) => [
    record.source?.path,
    action,
    record.revision,
    reason,
  ]);

const A = { '0001-a.md': '# A\n\n## Status\n\nAccepted\n' };
const B = {
  '0002-b.md': '# B\n\nSupersedes: 0001-a.md\n\n## Status\n\nAccepted\n',
};
const first = carriedOut(plan({ ...A, ...B }, []));

describe('planLogImport', () => {
  it('makes a record of each new file, by the plugin itself', () => {
    const { versions } = plan(A, []);
    expect(versions).toMatchObject([
      {
        action: 'created',
        reason: 'the file is new',
        record: {
          revision: 1,
          createdBy: 'plugin',
          createdAt: `${DAYS[0]}T00:00:00.000Z`,
          origin: { kind: 'git', key: 'component:default/claims#0001-a.md' },
          source: { path: '0001-a.md' },
        },
      },
    ]);
  });

  it('changes nothing when the files are the same, whatever the day or their state', () => {
    const again = planLogImport({
      stored: first,
      drafts: draftsOf({ ...A, ...B }).map(draft => ({
        ...draft,
        source: { ...draft.source, etag: 'another commit' },
      })),
      by: 'another',
      at: `${DAYS[1]}T00:00:00.000Z`,
      createId: () => 'new',
    });
    expect(again.versions).toEqual([]);
    expect(again.unchanged).toHaveLength(2);
  });

  it.each<[string, Files, readonly unknown[]]>([
    [
      'changed',
      { '0001-a.md': '# A\n\n## Status\n\nRejected\n', ...B },
      [['0001-a.md', 'changed', 2, 'the file has changed']],
    ],
    [
      'changed outside of what is read',
      { '0001-a.md': `${A['0001-a.md']}\nMore.\n`, ...B },
      [['0001-a.md', 'changed', 2, 'the file has changed']],
    ],
    [
      'removed',
      B,
      [
        // What it named is not in the log any more.
        ['0002-b.md', 'changed', 2, expect.any(String)],
        ['0001-a.md', 'archived', 2, 'the file is gone'],
      ],
    ],
    [
      'renamed',
      {
        '0001-alpha.md': A['0001-a.md'],
        '0002-b.md': B['0002-b.md'].replace('0001-a', '0001-alpha'),
      },
      [
        ['0001-alpha.md', 'changed', 2, 'the file was 0001-a.md before'],
        ['0002-b.md', 'changed', 2, 'the file has changed'],
      ],
    ],
    [
      'turned into a template',
      {
        '0001-a.md':
          '# {title}\n\n* Status: {proposed | accepted}\n* Date: {YYYY-MM-DD}\n',
      },
      expect.arrayContaining([
        ['0001-a.md', 'archived', 2, 'the file is gone'],
        ['0002-b.md', 'archived', 2, 'the file is gone'],
      ]) as never,
    ],
  ])('follows a file that was %s', (_, files, expected) => {
    expect(summary(plan(files, first, 1))).toEqual(expected);
  });

  it('brings a record back with its file, under the same id', () => {
    const gone = carriedOut(plan({}, first, 1), first);
    expect(gone.every(({ archivedAt }) => archivedAt)).toBe(true);
    expect(plan({}, gone, 2).versions).toEqual([]);
    const back = plan({ ...A, ...B }, gone, 2);
    expect(summary(back)).toEqual([
      ['0001-a.md', 'restored', 3, 'the file is back'],
      ['0002-b.md', 'restored', 3, 'the file is back'],
    ]);
    expect(back.versions.map(({ record }) => record.id).sort()).toEqual(
      first.map(({ id }) => id).sort(),
    );
    expect(back.versions[0].record).not.toHaveProperty('archivedAt');
  });

  it('links to what is written before', () => {
    const { versions } = plan({ ...B, ...A }, []);
    expect(versions.map(({ record }) => record.source?.path)).toEqual([
      '0001-a.md',
      '0002-b.md',
    ]);
    expect(versions[1].record.supersedes).toEqual([versions[0].record.id]);
  });

  it('keeps two files of the same bytes apart', () => {
    const twins = {
      'x/0001-a.md': A['0001-a.md'],
      'y/0001-a.md': A['0001-a.md'],
    };
    const stored = carriedOut(plan(twins, []));
    expect(new Set(stored.map(({ id }) => id)).size).toBe(2);
    expect(plan(twins, stored, 1).versions).toEqual([]);
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
