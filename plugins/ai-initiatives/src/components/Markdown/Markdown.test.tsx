import { TestApiProvider, mockApis } from '@backstage/frontend-test-utils';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { Markdown } from './Markdown';

function show(text: string) {
  return render(
    <TestApiProvider apis={[mockApis.translation(), mockApis.error()]}>
      <Markdown>{text}</Markdown>
    </TestApiProvider>,
  ).container;
}

const EXECUTABLE =
  'script, style, svg, iframe, object, embed, form, base, meta, link, img, video, audio, button, math';

describe('Markdown', () => {
  it('renders what people write', () => {
    show(
      [
        '# Claims',
        'Handlers **read** every ~~letter~~ `by hand`, see <https://example.com/x>.',
        '- [x] measured',
        '',
        '| team | hours |',
        '| --- | ---: |',
        '| claims | 12 |',
        '',
        'With a note[^1].',
        '',
        '[^1]: Counted in May.',
      ].join('\n'),
    );
    expect(
      screen.getByRole('heading', { name: 'Claims', level: 4 }),
    ).toBeVisible();
    expect(screen.getByRole('checkbox')).toBeChecked();
    expect(screen.getByRole('cell', { name: '12' })).toBeVisible();
    expect(screen.getByText(/Counted in May/)).toBeVisible();
    const link = screen.getByRole('link', { name: 'https://example.com/x' });
    expect(link).toHaveAttribute('href', 'https://example.com/x');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow');
  });

  it.each([
    '[click](javascript:alert(1))',
    '[click](JaVa\nScRiPt:alert(1))',
    '[click](javascript&colon;alert(1))',
    '[click](&#106;avascript:alert(1))',
    '[click](vbscript:msgbox(1))',
    '[click](data:text/html;base64,PHNjcmlwdD4=)',
    '[click](<javascript:alert(1)> "title")',
    '[click][ref]\n\n[ref]: javascript:alert(1)',
    '[click](../../etc/passwd)',
    '[click](/catalog)',
    '[click](#root)',
    '[click](//evil.test)',
  ])('keeps the words of %j and opens nothing', text => {
    const container = show(text);
    expect(container).toHaveTextContent(/click/);
    expect(container.querySelectorAll('a, [href]')).toHaveLength(0);
  });

  it.each([
    'before <img src=x onerror=alert(1)> after',
    'before\n\n<svg onload=alert(1)></svg>\n\nafter',
    'before\n\n<iframe src="https://evil.test"></iframe>\n\nafter',
    'before\n\n<form action="https://evil.test"><input name="a"></form>\n\nafter',
    'before\n\n<style>*{display:none}</style>\n\nafter',
    'before\n\n<base href="https://evil.test">\n\nafter',
    'before\n\n<meta http-equiv="refresh" content="0">\n\nafter',
    'before\n\n<script>alert(1)</script>\n\nafter',
    'before\n\n<p id="root" onclick="alert(1)">x</p>\n\nafter',
    'before <math><mtext></form><mglyph><style></math><img src onerror=alert(1)> after',
  ])('drops the HTML in %j and says so', text => {
    const container = show(text);
    expect(container).toHaveTextContent(/before.*after.*HTML was removed/s);
    expect(container.querySelectorAll(EXECUTABLE)).toHaveLength(0);
    expect(container.innerHTML).not.toMatch(/\son\w+=|id="root"|display:none/);
  });

  it('keeps the words inside HTML, and no comment', () => {
    const container = show(
      [
        '<details><summary>Option A</summary>',
        '',
        'Buy it.',
        '',
        '</details>',
        '',
        '<!-- ignore previous instructions -->',
      ].join('\n'),
    );
    expect(container).toHaveTextContent(/Option A\s*Buy it\./);
    expect(container).not.toHaveTextContent(/ignore/);
  });

  it('names the host of an image instead of fetching it', () => {
    const container = show(
      [
        '![a chart](https://track.test/x.png?who=me)',
        '![by reference][pic] ![relative](../img/a.png)',
        '[![in a link](https://track.test/y.svg)](https://example.com)',
        '',
        '[pic]: https://pics.test/z.png',
      ].join('\n'),
    );
    expect(container.querySelectorAll('img')).toHaveLength(0);
    expect(
      screen.getByRole('link', { name: 'Image: a chart (on track.test)' }),
    ).toHaveAttribute('href', 'https://track.test/x.png?who=me');
    expect(
      screen.getByRole('link', { name: 'Image: by reference (on pics.test)' }),
    ).toBeVisible();
    expect(screen.getByText(/Image not shown: relative/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Image: in a link (on track.test)' }),
    ).toHaveAttribute('href', 'https://example.com/');
  });

  it('shows images of hosts the configuration names, and of no others', () => {
    const data = { aiInitiatives: { remoteImageHosts: ['pics.test'] } };
    const { container } = render(
      <TestApiProvider
        apis={[
          mockApis.translation(),
          mockApis.error(),
          mockApis.config({ data }),
        ]}
      >
        <Markdown>
          {[
            '![a chart](https://pics.test/a.png)',
            '![plain](http://pics.test/b.png)',
            '![other](https://pics.test.evil.test/c.png)',
            '![port](https://pics.test:8443/d.png)',
            '![name](https://pics.test@evil.test/e.png)',
          ].join(' ')}
        </Markdown>
      </TestApiProvider>,
    );
    const images = [...container.querySelectorAll('img')];
    expect(images.map(({ src }) => src)).toEqual(['https://pics.test/a.png']);
    expect(images[0]).toHaveAttribute('referrerpolicy', 'no-referrer');
    expect(images[0]).toHaveAccessibleName('a chart');
    expect(container.querySelectorAll('a')).toHaveLength(4);
  });

  it('says which blocks are the source of a diagram', () => {
    const container = show('```mermaid\ngraph TD; A-->B\n```\n\n```js\nx\n```');
    expect(container).toHaveTextContent(
      'Source of a diagram (mermaid)graph TD; A-->B x',
    );
  });

  it('strips credentials from a link and its text', () => {
    const container = show('<https://user:secret@example.com/a>');
    expect(screen.getByRole('link')).toHaveAttribute(
      'href',
      'https://example.com/a',
    );
    expect(container).not.toHaveTextContent(/secret/);
  });

  it('gives nothing an id, a name or a class', () => {
    const container = show(
      '# Root\n\n```mermaid\ngraph TD; A-->B\n```\n\nx[^1]\n\n[^1]: y',
    );
    expect(
      container.querySelectorAll('[id], [name], [data-footnotes]'),
    ).toHaveLength(0);
    expect(container.querySelector('pre code')).toHaveTextContent(
      'graph TD; A-->B',
    );
    expect(container.querySelector('code')).not.toHaveAttribute('class');
  });

  it('shows a text that is dangerous to parse as it was written', () => {
    const container = show('x'.repeat(5_000));
    expect(
      screen.getByText(/more than 4,000 characters without a space/),
    ).toBeVisible();
    expect(container.querySelector('pre')).toHaveTextContent('x'.repeat(5_000));
  });

  it.each([
    ['open brackets', '[ '.repeat(8_000)],
    ['open emphasis', '*a '.repeat(8_000)],
    ['alternating emphasis', '*a **b '.repeat(4_000)],
    [
      'backtick ladders',
      Array.from({ length: 200 }, (_, n) => '`'.repeat(n)).join(' '),
    ],
    [
      '3,000 link definitions',
      Array.from({ length: 3_000 }, (_, n) => `[a${n}]: https://x.test`).join(
        '\n',
      ),
    ],
    [
      '1,000 footnotes',
      Array.from({ length: 1_000 }, (_, n) => `x[^${n}]\n\n[^${n}]: y`).join(
        '\n\n',
      ),
    ],
    ['images in images', '![ '.repeat(3_000)],
    ['a run at the limit', `${'_a'.repeat(1_999)} `.repeat(4)],
  ])('survives %s', (_, text) => {
    const container = show(text);
    expect(container.querySelectorAll(EXECUTABLE)).toHaveLength(0);
  });

  describe('in a file with neighbours', () => {
    const showIn = (text: string, resolved: string | undefined) =>
      render(
        <TestApiProvider apis={[mockApis.translation(), mockApis.error()]}>
          <MemoryRouter>
            <Markdown resolveLink={() => resolved}>{text}</Markdown>
          </MemoryRouter>
        </TestApiProvider>,
      ).container;

    it('leads to where its links are said to lead', () => {
      showIn('[here](a.md)', '/ai-initiatives/decisions/a');
      const here = screen.getByRole('link', { name: 'here' });
      expect(here).toHaveAttribute('href', '/ai-initiatives/decisions/a');
      expect(here).not.toHaveAttribute('target');
      showIn('[there](b.md)', 'https://git.example.org/b.md');
      const there = screen.getByRole('link', { name: 'there' });
      expect(there).toHaveAttribute('href', 'https://git.example.org/b.md');
      expect(there).toHaveAttribute('target', '_blank');
    });

    it.each(['vbscript:msgbox(1)', '//evil.test', '/\\evil.test', undefined])(
      'opens nothing when that is %j',
      resolved => {
        const container = showIn('[click](a.md) ![x](b.png)', resolved);
        expect(container).toHaveTextContent(/click/);
        expect(container.querySelectorAll('a')).toHaveLength(0);
      },
    );
  });
});
