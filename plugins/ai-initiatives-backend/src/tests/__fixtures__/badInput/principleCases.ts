import { BadInputCase, decide, get, principleBody } from './BadInputCase';

function write(changes: Record<string, unknown>) {
  return () => ({
    method: 'POST',
    path: '/principles',
    body: principleBody(changes),
  });
}

/** What can be wrong with principles and with naming them. */
export const principleCases: readonly BadInputCase[] = [
  {
    id: 'P1',
    about: 'a principle without a reason',
    request: write({ rationale: ' ' }),
    status: 400,
    says: /rationale is empty after trimming/,
  },
  {
    id: 'P2',
    about: 'a principle for a component',
    request: write({ scope: 'component:default/x' }),
    status: 400,
    says: /scope must be of kind domain or system or group/,
  },
  {
    id: 'P3',
    about: 'a version of somebody’s choice',
    request: write({ version: 7 }),
    status: 400,
    says: /version is not a known field/,
  },
  {
    id: 'P4',
    about: 'a principle in force that becomes a draft again',
    request: ({ principle }) => ({
      method: 'PATCH',
      path: `/principles/${principle}`,
      body: { status: 'draft' },
      headers: { 'if-match': '"1"' },
    }),
    status: 409,
    says: /is in-force and cannot become draft. It may become under-review or retired/,
  },
  {
    id: 'P5',
    about: 'deviating without a reason',
    request: ({ principle }) =>
      decide({ principles: [{ principle, stance: 'deviates' }] })(),
    status: 400,
    says: /principles\[0\].reason is required/,
  },
  {
    id: 'P6',
    about: 'citing a principle twice',
    request: ({ principle }) =>
      decide({ principles: [{ principle }, { principle }] })(),
    status: 400,
    says: /principles\[1\].principle is named twice/,
  },
  {
    id: 'P7',
    about: 'citing a principle that is not there',
    request: decide({ principles: [{ principle: 'nothing' }] }),
    status: 400,
    says: /principles names 'nothing', and there is no such principle/,
  },
  {
    id: 'P8',
    about: 'citing with a bare id',
    request: ({ principle }) => decide({ principles: [principle] })(),
    status: 400,
  },
  {
    id: 'P9',
    about: 'taking over what is no rule',
    request: () => ({
      method: 'POST',
      path: '/principles/from-entity',
      body: { entityRef: 'component:default/x' },
    }),
    status: 400,
    says: /is not the ref of a rule such as airesource:default\/name/,
  },
  {
    id: 'P10',
    about: 'taking over what the catalog does not have',
    request: () => ({
      method: 'POST',
      path: '/principles/from-entity',
      body: { entityRef: 'airesource:default/x' },
    }),
    status: 404,
    says: /No AI resource 'airesource:default\/x' of type rule/,
  },
  {
    id: 'P11',
    about: 'a list for what is no entity',
    request: get('/principles?appliesTo=x%20y'),
    status: 400,
    says: /appliesTo 'x y' is not an entity ref/,
  },
];
