import { symlink, writeFile } from 'node:fs/promises';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { FetchedLog } from './LogReader';
import { LOG_LIMITS } from './FileFence';
import { readFolder } from './readFolder';

const directory = createMockDirectory();
const outside = createMockDirectory();
const pathsOf = (log: FetchedLog | undefined) =>
  log?.files.map(({ path }) => path);

describe('readFolder', () => {
  const read = (etag?: string, limits?: Partial<typeof LOG_LIMITS>) =>
    readFolder({
      folder: directory.resolve('adr'),
      root: directory.path,
      etag,
      limits: { ...LOG_LIMITS, ...limits },
    });

  beforeEach(() =>
    directory.setContent({
      adr: {
        '0001-a.md': '# A\n',
        '0001-a.yaml': 'status: accepted\n',
        'image.png': 'x',
        '.hidden.md': '# H\n',
        more: { '0002-b.adoc': '= B\n' },
      },
      'catalog-info.yaml': '',
    }),
  );

  it('reads texts in order, and nothing else', async () => {
    const log = await read();
    expect(pathsOf(log)).toEqual([
      '0001-a.md',
      '0001-a.yaml',
      'more/0002-b.adoc',
    ]);
    expect(Buffer.from(log!.files[0].content).toString()).toBe('# A\n');
    expect(log!.skipped).toEqual([]);
  });

  it('reads nothing that is as it was', async () => {
    const { etag } = (await read())!;
    expect(await read(etag)).toBeUndefined();
    await writeFile(directory.resolve('adr/0001-a.md'), '# B\n');
    expect(await read(etag)).toBeDefined();
  });

  it('does not follow links', async () => {
    outside.setContent({ 'secret.md': '# Secret\n' });
    await symlink(
      outside.resolve('secret.md'),
      directory.resolve('adr/0003-link.md'),
    );
    await symlink(outside.path, directory.resolve('adr/linked'));
    const log = await read();
    expect(pathsOf(log)).not.toContain('0003-link.md');
    expect(pathsOf(log)).not.toContain('linked/secret.md');
    expect(log!.skipped).toEqual([
      '0003-link.md is a link, which is not followed',
      'linked is a link, which is not followed',
    ]);
  });

  it('does not enter a folder that is a link out', async () => {
    outside.setContent({ 'secret.md': '# Secret\n' });
    await symlink(outside.path, directory.resolve('log'));
    await expect(
      readFolder({ folder: directory.resolve('log'), root: directory.path }),
    ).rejects.toThrow('The folder is not there');
  });

  it('says that a folder is not there', async () => {
    await expect(
      readFolder({ folder: directory.resolve('none'), root: directory.path }),
    ).rejects.toThrow('The folder is not there');
  });

  it('leaves out what is too large and too many, and says so', async () => {
    directory.addContent({ adr: { '0003-large.md': 'x'.repeat(50) } });
    expect((await read(undefined, { fileBytes: 40 }))!.skipped).toEqual([
      '0003-large.md is not a file of up to 40 bytes',
    ]);
    const few = (await read(undefined, { files: 2 }))!;
    expect(few.files).toHaveLength(2);
    expect(few.skipped).toEqual([
      '2 more files were left out: up to 2 files and 20000000 bytes of a log are read',
    ]);
    const little = (await read(undefined, { totalBytes: 22 }))!;
    expect(pathsOf(little)).toEqual(['0001-a.md', '0001-a.yaml']);
  });
});
