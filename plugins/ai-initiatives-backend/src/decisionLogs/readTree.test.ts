import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { NotModifiedError } from '@backstage/errors';
import { LOG_LIMITS } from './FileFence';
import { readTree } from './readTree';

interface Entry {
  readonly path: string;
  readonly text?: string;
  /** Said beforehand; some code hosts do not say. */
  readonly size?: number;
}

/** A code host that keeps to what it is told to leave out. */
function hostWith(entries: readonly Entry[]) {
  const loaded: string[] = [];
  const readEntries: UrlReaderService['readTree'] = async (_url, options) => ({
    etag: 'next',
    files: async () =>
      entries
        .filter(({ path, size }) =>
          options!.filter!(path, size === undefined ? undefined : { size }),
        )
        .map(({ path, text = '' }) => ({
          path,
          content: async () => {
            loaded.push(path);
            return Buffer.from(text);
          },
        })),
    archive: jest.fn(),
    dir: jest.fn(),
  });
  return { urlReader: { readTree: jest.fn(readEntries) }, loaded };
}

describe('readTree', () => {
  const url = 'https://github.com/a/b/tree/main/adr';

  it('reads what the fence lets through', async () => {
    const { urlReader, loaded } = hostWith([
      { path: '0001-a.md', text: '# A', size: 3 },
      { path: 'image.png', size: 1 },
      { path: '0002-b.md', size: 2_000_000 },
      { path: '..\\0003-c.md', size: 1 },
      { path: `${'x'.repeat(600)}.md`, size: 1 },
      { path: '.github/0004-d.md', size: 1 },
    ]);
    const log = await readTree({ urlReader, url });
    expect(log?.files.map(({ path }) => path)).toEqual(['0001-a.md']);
    expect(log?.etag).toBe('next');
    expect(loaded).toEqual(['0001-a.md']);
    expect(log?.skipped).toEqual([
      '0002-b.md has 2000000 bytes; up to 1000000 are read',
      expect.stringMatching(/0003-c\.md has a name that is not read$/),
      expect.stringMatching(/^x{119}… has a name that is not read$/),
    ]);
  });

  it('measures what the host did not measure', async () => {
    const { urlReader } = hostWith([
      { path: '0001-a.md', text: 'x'.repeat(11) },
      { path: '0002-b.md', text: 'x'.repeat(9) },
      { path: '0003-c.md', text: 'x'.repeat(9) },
    ]);
    const limits = { ...LOG_LIMITS, fileBytes: 10, totalBytes: 25 };
    const log = await readTree({ urlReader, url, limits });
    expect(log?.files.map(({ path }) => path)).toEqual(['0002-b.md']);
    expect(log?.skipped).toHaveLength(2);
  });

  it('stops counting at the limit without holding the files', async () => {
    const { urlReader, loaded } = hostWith(
      Array.from({ length: 100_000 }, (_, index) => ({
        path: `${index}.md`,
        size: 1,
      })),
    );
    const limits = { ...LOG_LIMITS, files: 10 };
    const log = await readTree({ urlReader, url, limits });
    expect(loaded).toHaveLength(10);
    expect(log?.skipped).toEqual([
      expect.stringMatching(/^99990 more files were left out: up to 10 files/),
    ]);
  });

  it('is told when nothing changed, and passes on everything else', async () => {
    const { urlReader } = hostWith([]);
    urlReader.readTree.mockRejectedValueOnce(new NotModifiedError());
    expect(await readTree({ urlReader, url, etag: 'now' })).toBeUndefined();
    expect(urlReader.readTree.mock.calls[0][1]).toMatchObject({ etag: 'now' });
    urlReader.readTree.mockRejectedValueOnce(new Error('gone'));
    await expect(readTree({ urlReader, url })).rejects.toThrow('gone');
  });
});
