import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseDecisionLog } from 'ai-initiatives-decision-record-parser';
import { parseLogFiles, RunWorker } from './parseLogFiles';
import { WORKER_LIMITS } from './ParserWorker';

jest.setTimeout(120_000);

const file = (path: string, content = `# ${path}\n\nStatus: accepted\n`) => ({
  path,
  content,
});

/** A worker that ends on any file with this word in it. */
const fragile: RunWorker = async ({ files, oneByOne }) => {
  const bad = files.findIndex(({ content }) => content.includes('KILL'));
  if (bad < 0) {
    return { parsed: parseDecisionLog(files) };
  }
  return {
    parsed: oneByOne ? parseDecisionLog(files.slice(0, bad)) : [],
    stoppedAt: oneByOne ? bad : 0,
    problem: 'it takes too long to parse',
  };
};

describe('parseLogFiles', () => {
  it('keeps what kills a worker from the others', async () => {
    const outcomes = await parseLogFiles({
      files: [
        file('1.md', '# A\n\n## Status\n\nSuperseded by [C](4.md)\n'),
        file('2.md', 'KILL'),
        file('3.md', 'KILL too'),
        file('4.md', '# C\n'),
      ],
      runWorker: fragile,
    });
    expect(outcomes).toMatchObject([
      { path: '1.md', parsed: { title: { value: 'A' } } },
      { path: '2.md', problem: 'it takes too long to parse' },
      { path: '3.md', problem: 'it takes too long to parse' },
      // Only a log tells what its relations lead to.
      {
        path: '4.md',
        parsed: { relations: [{ kind: 'supersedes', path: '1.md' }] },
      },
    ]);
  });

  it('gives up on a log of nothing else', async () => {
    const runWorker = jest.fn(fragile);
    const outcomes = await parseLogFiles({
      files: Array.from({ length: 200 }, (_, at) => file(`${at}.md`, 'KILL')),
      runWorker,
    });
    expect(outcomes.every(outcome => 'problem' in outcome)).toBe(true);
    expect(outcomes).toHaveLength(200);
    expect(runWorker.mock.calls.length).toBeLessThan(25);
  });
});

describe('a parser worker', () => {
  const table = (rows: number, columns: number) =>
    [
      `${'|a'.repeat(columns)}|`,
      `${'|-'.repeat(columns)}|`,
      ...Array(rows).fill(`${'|b'.repeat(columns)}|`),
    ].join('\n');

  it('takes the measured killers, with the event loop free and the others there', async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const outcomes = await parseLogFiles({
      files: [
        file('0001-good.md'),
        file('0002-letter.md', `# B\n\n${'a'.repeat(300_000)}\n`),
        file('0003-table.md', `# C\n\n${table(200, 200)}\n`),
        file('0004-brackets.md', `---\na: ${'['.repeat(5_000)}\n---\n# D\n`),
        file('0005-brackets.md', `---\na: ${'['.repeat(70_000)}\n---\n# E\n`),
        file(
          '0006-aliases.md',
          `---\na: &a [x]\n${'b: [*a, *a]\n'.repeat(40)}---\n# F\n`,
        ),
        file('0007-marks.md', `# G\n\n${'_a '.repeat(20_000)}\n`),
        file('0008-good.md'),
      ],
    });
    delay.disable();
    expect(outcomes).toHaveLength(8);
    for (const good of [outcomes[0], outcomes[7]]) {
      expect(good).toMatchObject({ parsed: { status: { value: 'accepted' } } });
    }
    for (const bad of outcomes.slice(1, 7)) {
      expect('problem' in bad || bad.parsed.warnings.length > 0).toBe(true);
    }
    expect(delay.percentile(99) / 1e6).toBeLessThan(100);
  });

  it('is ended when it takes too long, and when it takes too much memory', async () => {
    const heavy = file(
      'heavy.md',
      `# H\n\n${'word *a* [b](c) '.repeat(1_900)}\n\n`.repeat(8),
    );
    const outOfTime = await parseLogFiles({
      files: [heavy],
      limits: { ...WORKER_LIMITS, fileMs: 1, logMsPerFile: 0 },
    });
    expect(outOfTime).toEqual([
      { path: 'heavy.md', problem: 'it takes too long to parse' },
    ]);
    const outOfMemory = await parseLogFiles({
      files: [heavy],
      limits: { ...WORKER_LIMITS, heapMb: 8 },
    });
    expect(outOfMemory).toEqual([
      { path: 'heavy.md', problem: 'it takes too much memory to parse' },
    ]);
  });

  it('is ended when the work is called off', async () => {
    const calledOff = new AbortController();
    const parsing = parseLogFiles({
      files: [file('a.md')],
      signal: calledOff.signal,
    });
    calledOff.abort(new Error('enough'));
    await expect(parsing).rejects.toThrow('enough');
  });
});
