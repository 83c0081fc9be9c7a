/** Calls back with the positions of every text two ascending lists share, in ascending order. */
export function intersectSorted(
  left: readonly string[],
  right: readonly string[],
  onShared: (leftIndex: number, rightIndex: number) => void,
): void {
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      onShared(i, j);
      i += 1;
      j += 1;
    } else if (left[i] < right[j]) {
      i += 1;
    } else {
      j += 1;
    }
  }
}
