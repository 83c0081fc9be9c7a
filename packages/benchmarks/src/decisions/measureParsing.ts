import {
  DecisionFile,
  parseDecisionRecord,
} from 'ai-initiatives-decision-record-parser';
import { ParseTimes } from './DecisionsReport';

/** Times the parser file by file, after one round to warm up. */
export function measureParsing(
  files: readonly DecisionFile[],
  now: () => number,
): ParseTimes {
  files.forEach(file => parseDecisionRecord(file));
  const times = files
    .map(file => {
      const start = now();
      parseDecisionRecord(file);
      return now() - start;
    })
    .sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    files: files.length,
    medianMilliseconds: at(0.5),
    p95Milliseconds: at(0.95),
    slowestMilliseconds: at(1),
  };
}
