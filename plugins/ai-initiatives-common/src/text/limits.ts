/**
 * Upper bounds on everything a person or program may send.
 * Lengths are Unicode code points, sizes are bytes, the rest are counts.
 *
 * @public
 */
export const LIMITS = {
  title: 200,
  shortText: 2_000,
  longText: 20_000,
  tag: 50,
  tags: 30,
  links: 30,
  names: 30,
  options: 30,
  arguments: 30,
  attachments: 100,
  readers: 50,
  entityRefPart: 63,
  search: 100,
  filterValues: 50,
  pageSize: 100,
  overviewItems: 200,
  draftNeighbours: 5,
  comparedInitiatives: 4,
  groupMembers: 50,
  groupPairs: 200,
  importBytes: 5 * 1024 * 1024,
  importRows: 5_000,
  importColumns: 300,
  importCell: 100_000,
} as const;
