/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

// A guess that is generous for any sans serif of 12 pixels.
const CHARACTER_WIDTH = 6.6;
const LINE_HEIGHT = 14;
const GAP = 4;
/** How far a label may be moved away from its dot, in lines. */
const LINES = [0, -1, 1, -2, 2, -3, 3];

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function isInside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.top >= frame.top &&
    box.left + box.width <= frame.left + frame.width &&
    box.top + box.height <= frame.top + frame.height
  );
}

/** Puts a label beside every dot where it covers no other dot or label, as far as that can be had. */
export function placeLabels(
  points: readonly Point[],
  { radius, frame }: { readonly radius: number; readonly frame: Box },
): Box[] {
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - radius,
    top: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  return points.map(({ label, x, y }) => {
    const width = label.length * CHARACTER_WIDTH;
    const choices = LINES.flatMap(line =>
      [x + radius + GAP, x - radius - GAP - width, x - width / 2].map(left => ({
        left,
        top: y - LINE_HEIGHT / 2 + line * LINE_HEIGHT,
        width,
        height: LINE_HEIGHT,
      })),
    );
    const free = (box: Box) =>
      isInside(box, frame) && !taken.some(other => overlap(box, other));
    const box = choices.find(free) ?? choices[0];
    taken.push(box);
    return box;
  });
}
