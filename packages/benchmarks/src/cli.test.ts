import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './cli';
import { UsageError } from './UsageError';

// Models of the language are built, which takes a while on a busy machine.
jest.setTimeout(60_000);

const corpus = [
  'agency,agency_bureau,use_case_name,problem_solved,benefits,system_outputs',
  'North,,Parcel damage triage,"Adjusters read every claim\nfor a damaged parcel by hand",Faster claims,Kind of damage',
  'South,,Damaged parcel claims,"Claims for a damaged parcel are read and sorted by adjusters",Less reading,Kind of damage',
  'West,,Road salt forecast,Crews spread too much salt in mild winters,Less salt,Amount of salt',
  'North,,Parcel damage photos,Photos of a damaged parcel are sorted by hand,Faster claims,Kind of damage',
  'East,,Library opening hours,Visitors ask when a branch is open,Fewer calls,Answers',
];
const labels = [
  { query: 'fed2025-0001', doc: 'fed2025-0002', grade: 3 },
  { query: 'fed2025-0001', doc: 'fed2025-0003', grade: 0 },
  { query: 'fed2025-0003', doc: 'fed2025-0005', grade: 0 },
];
const drafts = [{ text: 'spreading salt on roads', doc: 'fed2025-0003' }];
const jsonLines = (values: readonly object[]) =>
  values.map(value => `${JSON.stringify(value)}\n`).join('');

