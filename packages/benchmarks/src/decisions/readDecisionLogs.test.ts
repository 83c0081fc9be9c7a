import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readDecisionLogs } from './readDecisionLogs';

describe('readDecisionLogs', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'logs-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  const read = async (names: readonly string[], paths = ['']) => {
    for (const name of names) {
      await mkdir(dirname(join(root, name)), { recursive: true });
      await writeFile(join(root, name), '');
    }
    const logs = await readDecisionLogs(paths.map(path => join(root, path)));
    return logs.map(({ files }) =>
      files.map(({ name, path }) => [
        name.replace(/^logs-[^/]*/, 'logs'),
        path,
      ]),
    );
  };

  it('takes each sub-folder for a log', async () => {
    expect(
      await read(['README.md', '_notes/x.md', 'a/1.md', 'a/b__2.md', 'c/1.md']),
    ).toEqual([
      [
        ['a/1.md', '1.md'],
        ['a/b__2.md', 'b/2.md'],
      ],
      [['c/1.md', '1.md']],
    ]);
  });

  it('takes a folder with records for one log, folders inside it included', async () => {
    expect(await read(['0001-a.md', 'old/0002-b.md'])).toEqual([
      [
        ['logs/0001-a.md', '0001-a.md'],
        ['logs/old/0002-b.md', 'old/0002-b.md'],
      ],
    ]);
  });

  it('takes folders named like records for one log', async () => {
    expect(
      await read(['2024-01-31-a/README.md', '2024-02-01-b/README.md']),
    ).toHaveLength(1);
  });

  it('takes files of one folder for one log', async () => {
    expect(await read(['a/1.md', 'a/2.md'], ['a/1.md', 'a/2.md'])).toEqual([
      [
        ['a/1.md', '1.md'],
        ['a/2.md', '2.md'],
      ],
    ]);
  });

  it('names what is not there', async () => {
    await expect(readDecisionLogs([join(root, 'none')])).rejects.toThrow(
      'No file or folder',
    );
  });
});
