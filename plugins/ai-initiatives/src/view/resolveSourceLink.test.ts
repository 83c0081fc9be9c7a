import { resolveSourceLink, SourcePlace } from './resolveSourceLink';

const place: SourcePlace = {
  path: 'north/0002-b.md',
  url: 'https://github.com/a/b/blob/main/docs/adr/north/0002-b.md',
  siblings: [
    { path: 'north/0001-a.md', id: 'a' },
    { path: 'south/0003 c.md', id: 'c' },
  ],
};

describe('resolveSourceLink', () => {
  it.each([
    ['0001-a.md', 'a'],
    ['./0001-a.md', 'a'],
    ['0001-a.md#context', 'a'],
    ['0001-a.md?plain=1', 'a'],
    ['../north/0001-a.md', 'a'],
    ['../south/0003%20c.md', 'c'],
    ['../south/0003 c.md', 'c'],
  ])('leads %j to a record', (link, id) => {
    expect(resolveSourceLink(link, place)).toEqual({ kind: 'record', id });
  });

  it.each([
    ['0009-none.md', 'docs/adr/north/0009-none.md'],
    ['../img/a.png', 'docs/adr/img/a.png'],
    ['../../README.md#top', 'docs/README.md#top'],
    // A browser climbs no higher than the host, and nothing is read.
    ['../../../../../../../../etc/passwd', null],
  ])('leads %j to the code host', (link, path) => {
    expect(resolveSourceLink(link, place)).toEqual({
      kind: 'web',
      href: path
        ? `https://github.com/a/b/blob/main/${path}`
        : 'https://github.com/etc/passwd',
    });
  });

  it.each([
    ['https://example.org/'],
    ['vbscript:msgbox(1)'],
    ['VBScript:msgbox(1)'],
    ['data:text/html,x'],
    ['//evil.test/x'],
    ['\\\\evil.test/x'],
    ['/catalog'],
    ['#context'],
    ['?x'],
    [''],
  ])('leaves %j alone', link => {
    expect(resolveSourceLink(link, place)).toBeUndefined();
  });

  it('leads nowhere outside of the portal without an address', () => {
    const local = { ...place, url: undefined };
    expect(resolveSourceLink('0001-a.md', local)).toMatchObject({ id: 'a' });
    expect(resolveSourceLink('0009-none.md', local)).toBeUndefined();
    const inQuery = { ...place, url: 'https://dev.azure.com/a?path=%2Fadr' };
    expect(resolveSourceLink('0009-none.md', inQuery)).toBeUndefined();
  });

  it('survives a broken escape', () => {
    expect(resolveSourceLink('%E0%A4%A.md', place)).toMatchObject({
      kind: 'web',
    });
  });
});
