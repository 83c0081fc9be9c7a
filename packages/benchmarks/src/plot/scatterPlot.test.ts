import { SaxesParser } from 'saxes';
import { scatterPlot } from './scatterPlot';

const dots = [
  { label: 'ours', x: 0.5, y: 0.6, isOurs: true },
  { label: 'words & "more" <less>', x: 30, y: 0.3 },
  { label: 'at the same place', x: 30, y: 0.3 },
];
const plot = () =>
  scatterPlot({ title: 'Quality & time', xLabel: 'ms', yLabel: 'nDCG', dots });
const attributes = (svg: string, pattern: RegExp) =>
  [...svg.matchAll(pattern)].map(([, ...values]) => values.map(Number));

describe('scatterPlot', () => {
  it('is valid XML with one dot per row', () => {
    const svg = plot();

    // Without a handler the parser throws at the first mistake.
    expect(() => new SaxesParser().write(svg).close()).not.toThrow();
    expect(svg.match(/<circle /g)).toHaveLength(dots.length);
    expect(svg).toContain('>words &amp; &quot;more&quot; &lt;less&gt;</text>');
  });

  it('puts the faster further left and the better further up', () => {
    const [ours, theirs] = attributes(plot(), /cx="([\d.]+)" cy="([\d.]+)"/g);

    expect(ours[0]).toBeLessThan(theirs[0]);
    expect(ours[1]).toBeLessThan(theirs[1]);
  });

  it('keeps labels of neighbouring dots apart', () => {
    const places = attributes(
      plot(),
      /<text x="([\d.-]+)" y="([\d.-]+)"[^>]*>(?:words|at the same)/g,
    );

    expect(places).toHaveLength(2);
    expect(places[0]).not.toEqual(places[1]);
  });

  it('names colours that are readable in light and dark', () => {
    expect(plot()).not.toMatch(/#000|#fff|black|white/i);
  });
});
