import type {
  DivergencePage,
  EntityFacts,
  OverlapGroup,
  Page,
  UseCases,
} from 'backstage-plugin-ai-initiatives-common';
import { MatrixRecord } from './matrixRecords';
import type { MatrixWorld } from './MatrixWorld';
import { placeOf } from './matrixBackend';
import { RECORDS } from '../__fixtures__/permissionMatrix';
import type { Channel, Subject } from './Channel';

export const page = { limit: 100 };

export function byId(
  operation:
    | 'getInitiative'
    | 'getInitiativeHistory'
    | 'getDecision'
    | 'getDecisionHistory'
    | 'getDecisionLineage'
    | 'exportDecision'
    | 'getPrinciple'
    | 'getPrincipleHistory'
    | 'getReview'
    | 'getReviewHistory',
  about: Subject,
): Channel {
  return {
    operation,
    about,
    byId: true,
    ask: (world, principal, { id }) => world.ask(principal, operation, { id }),
  };
}

export function followed(
  kind: 'initiative' | 'decision',
  about: Subject,
): Channel {
  return {
    operation: 'follow',
    about,
    byId: true,
    ask: (world, principal, { id }) =>
      world.ask(principal, 'follow', { kind, id }),
  };
}

export function inList<Name extends keyof UseCases>(
  operation: Name,
  about: Subject,
  request: (
    world: MatrixWorld,
    record: MatrixRecord,
  ) => UseCases[Name]['request'],
): Channel {
  return {
    operation,
    about,
    byId: false,
    ask: (world, principal, record) =>
      world.ask(principal, operation, request(world, record)),
  };
}

/** Facts name no record: they tell of it by counting it. */
export function counted(
  operation: 'getEntityFacts' | 'listEntityFacts',
  about: 'initiatives' | 'decisions',
  isCounted: (facts: EntityFacts) => boolean,
): Channel {
  return {
    operation,
    about,
    byId: false,
    ask: async (world, principal, record) => {
      const name = RECORDS.find(at => world[about][at] === record)!;
      const entityRef = placeOf(name);
      const { status, text } =
        operation === 'getEntityFacts'
          ? await world.ask(principal, operation, { entityRef })
          : await world.ask(principal, operation, { entityRefs: [entityRef] });
      const answer = JSON.parse(text);
      const [facts] = answer.items ?? [answer];
      const tells = status === 200 && isCounted(facts);
      return { status, text: tells ? record.marker : '' };
    },
  };
}

/** Id of the group whose members all resemble what all are connected with. */
export async function groupOfBase(world: MatrixWorld): Promise<string> {
  const { text } = await world.ask('steward', 'listOverlapGroups', page);
  const { items } = JSON.parse(text) as Page<OverlapGroup>;
  const group = items.find(({ members }) =>
    members.some(({ id }) => id === world.base),
  );
  if (!group) {
    throw new Error(`No group of '${world.base}' in ${text}`);
  }
  return group.id;
}

/** Id of the divergence with the other answer to what all decisions ask. */
export async function divergenceOfBase(world: MatrixWorld): Promise<string> {
  const { text } = await world.ask('steward', 'listDivergences', page);
  const { items } = JSON.parse(text) as DivergencePage;
  const found = items.find(({ members }) =>
    members.some(({ decision }) => decision.id === world.baseDecision),
  );
  if (!found) {
    throw new Error(`No divergence of '${world.baseDecision}' in ${text}`);
  }
  return found.id;
}
