import { fileUrl } from './fileUrl';

describe('fileUrl', () => {
  it.each([
    [
      'https://github.com/a/b/tree/main/adr/',
      'north/0001 ä.md',
      'https://github.com/a/b/tree/main/adr/north/0001%20%C3%A4.md',
    ],
    [
      'https://dev.azure.com/a/_git/b?path=%2Fadr&version=GBmain&token=x',
      '0001-a.md',
      'https://dev.azure.com/a/_git/b?path=%2Fadr%2F0001-a.md&version=GBmain',
    ],
    [
      'https://git.example.org/a/adr?private_token=secret#top',
      'a#b?.md',
      'https://git.example.org/a/adr/a%23b%3F.md',
    ],
  ])('below %s', (url, path, expected) => {
    expect(fileUrl({ kind: 'tree', url }, path)).toBe(expected);
  });

  it('is nothing for a folder of this machine', () => {
    const folder = { kind: 'folder', folder: '/a', root: '/a' } as const;
    expect(fileUrl(folder, 'a.md')).toBeUndefined();
  });
});
