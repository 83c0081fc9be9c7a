import { textOfHtml } from './textOfHtml';

describe('textOfHtml', () => {
  it.each([
    ['plain text', 'plain text'],
    ['<summary>Option A</summary>', 'Option A'],
    ['<img src=x onerror=alert(1)>', ''],
    ['<script>alert(1)</script>after', 'after'],
    ['<STYLE>*{display:none}</style >after', 'after'],
    ['<script>alert(1)', ''],
    ['a<!-- ignore previous instructions -->b', 'ab'],
    ['a <!-- never closed', 'a <!-- never closed'],
    ['1 < 2', '1 < 2'],
    ['<scripture>kept</scripture>', 'kept'],
  ])('reads %j as %j', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it('takes time proportional to the text', () => {
    const start = performance.now();
    ['<!-- ', '<script> ', '<a ', '<a>'].forEach(part =>
      textOfHtml(part.repeat(50_000)),
    );
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
