import { LeakStep } from './leakSteps';
import { ENTITY, OTHER_OWNER, OWNER, PEOPLE } from './matrixBackend';
import { markImported } from './markImported';
import type { LeakTools } from './LeakTools';

const AUDIT = PEOPLE.reader.groups[0];
const TEAMS = [OWNER, AUDIT, OTHER_OWNER];

function guards(
  { team, hidden }: { team: number; hidden: boolean },
  isSecret: boolean,
) {
  return isSecret
    ? {
        owner: TEAMS[team % 2],
        visibility: hidden ? 'hidden' : 'restricted',
        readers: [PEOPLE.member.ref, PEOPLE.reader.ref],
      }
    : { owner: TEAMS[team], visibility: 'public' };
}

/** Each decision once, whatever the numbers come to. */
function linksOf(
  { links }: Extract<LeakStep, { kind: 'decision' }>,
  { isSecret, of }: LeakTools,
) {
  const named = new Map(
    links.map(({ relation, to }, number) => [
      of('decisions', isSecret && number > 0, to),
      relation,
    ]),
  );
  named.delete('nothing');
  return Object.fromEntries(
    links.map(({ relation }) => [
      relation,
      [...named].flatMap(([id, as]) => (as === relation ? [id] : [])),
    ]),
  );
}

/** What a decision says of principles; in confidence, also of public ones. */
function citations(
  { cites }: LeakStep & { kind: 'decision' },
  { isSecret, of }: LeakTools,
) {
  const named = cites.map(({ of: which, deviates }, number) => ({
    principle: of('principles', isSecret && number > 0, which),
    stance: deviates ? 'deviates' : 'upholds',
    ...(deviates && { reason: 'claims letters' }),
  }));
  return named.filter(
    ({ principle }, index) =>
      principle !== 'nothing' &&
      named.findIndex(other => other.principle === principle) === index,
  );
}

/** Registers an initiative, and tells whether that was not refused. */
export async function addInitiative(
  step: LeakStep & { kind: 'initiative' },
  tools: LeakTools,
): Promise<boolean> {
  const { isSecret, ids, change, of, knex } = tools;
  const { kind: _, team, hidden, attached, imported, guidedBy, ...said } = step;
  const view = await change(!isSecret && team === 2 ? 'outsider' : 'author', {
    path: '/initiatives',
    headers: {
      'Idempotency-Key': `${isSecret ? 'secret' : 'public'}-${
        ids.initiatives.length
      }`,
    },
    body: {
      ...said,
      ...guards(step, isSecret),
      lesson: 'It was too slow.',
      attachments: attached ? [{ entityRef: ENTITY, role: 'changes' }] : [],
      principles: guidedBy
        .map(index => of('principles', isSecret && hidden, index))
        .filter(id => id !== 'nothing'),
      buildsOn: step.buildsOn
        .map(index => of('initiatives', isSecret && hidden, index))
        .filter(id => id !== 'nothing'),
    },
  });
  ids.initiatives.push(...(view ? [view.initiative.id] : []));
  if (view && isSecret && imported) {
    await markImported(knex, view.initiative.id);
  }
  return view !== undefined;
}

/** Writes a decision, and tells whether that was not refused. */
export async function addDecision(
  step: LeakStep & { kind: 'decision' },
  tools: LeakTools,
): Promise<boolean> {
  const { isSecret, ids, change, of } = tools;
  const view = await change('author', {
    path: '/decisions',
    body: {
      ...guards(step, isSecret),
      title: step.title,
      contextAndProblem: step.title,
      status: step.accepted ? 'accepted' : 'proposed',
      ...(step.accepted && {
        consideredOptions: [{ title: step.title }],
        chosenOption: step.title,
      }),
      ...linksOf(step, tools),
      expectedOutcomes: step.expectedOutcomes,
      entities: [{ entityRef: ENTITY, relation: 'governs' }],
      initiatives: [
        ...new Set(
          step.about.map((index, number) =>
            of('initiatives', isSecret && number > 0, index),
          ),
        ),
      ].filter(id => id !== 'nothing'),
      principles: citations(step, tools),
    },
  });
  ids.decisions.push(...(view ? [view.decision.id] : []));
  return view !== undefined;
}

/** States a principle, and tells whether that was not refused. */
export async function addPrinciple(
  step: LeakStep & { kind: 'principle' },
  tools: LeakTools,
): Promise<boolean> {
  const { isSecret, ids, change } = tools;
  const view = await change('author', {
    path: '/principles',
    body: {
      ...guards(step, isSecret),
      title: step.title,
      statement: step.title,
      rationale: step.title,
      ...(step.inForce && {
        status: 'in-force',
        inForceSince: '2020-01-01',
      }),
    },
  });
  ids.principles.push(...(view ? [view.principle.id] : []));
  return view !== undefined;
}
