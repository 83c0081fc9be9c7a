import { escapeXml } from './escapeXml';
import { Box, placeLabels } from './placeLabels';

/** One dot. Both numbers above 0. */
export interface Dot {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Stands out from the others. */
  readonly isOurs?: boolean;
}

const WIDTH = 760;
const HEIGHT = 440;
const LEFT = 60;
const RIGHT = WIDTH - 20;
const TOP = 20;
const BOTTOM = HEIGHT - 50;
const RADIUS = 5;
// Readable on white as well as on black: pages do not tell an image which.
const INK = '#787878';
const OURS = '#3b82f6';

function text(
  { x, y }: { readonly x: number; readonly y: number },
  content: string,
  attributes: string = '',
): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(
    1,
  )}"${attributes}>${escapeXml(content)}</text>`;
}

/** Powers of ten from just below the lowest value to just above the highest. */
function decades(values: readonly number[]): number[] {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

/** Tenths from 0 to just above the highest value. */
function tenths(values: readonly number[]): number[] {
  const count = Math.max(1, Math.ceil(Math.max(...values) * 10 - 1e-9));
  return Array.from({ length: count + 1 }, (_, k) => k / 10);
}

function dotAndLabel(dot: Dot, { x, y }: Dot, label: Box): string {
  const style = dot.isOurs ? ' class="ours"' : '';
  const title = `<title>${escapeXml(
    `${dot.label}: ${dot.x.toPrecision(3)}, ${dot.y.toFixed(3)}`,
  )}</title>`;
  const circle = `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(
    1,
  )}" r="${RADIUS}"${style}>${title}</circle>`;
  // Boxes are a guess: what stands left of its dot ends where the box ends.
  const isLeft = label.left + label.width <= x;
  return `${circle}\n${text(
    {
      x: isLeft ? label.left + label.width : label.left,
      y: label.top + label.height - 3,
    },
    dot.label,
    `${style}${isLeft ? ' text-anchor="end"' : ''}`,
  )}`;
}

/** An SVG picture with x growing by powers of ten and y in tenths. */
export function scatterPlot(options: {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly dots: readonly Dot[];
}): string {
  const { dots, xLabel, yLabel } = options;
  const xTicks = decades(dots.map(({ x }) => x));
  const yTicks = tenths(dots.map(({ y }) => y));
  const [firstX, lastX] = [xTicks[0], xTicks[xTicks.length - 1]];
  const highest = yTicks[yTicks.length - 1];
  const across = (power: number) =>
    LEFT + ((RIGHT - LEFT) * (power - firstX)) / (lastX - firstX);
  const up = (value: number) => BOTTOM - ((BOTTOM - TOP) * value) / highest;
  const placed = dots.map(dot => ({
    ...dot,
    x: across(Math.log10(dot.x)),
    y: up(dot.y),
  }));
  const labels = placeLabels(placed, {
    radius: RADIUS,
    frame: { left: LEFT, top: TOP, width: RIGHT - LEFT, height: BOTTOM - TOP },
  });
  const grid = [
    ...xTicks.map(power => `M${across(power).toFixed(1)} ${TOP}V${BOTTOM}`),
    ...yTicks.map(value => `M${LEFT} ${up(value).toFixed(1)}H${RIGHT}`),
  ];
  const middle = ' text-anchor="middle"';
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">`,
    `<title>${escapeXml(options.title)}</title>`,
    `<style>text{font:12px sans-serif;fill:${INK}}circle{fill:${INK}}.ours{fill:${OURS}}text.ours{font-weight:bold}path{stroke:${INK};stroke-opacity:.3}</style>`,
    `<path d="${grid.join('')}"/>`,
    ...xTicks.map(power =>
      text({ x: across(power), y: BOTTOM + 18 }, String(10 ** power), middle),
    ),
    ...yTicks.map(value =>
      text(
        { x: LEFT - 8, y: up(value) + 4 },
        value.toFixed(1),
        ' text-anchor="end"',
      ),
    ),
    text({ x: (LEFT + RIGHT) / 2, y: HEIGHT - 10 }, xLabel, middle),
    text(
      { x: 16, y: (TOP + BOTTOM) / 2 },
      yLabel,
      `${middle} transform="rotate(-90 16 ${(TOP + BOTTOM) / 2})"`,
    ),
    ...dots.map((dot, index) => dotAndLabel(dot, placed[index], labels[index])),
    '</svg>',
  ].join('\n')}\n`;
}
