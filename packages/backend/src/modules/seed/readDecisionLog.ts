import type {
  DecisionInput,
  DecisionStatus,
} from 'backstage-plugin-ai-initiatives-common';
import type { SeedRecord } from 'backstage-plugin-ai-initiatives-node';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { parseDecisionMarkdown } from './parseDecisionMarkdown';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;
const OWNER = 'group:default/team-platform';
const WHOLE = 'system:default/ai-initiatives';

/** A list, whether written as one or with commas. */
function list(value: unknown): string[] {
  const items = Array.isArray(value) ? value : String(value ?? '').split(',');
  return items.map(item => String(item).trim()).filter(item => item !== '');
}

/** A superseded record was accepted once; its successor's link says the rest. */
function readStatus(text: string): DecisionStatus {
  const [status] = text.split(' ');
  return status === 'superseded' ? 'accepted' : (status as DecisionStatus);
}

function keyOf(file: string): string {
  return basename(file, '.md');
}

function toRecord(options: {
  readonly file: string;
  readonly content: string;
  readonly governs: readonly string[];
}): SeedRecord<DecisionInput> {
  const { file, content, governs } = options;
  const frontMatter = FRONT_MATTER.exec(content);
  const facts = (frontMatter && parse(frontMatter[1])) ?? {};
  return {
    key: keyOf(file),
    input: {
      ...parseDecisionMarkdown(content.slice(frontMatter?.[0].length ?? 0)),
      question: facts.question,
      status: readStatus(String(facts.status)),
      date: facts.date,
      owner: OWNER,
      decisionMakers: list(facts['decision-makers']),
      consulted: list(facts.consulted),
      informed: list(facts.informed),
      reviewBy: facts['review-by'],
      entities: governs.map(entityRef => ({ entityRef, relation: 'governs' })),
      supersedes: list(facts.supersedes).map(keyOf),
    },
  };
}

/**
 * Reads a folder of MADR files, oldest name first. `links` is a YAML file with
 * the entities that a record governs, by the name of the record.
 */
export async function readDecisionLog(options: {
  readonly folder: string;
  readonly links: string;
}): Promise<readonly SeedRecord<DecisionInput>[]> {
  const { folder, links } = options;
  const governs: Record<string, string[] | undefined> = parse(
    await readFile(links, 'utf8'),
  );
  const files = (await readdir(folder)).filter(name => /^\d.*\.md$/.test(name));
  return Promise.all(
    files.sort().map(async file => {
      const content = await readFile(join(folder, file), 'utf8');
      return toRecord({
        file,
        content,
        governs: governs[keyOf(file)] ?? [WHOLE],
      });
    }),
  );
}
