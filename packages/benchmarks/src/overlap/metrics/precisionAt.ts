/** Share of relevant documents among the first `depth`; a short ranking counts its missing places as wrong. */
export function precisionAt(
  relevant: readonly boolean[],
  depth: number,
): number {
  return relevant.slice(0, depth).filter(Boolean).length / depth;
}
