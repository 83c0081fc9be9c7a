import { withoutFrontMatter } from './withoutFrontMatter';

describe('withoutFrontMatter', () => {
  it.each([
    ['---\nstatus: accepted\n---\n# A\n', '# A\n'],
    ['\ufeff---\r\nstatus: accepted\r\n---\r\n# A\r\n', '# A\r\n'],
    ['---\na: b\n---', ''],
    ['# A\n\n---\n\nx\n\n---\n', '# A\n\n---\n\nx\n\n---\n'],
    ['---\nnever closed\n# A\n', '---\nnever closed\n# A\n'],
    ['\n---\na: b\n---\n', '\n---\na: b\n---\n'],
  ])('makes of %j', (text, expected) => {
    expect(withoutFrontMatter(text)).toBe(expected);
  });
});