describe('runCli', () => {
  let directory: string;
  let printed: string;

  beforeEach(async () => {
    printed = '';
    directory = await mkdtemp(join(tmpdir(), 'benchmarks-'));
    const write = (name: string, text: string) =>
      writeFile(join(directory, name), text);
    await write('corpus.csv', `${corpus.join('\r\n')}\r\n`);
    await write('labels.jsonl', jsonLines(labels));
    await write('drafts.jsonl', jsonLines(drafts));
  });

  afterEach(() => rm(directory, { recursive: true }));

  const run = (line: string) => {
    let clock = 0;
    return runCli(line.split(' ').filter(Boolean), {
      directory,
      now: () => (clock += 1),
      print: text => (printed += text),
    });
  };
  const rowsOf = async (name: string) => {
    const text = await readFile(join(directory, name), 'utf8');
    expect(text.endsWith('\n')).toBe(true);
    return text
      .trimEnd()
      .split('\n')
      .map(line => line.split('\t'));
  };
  const overlap = 'overlap --corpus corpus.csv --year 2025';

  it('ranks the work of other teams and measures the ranking', async () => {
    await run(`${overlap} --labels labels.jsonl --run run.tsv --json`);

    const rows = await rowsOf('run.tsv');
    expect(rows[0].slice(0, 3)).toEqual(['fed2025-0001', 'fed2025-0002', '1']);
    for (const query of ['fed2025-0001', 'fed2025-0003']) {
      const own = rows.filter(([id]) => id === query);
      const scores = own.map(([, , , score]) => Number(score));
      const chances = own.map(([, , , , probability]) => Number(probability));

      expect(own.map(([, , rank]) => Number(rank))).toEqual(
        own.map((_, index) => index + 1),
      );
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every(score => score > 0)).toBe(true);
      expect(chances).toEqual([...chances].sort((a, b) => b - a));
      expect(chances.every(chance => chance > 0 && chance < 1)).toBe(true);
    }
    expect(rows.every(row => row.length === 5)).toBe(true);
    // Of the same team.
    expect(rows.map(([, doc]) => doc)).not.toContain('fed2025-0004');
    expect(JSON.parse(printed)).toMatchObject({
      ranker: 'overlap-engine',
      year: '2025',
      documents: 5,
      queries: {
        queriesWithRelated: 1,
        queriesWithRelevant: 1,
        judgedNdcgAt10: 1,
        precisionAt1: 1,
        queriesWithoutRelevant: 1,
        falseAlarms: 0,
      },
      calibration: { pairs: 3, baseRate: 1 / 3, areaUnderCurve: 1 },
    });
  });

  it('finds the document of a draft', async () => {
    await run(
      `${overlap} --paraphrases drafts.jsonl --drafts-run drafts.tsv --json`,
    );

    const [first, ...others] = await rowsOf('drafts.tsv');
    expect(first.slice(0, 3)).toEqual(['0', 'fed2025-0003', '1']);
    expect([first, ...others].every(row => row.length === 4)).toBe(true);
    expect(JSON.parse(printed)).toMatchObject({
      drafts: { drafts: 1, recallAt1: 1, meanReciprocalRank: 1 },
    });
  });

  it('writes the same run every time', async () => {
    await run(`${overlap} --labels labels.jsonl --run first.tsv`);
    await run(`${overlap} --labels labels.jsonl --run second.tsv`);

    expect(await rowsOf('second.tsv')).toEqual(await rowsOf('first.tsv'));
    expect(printed).toContain('overlap-engine, inventory 2025, 5 documents');
  });

  it('puts simpler configurations beside it, with the gain by query', async () => {
    const files = '--labels labels.jsonl --paraphrases drafts.jsonl';
    await run(`${overlap} ${files} --tables none --json`);

    const { wordsOnly, learntSubject } = JSON.parse(printed);
    expect(learntSubject).toMatchObject({
      ranker: 'learnt subject',
      drafts: { drafts: 1 },
    });
    expect(wordsOnly).toMatchObject({
      ranker: 'shared words',
      queries: { judgedNdcgAt10: 1 },
      drafts: { drafts: 1 },
      ndcgGain: { mean: 0, low: 0, high: 0 },
    });
    printed = '';
    await run(`${overlap} ${files}`);
    expect(printed).toContain('gain over shared words');
    expect(printed).toContain('gain over learnt subject');
  });

  it('measures small collections with and without tables', async () => {
    await run(
      'overlap-small --corpus corpus.csv --year 2025 --labels labels.jsonl',
    );

    const [{ size, own, counts, tables }] = JSON.parse(printed);
    expect(size).toBe(20);
    for (const quality of [own, counts, tables]) {
      expect(quality).toEqual({ judgedNdcgAt10: 1, areaUnderCurve: 1 });
    }
  });

  it('compares with search engines, those that answer', async () => {
    const files = '--labels labels.jsonl --paraphrases drafts.jsonl';
    const closed = 'postgresql://postgres@127.0.0.1:1/postgres';
    await run(
      `overlap-peers --corpus corpus.csv --year 2025 ${files} --postgres ${closed} --plot plot.svg --json`,
    );

    const { rows, leftOut } = JSON.parse(printed);
    expect(rows.map(({ name }: { name: string }) => name)).toEqual([
      'overlap engine',
      'overlap engine, no tables',
      'Backstage Lunr engine, title',
      'Backstage Lunr engine, whole text',
      'SQLite FTS5, title',
      'SQLite FTS5, whole text',
      'MiniSearch, title',
      'MiniSearch, whole text',
    ]);
    for (const row of rows) {
      expect(row).toMatchObject({
        queries: { judgedNdcgAt10: 1, precisionAt1: 1 },
      });
    }
    expect(leftOut).toEqual(['PostgreSQL: no answer (ECONNREFUSED)']);
    const plot = await readFile(join(directory, 'plot.svg'), 'utf8');
    expect(plot.match(/<circle/g)).toHaveLength(rows.length);
  });

  it('measures the speed at a size', async () => {
    await run(
      'overlap-speed --corpus corpus.csv --year 2025 --sizes 7 --tables none --here --json',
    );

    expect(JSON.parse(printed)).toMatchObject([{ size: 7, real: 5 }]);
  });

  it('refuses a file that holds no tables', async () => {
    const running = run(
      `${overlap} --labels labels.jsonl --tables labels.jsonl`,
    );

    await expect(running).rejects.toThrow(UsageError);
    await expect(running).rejects.toThrow('holds no language tables');
  });

  it.each([
    ['', 'Which benchmark?'],
    [
      'wrong',
      "No benchmark 'wrong'. Choose one of: decisions, decisions-fuzz, http, overlap, overlap-fit, overlap-peers, overlap-small, overlap-speed, start.",
    ],
    ['overlap --corpus no.csv --year 2025 --labels labels.jsonl', 'no.csv'],
    [`${overlap} --labels no.jsonl`, 'Check --labels.'],
    [
      'overlap --corpus corpus.csv --year 2024 --labels labels.jsonl',
      'Does --year match the file?',
    ],
    [`${overlap} --labels labels.jsonl --run no/run.tsv`, 'cannot be written'],
    ['overlap-fit --corpus corpus.csv --labels labels.jsonl', '--year'],
    [
      'overlap-small --corpus corpus.csv --year 2025 --paraphrases drafts.jsonl',
      'need --labels',
    ],
  ])('refuses %j', async (line, message) => {
    const running = run(line);

    await expect(running).rejects.toThrow(UsageError);
    await expect(running).rejects.toThrow(message);
  });
});
