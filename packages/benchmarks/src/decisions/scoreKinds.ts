import { DescribedFile } from './describeFile';
import { KindScore } from './DecisionsReport';
import { IndexRow } from './Oracle';

/** Compares what files are taken for with the index of a corpus. */
export function scoreKinds(
  index: readonly IndexRow[],
  described: ReadonlyMap<string, DescribedFile>,
): KindScore {
  const judged = index.map(row => ({
    row,
    found: described.get(row.file),
    isRecord: row.kind === 'record',
    isKept: described.get(row.file)?.kind === 'record',
  }));
  const records = judged.filter(({ isRecord }) => isRecord);
  const others = judged.filter(({ isRecord }) => !isRecord);
  return {
    records: records.length,
    recordsKept: records.filter(({ isKept }) => isKept).length,
    others: others.length,
    othersLeftOut: others.filter(({ isKept }) => !isKept).length,
    differences: judged
      .filter(({ isRecord, isKept }) => isRecord !== isKept)
      .map(
        ({ row, found }) =>
          `${row.file}: ${row.kind} in the index, ${
            found?.kind ?? 'not read'
          } here. ${found?.reason ?? ''}`,
      ),
  };
}
