import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  ATTACHMENT_ROLES,
  DECISION_STATUSES,
  INITIATIVE_STAGES,
  LINEAGE_RELATIONS,
  parseDecision,
  parseInitiative,
  parsePrinciple,
  parseReviewOutcome,
  parseReviewPlan,
} from 'backstage-plugin-ai-initiatives-common';
import { parseDecisionLog } from 'ai-initiatives-decision-record-parser';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { loadSeedData } from './seed/loadSeedData';

const root = resolvePackagePath('backend', '..', '..');

function readEntities(file: string): Entity[] {
  return parseAllDocuments(readFileSync(file, 'utf8')).map(document => {
    expect(document.errors).toEqual([]);
    return document.toJS();
  });
}

const entityFolder = join(root, 'examples', 'entities');
const repositoryFolder = join(root, 'examples', 'repositories');
const repositoryFiles = readdirSync(repositoryFolder).map(name =>
  join(repositoryFolder, name, 'catalog-info.yaml'),
);
const entities = [
  join(root, 'catalog-info.yaml'),
  join(root, 'examples', 'org.yaml'),
  ...readdirSync(entityFolder).map(name => join(entityFolder, name)),
  ...repositoryFiles,
].flatMap(readEntities);
const entityRefs = new Set(entities.map(entity => stringifyEntityRef(entity)));

/** Every ref an entity names, completed the way the catalog does it. */
function refsOf({ kind, spec = {} }: Entity): string[] {
  const fields: Record<string, string> = {
    owner: 'group',
    system: 'system',
    domain: 'domain',
    parent: 'group',
    children: 'group',
    memberOf: 'group',
    dependsOn: kind === 'AiResource' ? 'airesource' : 'component',
    consumesApis: 'api',
    providesApis: 'api',
  };
  return Object.entries(fields).flatMap(([field, defaultKind]) =>
    [spec[field] ?? []].flat().map(value => {
      const text = String(value);
      const withKind = text.includes(':') ? text : `${defaultKind}:${text}`;
      return withKind.includes('/')
        ? withKind
        : withKind.replace(':', ':default/');
    }),
  );
}

describe('the example company', () => {
  it('has entities that only name entities which are there', () => {
    expect(entityRefs.size).toBe(entities.length);
    expect(
      entities.flatMap(refsOf).filter(ref => !entityRefs.has(ref)),
    ).toEqual([]);
  });

  it('lists every entity file', () => {
    const [{ spec }] = readEntities(join(root, 'examples', 'all.yaml'));
    expect(spec?.targets).toEqual([
      './org.yaml',
      ...readdirSync(entityFolder)
        .sort()
        .map(name => `./entities/${name}`),
      ...readdirSync(repositoryFolder)
        .sort()
        .map(name => `./repositories/${name}/catalog-info.yaml`),
    ]);
  });
});

describe('the decision logs of the demo', () => {
  const located = entities.flatMap(({ metadata }) => {
    const folder = metadata.annotations?.['backstage.io/adr-location'];
    return folder ? [{ name: metadata.name, folder }] : [];
  });

  it('are where their entities say', () => {
    expect(located.map(({ name }) => name).sort()).toEqual([
      'ai-initiatives',
      'quote-engine',
    ]);
  });

  const read = (folder: string) =>
    parseDecisionLog(
      readdirSync(folder).map(path => ({
        path,
        content: readFileSync(join(folder, path)),
      })),
    ).filter(({ kind }) => kind === 'record');

  it('hold the whole log of this project', () => {
    const records = read(join(root, 'docs', 'decisions'));
    expect(records.length).toBeGreaterThanOrEqual(18);
    for (const { path, title, status, date, options, warnings } of records) {
      expect({
        path,
        title: title.state,
        status: status.state,
        date: date.state,
        options: options.state,
        warnings,
      }).toEqual({
        path,
        title: 'stated',
        status: 'stated',
        date: 'stated',
        options: 'stated',
        warnings: [],
      });
    }
  });

  it('show formats, languages, and what cannot be understood', () => {
    const records = read(
      join(repositoryFolder, 'quote-engine', 'docs', 'decisions'),
    );
    expect(
      records.map(({ status, date }) => [
        status.value ?? status.state,
        date.value,
      ]),
    ).toEqual([
      ['superseded', '2025-02-11'],
      ['accepted', '2025-04-03'],
      ['accepted', '2025-06-20'],
      ['accepted', '2026-01-15'],
      ['notUnderstood', undefined],
      ['notUnderstood', undefined],
    ]);
  });
});

