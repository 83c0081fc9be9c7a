import { resolve } from 'node:path';
import { parseDecisionRecord } from 'ai-initiatives-decision-record-parser';
import { CliCommand } from '../../CliContext';
import { UsageError } from '../../UsageError';
import { readDecisionLogs } from '../readDecisionLogs';
import { createRandom } from './createRandom';
import { fuzzArguments } from './fuzzArguments';
import { mutateText } from './mutateText';

const SHOWN_FAILURES = 10;

/** Parses changed records and reports what was thrown, and the slowest. The same seed gives the same records. */
export const runDecisionsFuzz: CliCommand = async (args, context) => {
  const { corpus, runs, seed } = fuzzArguments(args);
  const { directory, now, print } = context;
  const logs = await readDecisionLogs([resolve(directory, corpus)]);
  const decoder = new TextDecoder();
  const texts = logs
    .flatMap(({ files }) => files)
    .map(({ path, content }) => ({
      path,
      text: typeof content === 'string' ? content : decoder.decode(content),
    }));
  if (texts.length === 0) {
    throw new UsageError(`No files in '${corpus}'. Check --corpus.`);
  }

  const failures: string[] = [];
  let slowest = { run: 0, path: '', milliseconds: 0 };
  let plain = 0;
  for (let run = 0; run < runs; run++) {
    // Every run has a seed of its own, so that one can be repeated alone.
    const random = createRandom(seed * 1_000_003 + run);
    const { path, text } = texts[random.below(texts.length)];
    const other = texts[random.below(texts.length)].text;
    const content = mutateText(text, other, random);
    const start = now();
    try {
      const { warnings } = parseDecisionRecord({ path, content });
      if (warnings.some(({ code }) => code === 'unreadable')) {
        failures.push(`run ${run}, ${path}: ${warnings[0].message}`);
      }
      plain += warnings.some(({ code }) => code === 'limitExceeded') ? 1 : 0;
    } catch (error) {
      failures.push(`run ${run}, ${path}: ${error}`);
    }
    const milliseconds = now() - start;
    if (milliseconds > slowest.milliseconds) {
      slowest = { run, path, milliseconds };
    }
  }
  const report = {
    runs,
    seed,
    failures: failures.length,
    firstFailures: failures.slice(0, SHOWN_FAILURES),
    plainText: plain,
    slowest,
  };
  print(`${JSON.stringify(report, undefined, 2)}\n`);
};
