import { join, resolve } from 'node:path';
import { parseDecisionLog } from 'ai-initiatives-decision-record-parser';
import { CliCommand } from '../CliContext';
import { readInput } from '../readInput';
import { UsageError } from '../UsageError';
import {
  COMMUNITY_RULES,
  listsFile,
  readByCommunityRules,
} from './communityRules';
import { decisionsArguments } from './decisionsArguments';
import { DecisionsReport } from './DecisionsReport';
import { describeFile, DescribedFile } from './describeFile';
import { formatDecisionsReport } from './formatDecisionsReport';
import { measureParsing } from './measureParsing';
import { IndexRow, OracleRow, Reading } from './Oracle';
import { readDecisionLogs } from './readDecisionLogs';
import { readJsonLines } from './readJsonLines';
import { scoreReadings } from './score/scoreReadings';
import { scoreKinds } from './scoreKinds';

/** Scores the parser, and a baseline, on a folder of logs and what a person read in them. */
export const runDecisions: CliCommand = async (args, context) => {
  const { corpus, expected, json, wrong } = decisionsArguments(args);
  const { directory, now, print } = context;
  const read = async (path: string, option: string) =>
    new TextDecoder().decode(await readInput({ directory, path, option }));
  const oracle = readJsonLines<OracleRow>(
    await read(expected ?? join(corpus, 'expected.jsonl'), '--expected'),
    'expected.jsonl',
  );
  const index = await read(join(corpus, 'index.jsonl'), '--corpus')
    .then(text => readJsonLines<IndexRow>(text, 'index.jsonl'))
    .catch(() => undefined);
  const logs = await readDecisionLogs([resolve(directory, corpus)]);
  const files = logs.flatMap(log => log.files);
  if (files.length === 0) {
    throw new UsageError(`No files in '${corpus}'. Check --corpus.`);
  }

  const described = new Map<string, DescribedFile>(
    logs.flatMap(log =>
      parseDecisionLog(log.files).map((file, at): [string, DescribedFile] => [
        log.files[at].name,
        describeFile(log.files[at].name, file),
      ]),
    ),
  );
  const kept = new Map<string, Reading>(
    [...described].filter(([, { kind }]) => kind === 'record'),
  );
  const community = new Map<string, Reading>(
    files.map(({ name, content }) => [
      name,
      readByCommunityRules(
        typeof content === 'string'
          ? content
          : new TextDecoder().decode(content),
      ),
    ]),
  );
  const records = index?.filter(({ kind }) => kind === 'record');
  const wanted = new Set((records ?? oracle).map(({ file }) => file));
  const report: DecisionsReport = {
    oracleRecords: oracle.length,
    readers: [
      scoreReadings('this parser', oracle, kept),
      scoreReadings(COMMUNITY_RULES, oracle, community),
    ],
    ...(index && { kinds: scoreKinds(index, described) }),
    communityListed: files.filter(
      ({ name, path }) => wanted.has(name) && listsFile(path),
    ).length,
    times: measureParsing(
      files.filter(({ name }) => wanted.has(name)),
      now,
    ),
  };
  print(
    json
      ? `${JSON.stringify(report, undefined, 2)}\n`
      : formatDecisionsReport(report, wrong),
  );
};