describe('loadSeedData', () => {
  it('gives records that nothing is wrong with', async () => {
    const { principles = [], initiatives, decisions } = await loadSeedData();
    const found = [
      ...principles.map(({ key, input }) => ({
        key,
        ...parsePrinciple({ input: { ...input } }),
      })),
      ...initiatives.map(({ key, input }) => ({
        key,
        ...parseInitiative({ input: { ...input } }),
      })),
      ...decisions.map(({ key, input }) => ({
        key,
        ...parseDecision({ input: { ...input } }),
      })),
    ].flatMap(({ key, problems, warnings }) =>
      [...problems, ...warnings].map(problem => ({ key, ...problem })),
    );
    expect(found).toEqual([]);
    expect(initiatives.length).toBeGreaterThanOrEqual(45);
    expect(decisions.length).toBeGreaterThanOrEqual(19);
    expect(principles).toHaveLength(4);
  });

  it('names only entities of the example catalog', async () => {
    const { principles = [], initiatives, decisions } = await loadSeedData();
    const named = [
      ...principles.flatMap(({ input, registeredBy }) => [
        registeredBy,
        input.owner,
        input.scope,
      ]),
      ...initiatives.flatMap(({ input, registeredBy }) => [
        registeredBy,
        input.owner,
        ...(input.readers ?? []),
        ...(input.attachments ?? []).map(({ entityRef }) => entityRef),
      ]),
      ...decisions.flatMap(({ input, registeredBy }) => [
        registeredBy,
        input.owner,
        ...(input.entities ?? []).map(({ entityRef }) => entityRef),
        ...[input.decisionMakers, input.consulted, input.informed]
          .flatMap(people => people ?? [])
          .filter(person => person.includes(':')),
      ]),
    ];
    expect(named.filter(ref => ref && !entityRefs.has(ref))).toEqual([]);
  });

  it('uses each key once, and only after it was given', async () => {
    const { principles = [], initiatives, decisions } = await loadSeedData();
    const seen = new Set(principles.map(({ key }) => key));
    expect(seen.size).toBe(principles.length);
    for (const { key, input } of initiatives) {
      const named = [...(input.buildsOn ?? []), ...(input.principles ?? [])];
      expect(named.filter(name => !seen.has(name))).toEqual([]);
      expect(seen).not.toContain(key);
      seen.add(key);
    }
    for (const { key, input } of decisions) {
      const named = [
        ...(input.initiatives ?? []),
        ...LINEAGE_RELATIONS.flatMap(relation => input[relation] ?? []),
        ...(input.principles ?? []).map(({ principle }) => principle),
      ];
      expect(named.filter(name => !seen.has(name))).toEqual([]);
      expect(seen).not.toContain(key);
      seen.add(key);
    }
  });

  it('gives reviews of what is there, held and due', async () => {
    const { initiatives, decisions, reviews = [] } = await loadSeedData();
    const keys = new Set([...initiatives, ...decisions].map(({ key }) => key));
    const today = '2026-11-27';
    for (const { key, input } of reviews) {
      const { dueDaysAgo, outcome, ...plan } = input;
      const { fields, problems } = parseReviewPlan({
        input: { ...plan },
        today,
      });
      expect({ key, problems }).toEqual({ key, problems: [] });
      const { kind, ref } = fields.subject;
      expect(kind === 'entity' ? entityRefs : keys).toContain(ref);
      expect(Number.isInteger(dueDaysAgo)).toBe(true);
      const owner = 'group:default/team-claims';
      const said = outcome ? [{ input: { ...outcome }, today, owner }] : [];
      expect(said.flatMap(one => parseReviewOutcome(one).problems)).toEqual([]);
      const reviewed = outcome?.items?.map(({ id }) => id) ?? [];
      expect(reviewed.filter(id => !keys.has(id))).toEqual([]);
    }
    expect(reviews.filter(({ input }) => input.outcome)).toHaveLength(1);
    expect(new Set(reviews.map(({ input }) => input.subject.kind))).toEqual(
      new Set(['entity', 'initiative', 'decision']),
    );
  });

  it('shows every stage, role and status, and work that is not for everybody', async () => {
    const { initiatives, decisions } = await loadSeedData();
    const inputs = initiatives.map(({ input }) => input);
    expect(new Set(inputs.map(({ stage }) => stage))).toEqual(
      new Set(INITIATIVE_STAGES),
    );
    expect(
      new Set(
        inputs.flatMap(({ attachments }) =>
          (attachments ?? []).map(({ role }) => role),
        ),
      ),
    ).toEqual(new Set(ATTACHMENT_ROLES));
    // "superseded" comes about by the link of the successor.
    expect(
      new Set([
        ...decisions.map(({ input }) => input.status),
        ...decisions.flatMap(({ input }) =>
          input.supersedes?.length ? ['superseded'] : [],
        ),
      ]),
    ).toEqual(new Set(DECISION_STATUSES));
    expect(
      inputs.filter(({ visibility }) => visibility === 'restricted'),
    ).toHaveLength(2);
    expect(
      inputs.filter(({ stage, lesson }) => stage === 'retired' && !lesson),
    ).toEqual([]);
  });

  it('shows principles that are upheld, deviated from, and unused', async () => {
    const { principles = [], decisions } = await loadSeedData();
    const cited = decisions.flatMap(({ input }) =>
      (input.principles ?? []).map(citation => ({
        ...citation,
        date: input.date ?? '',
      })),
    );
    expect(cited.filter(({ stance }) => stance === 'deviates')).toHaveLength(2);
    const lastUse = principles.map(({ key }) =>
      cited
        .filter(({ principle }) => principle === key)
        .map(({ date }) => date)
        .sort()
        .pop(),
    );
    expect(lastUse.filter(day => day && day < '2025-11-01')).toHaveLength(1);
    expect(principles.map(({ input }) => input.status)).toEqual(
      Array(4).fill('in-force'),
    );
  });
});
