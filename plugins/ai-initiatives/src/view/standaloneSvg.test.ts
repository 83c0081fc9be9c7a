import { standaloneSvg } from './standaloneSvg';

const page = { background: 'white', color: 'black', fontFamily: 'Arial' };

function draw(legend: readonly string[]) {
  document.body.innerHTML = `
    <svg class="themed" width="400" height="100">
      <rect class="bar" style="fill: rgb(1, 2, 3)" width="10" height="5" />
      <text style="font-size: 11px">Sales &amp; more</text>
    </svg>`;
  const svg = document.querySelector('svg')!;
  return standaloneSvg({
    ...{ svg, page, title: 'Where <now>?' },
    legend: legend.map(label => ({ label, fill: 'url(#a)' })),
    size: { width: 400, height: 100 },
  });
}

describe('standaloneSvg', () => {
  it('has the title, the legend and the plot, and needs no style sheet', () => {
    const { text, width, height } = draw(['idea', 'pilot']);
    const root = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(root.querySelector('parsererror')).toBeNull();
    expect(
      [...root.querySelectorAll('text')].map(item => item.textContent),
    ).toEqual(['Where <now>?', 'idea', 'pilot', 'Sales & more']);
    const bar = root.querySelector('svg svg rect');
    expect(bar?.getAttribute('fill')).toBe('rgb(1, 2, 3)');
    expect(text).not.toContain('class=');
    expect(text).not.toContain('style=');
    expect(root.documentElement.getAttribute('width')).toBe(String(width));
    expect(root.documentElement.getAttribute('height')).toBe(String(height));
  });

  it('leaves the plot on the page as it is, and makes room for a long legend', () => {
    const { height } = draw(['idea']);
    const long = draw(Array.from({ length: 12 }, () => 'a rather long label'));
    expect(long.height).toBeGreaterThan(height + 50);
    expect(document.querySelector('svg.themed .bar')).not.toBeNull();
  });
});
