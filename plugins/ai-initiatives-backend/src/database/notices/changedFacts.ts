import type { Knex } from 'knex';
import {
  AttachedInitiative,
  BindingDecision,
  ChangedPrinciple,
  DecisionRecord,
  DeviatingDecision,
  Follow,
  Initiative,
  isNewlyRetired,
  newAttachments,
  newBindings,
  newDeviations,
  newlyMissed,
  OutcomeMissed,
  Principle,
  principleNews,
  RecordVersions,
  RetiredInitiative,
} from 'backstage-plugin-ai-initiatives-common';
import type { ChangedFacts } from '../NoticeStore';
import { readBody } from '../readBody';
import { ChangedVersions, selectVersions } from './changedVersions';
import { Followers, followersOf } from './followersOf';
import { IN_BULK } from './savedFacts';

type Versions<T> = RecordVersions<T> & { readonly by: string };

/** All that changed, with what is needed to say whom it concerns. */
interface Around {
  readonly followers: Followers;
  readonly titles: ReadonlyMap<string, string>;
  readonly principles: ReadonlyMap<string, Principle>;
}

/** What came with a whole file or a demo is news to nobody. */
function isNews({ before, after }: RecordVersions<Initiative>): boolean {
  return before !== undefined || !IN_BULK.includes(after.origin.kind);
}

function followed(ref: string, { followers, titles }: Around) {
  return {
    entityRef: ref,
    title: titles.get(ref) ?? ref.slice(ref.indexOf('/') + 1),
    followers: followers({ kind: 'entity', id: ref }),
  };
}

function missedOf(
  kind: 'initiative' | 'decision',
  versions: Versions<Initiative | DecisionRecord>,
  { followers }: Around,
): readonly OutcomeMissed[] {
  const { now, by } = versions;
  return newlyMissed(versions).map(missed => ({
    ...{ kind, record: now, by, ...missed },
    followers: followers({ kind, id: now.id }),
  }));
}

function attachedOf(
  versions: Versions<Initiative>,
  around: Around,
): readonly AttachedInitiative[] {
  const entities = newAttachments(versions).map(ref => followed(ref, around));
  const { now: initiative, by } = versions;
  return entities.length > 0 ? [{ initiative, by, entities }] : [];
}

function bindingsOf(
  versions: Versions<DecisionRecord>,
  around: Around,
): readonly BindingDecision[] {
  const entities = newBindings(versions).map(({ entityRef, relation }) => ({
    ...followed(entityRef, around),
    relation,
  }));
  const { now: decision, by } = versions;
  return entities.length > 0 ? [{ decision, by, entities }] : [];
}

function deviationsOf(
  versions: Versions<DecisionRecord>,
  { principles, followers }: Around,
): readonly DeviatingDecision[] {
  const { now: decision, by } = versions;
  return newDeviations(versions).flatMap(id => {
    const principle = principles.get(id);
    return principle
      ? [
          {
            ...{ decision, by, principle },
            followers: followers({ kind: 'principle', id }),
          },
        ]
      : [];
  });
}

function principlesOf(
  versions: Versions<Principle>,
  { followers }: Around,
): readonly ChangedPrinciple[] {
  const news = principleNews(versions);
  const { now, after, by } = versions;
  return news
    ? [
        {
          principle: { ...now, revision: after.revision },
          by,
          ...news,
          followers: followers({ kind: 'principle', id: now.id }),
        },
      ]
    : [];
}

async function retiredOf(
  knex: Knex,
  { now, after, by }: Versions<Initiative>,
  { followers }: Around,
): Promise<RetiredInitiative> {
  const builders: string[] = await knex('initiative_builds_on as b')
    .join('initiative as i', 'i.id', 'b.record_id')
    .where({ 'b.target_id': now.id, 'i.archived': false })
    .orderBy('i.owner')
    .distinct('i.owner')
    .pluck('i.owner');
  return {
    initiative: { ...now, revision: after.revision },
    by,
    interested: [...followers({ kind: 'initiative', id: now.id }), ...builders],
  };
}

async function lookAround(
  knex: Knex,
  { initiatives, decisions, principles }: ChangedVersions,
): Promise<Around> {
  const refs = [
    ...initiatives.flatMap(newAttachments),
    ...decisions.flatMap(newBindings).map(({ entityRef }) => entityRef),
  ];
  const deviating = decisions.flatMap(newDeviations);
  const records: Follow[] = [
    ...initiatives.map(
      ({ now: { id } }) => ({ kind: 'initiative', id } as const),
    ),
    ...decisions.map(({ now: { id } }) => ({ kind: 'decision', id } as const)),
    ...[...deviating, ...principles.map(({ now: { id } }) => id)].map(
      id => ({ kind: 'principle', id } as const),
    ),
  ];
  const followers = await followersOf(knex, [
    ...records,
    ...refs.map(id => ({ kind: 'entity', id } as const)),
  ]);
  const titles: { ref: string; title: string }[] = await knex('entity')
    .whereIn('ref', [...new Set(refs)])
    .select('ref', 'title');
  const bodies: string[] = await knex('principle')
    .whereIn('id', [...new Set(deviating)])
    .where({ archived: false })
    .pluck('body');
  return {
    followers,
    titles: new Map(
      titles.flatMap(({ ref, title }) => (title ? [[ref, title]] : [])),
    ),
    principles: new Map(
      bodies
        .map(body => readBody('principle', body))
        .map(principle => [principle.id, principle]),
    ),
  };
}

/** What was changed since followers were told last, with whom it concerns. */
export async function selectChangedFacts(
  knex: Knex,
  { limit }: { limit: number },
): Promise<ChangedFacts | undefined> {
  const changed = await selectVersions(knex, limit);
  if (!changed) {
    return undefined;
  }
  const { changedSeq, principles } = changed;
  const initiatives = changed.initiatives.filter(isNews);
  // Of what is kept in repositories the catalog says who may read it.
  const decisions = changed.decisions.filter(
    versions => isNews(versions as never) && !versions.now.source,
  );
  const around = await lookAround(knex, { ...changed, initiatives, decisions });
  const retired: RetiredInitiative[] = [];
  for (const versions of initiatives.filter(isNewlyRetired)) {
    retired.push(await retiredOf(knex, versions, around));
  }
  return {
    changedSeq,
    retired,
    attached: initiatives.flatMap(versions => attachedOf(versions, around)),
    bindings: decisions.flatMap(versions => bindingsOf(versions, around)),
    deviations: decisions.flatMap(versions => deviationsOf(versions, around)),
    changedPrinciples: principles.flatMap(versions =>
      principlesOf(versions, around),
    ),
    missed: [
      ...initiatives.flatMap(item => missedOf('initiative', item, around)),
      ...decisions.flatMap(item => missedOf('decision', item, around)),
    ],
  };
}
