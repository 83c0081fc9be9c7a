import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCli } from '../cli';
import { UsageError } from '../UsageError';

const oars =
  '# 1. Oars\n\nDate: 2020-01-31\n\n## Status\n\nSuperseded by [2](0002-sails.md)\n\n## Context\n\nx\n\n## Decision\n\ny\n';
const sails =
  '---\nstatus: accepted\ndate: 2021-01-31\n---\n# Sails\n\n## Considered Options\n\n* Linen\n* Cotton\n';
const expected = {
  format: 'nygard',
  title: 'Oars',
  status: 'superseded',
  statusRaw: 'Superseded by 2',
  date: '2020-01-31',
  deciders: [],
  authors: [],
  supersedes: [],
  supersededBy: ['0002-sails.md'],
  options: [],
  optionsCount: 0,
  sections: { context: ['Context'], decision: ['Decision'], consequences: [] },
};
const oracle = [
  { ...expected, file: 'boats/0001-oars.md' },
  {
    ...expected,
    file: 'boats/0002-sails.md',
    format: 'madr',
    title: 'Sails',
    status: 'accepted',
    date: null,
    supersededBy: [],
    options: ['Linen', 'Cotton', 'Hemp'],
    optionsCount: 3,
    sections: { context: [], decision: [], consequences: [] },
    hard: ['options-or-relations'],
  },
];
const index = [
  { file: 'boats/0001-oars.md', kind: 'record', format: 'nygard' },
  { file: 'boats/0002-sails.md', kind: 'record', format: 'madr' },
  { file: 'boats/template.md', kind: 'template', format: 'madr' },
];
const jsonLines = (values: readonly object[]) =>
  values.map(value => `${JSON.stringify(value)}\n`).join('');

describe('decisions', () => {
  let directory: string;
  let printed: string;

  const write = async (name: string, text: string) => {
    const path = join(directory, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };
  beforeEach(async () => {
    printed = '';
    directory = await mkdtemp(join(tmpdir(), 'decisions-'));
    await write('corpus/boats/0001-oars.md', oars);
    await write('corpus/boats/0002-sails.md', sails);
    await write('corpus/boats/template.md', '# {short title}\n');
    await write('corpus/expected.jsonl', jsonLines(oracle));
    await write('corpus/index.jsonl', jsonLines(index));
  });
  afterEach(() => rm(directory, { recursive: true }));

  const run = (line: string) => {
    let clock = 0;
    return runCli(line.split(' '), {
      directory,
      now: () => (clock += 1),
      print: text => (printed += text),
    });
  };

  it('scores the parser beside the rules of the community plugin', async () => {
    await run('decisions --corpus corpus --json');

    const { readers, kinds, times, communityListed } = JSON.parse(printed);
    const [ours, community] = readers;
    expect(ours.all).toMatchObject({
      title: { score: 1, records: 2 },
      status: { score: 1, records: 2 },
      date: { score: 0.5, records: 2 },
      relations: { score: 1, records: 1 },
      optionsCount: { score: 1, records: 1 },
      sections: { score: 1, records: 1 },
    });
    expect(ours.hard.optionTitles.score).toBeCloseTo(2 / 3);
    expect(ours.byFormat.madr.date.score).toBe(0);
    expect(ours.statedWhereNone).toEqual(['boats/0002-sails.md: date']);
    expect(community).toMatchObject({
      name: "community ADR plugin's rules, as we read them",
      all: { title: { score: 0.5 }, status: { score: 0.5 } },
    });
    expect(kinds).toMatchObject({
      records: 2,
      recordsKept: 2,
      others: 1,
      othersLeftOut: 1,
    });
    expect(times).toMatchObject({ files: 2, medianMilliseconds: 1 });
    expect(communityListed).toBe(2);
  });

  it('works without an index, with an oracle elsewhere', async () => {
    await rm(join(directory, 'corpus/index.jsonl'));
    await write('other.jsonl', jsonLines(oracle.slice(0, 1)));
    await run('decisions --corpus corpus --expected other.jsonl --wrong');

    expect(printed).toContain('# 1 records read by hand');
    expect(printed).toContain('0 values stated where the oracle has none');
  });

  it('parses changed records, the same ones for the same seed', async () => {
    await run('decisions-fuzz --corpus corpus --runs 50 --seed 7');

    expect(JSON.parse(printed)).toMatchObject({
      runs: 50,
      seed: 7,
      failures: 0,
    });
  });

  it.each([
    ['decisions', 'Which corpus?'],
    ['decisions --corpus none', 'Check --expected.'],
    [
      'decisions --corpus corpus --expected corpus/boats/template.md',
      'no JSON',
    ],
    ['decisions-fuzz --corpus corpus', '--runs'],
    ['decisions-fuzz --corpus corpus --runs 1 --seed x', '--seed'],
  ])('refuses %j', async (line, message) => {
    const running = run(line);

    await expect(running).rejects.toThrow(UsageError);
    await expect(running).rejects.toThrow(message);
  });
});
