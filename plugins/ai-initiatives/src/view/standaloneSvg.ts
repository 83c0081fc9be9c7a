const NAMESPACE = 'http://www.w3.org/2000/svg';

/** What a drawing takes from the page's style sheets and themes. */
const STYLES = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray'],
  ...['opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor'],
] as const;

const MARGIN = 16;
const LINE = 24;
const SWATCH = 12;

export interface LegendItem {
  readonly label: string;
  /** As in the drawing, such as the address of a pattern. */
  readonly fill: string;
}

/** A drawing that needs no page around it. */
export interface Drawing {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

function add(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): Element {
  const element = parent.ownerDocument.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, String(value));
  }
  parent.appendChild(element);
  return element;
}

/** The same drawing with what style sheets say written into it. */
function withStyles(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, index) => {
    const computed = window.getComputedStyle(original);
    for (const name of STYLES) {
      const value = computed.getPropertyValue(name);
      if (value) {
        copies[index].setAttribute(name, value);
      }
    }
    copies[index].removeAttribute('class');
    copies[index].removeAttribute('style');
  });
  return copy;
}

function addLegend(
  parent: Element,
  legend: readonly LegendItem[],
  options: { width: number; top: number; text: object },
): number {
  const { width, top, text } = options;
  let x = MARGIN;
  let y = top;
  for (const { label, fill } of legend) {
    // Wide enough for any letters: nothing here can be measured.
    const needed = SWATCH + 8 + label.length * 7 + MARGIN;
    if (x > MARGIN && x + needed > width) {
      x = MARGIN;
      y += LINE;
    }
    const size = { width: SWATCH, height: SWATCH };
    add(parent, 'rect', { x, y: y - SWATCH + 2, ...size, fill });
    const words = add(parent, 'text', { x: x + SWATCH + 6, y, ...text });
    words.textContent = label;
    x += needed;
  }
  return y + LINE;
}

/** A plot with its title and its legend, in the colours it has on the page. */
export function standaloneSvg(options: {
  readonly svg: SVGSVGElement;
  readonly title: string;
  readonly legend: readonly LegendItem[];
  readonly size: { readonly width: number; readonly height: number };
  /** Colours and letters of the page. */
  readonly page: {
    readonly background: string;
    readonly color: string;
    readonly fontFamily: string;
  };
}): Drawing {
  const { svg, title, legend, size, page } = options;
  const width = size.width + 2 * MARGIN;
  const root = svg.ownerDocument.createElementNS(NAMESPACE, 'svg');
  const backdrop = add(root, 'rect', { width, fill: page.background });
  const text = { fill: page.color, 'font-family': page.fontFamily };
  const heading = add(root, 'text', {
    ...{ x: MARGIN, y: LINE + 4, ...text },
    ...{ 'font-size': 16, 'font-weight': 'bold' },
  });
  heading.textContent = title;
  const top = addLegend(root, legend, {
    ...{ width, top: 2 * LINE + 4 },
    text: { ...text, 'font-size': 12 },
  });
  const drawn = withStyles(svg);
  const place = { x: MARGIN, y: top - LINE / 2, ...size };
  for (const [name, value] of Object.entries(place)) {
    drawn.setAttribute(name, String(value));
  }
  root.appendChild(drawn);
  const height = top + size.height + MARGIN;
  for (const element of [root, backdrop]) {
    element.setAttribute('width', String(width));
    element.setAttribute('height', String(height));
  }
  return {
    text: new XMLSerializer().serializeToString(root),
    ...{ width, height },
  };
}
