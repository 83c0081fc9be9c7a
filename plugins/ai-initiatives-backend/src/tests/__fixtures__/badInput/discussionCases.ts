import type { BadInputCase, BadInputWorld } from './BadInputCase';

const post =
  (pathOf: (world: BadInputWorld) => string, body: unknown) =>
  (world: BadInputWorld) => ({ method: 'POST', path: pathOf(world), body });
const challenge = (body: unknown) =>
  post(({ accepted }) => `/decisions/${accepted}/challenges`, body);
const move = (body: unknown) =>
  post(world => `/challenges/${world.challenge}/state`, body);
const advise = (body: unknown) =>
  post(({ accepted }) => `/decisions/${accepted}/advice`, body);

/** Group C: what is said about decisions. */
export const discussionCases: readonly BadInputCase[] = [
  {
    id: 'C1',
    about: 'a challenge without words',
    request: challenge({}),
    status: 400,
    says: /'text'/,
  },
  {
    id: 'C2',
    about: 'a challenge of white space',
    request: challenge({ text: ' \n\u00a0' }),
    status: 400,
    says: /text is empty after trimming/,
  },
  {
    id: 'C3',
    about: '2,001 code points',
    request: challenge({ text: 'a'.repeat(2001) }),
    status: 400,
    says: /text must be at most 2000 characters/,
  },
  {
    id: 'C4',
    about: 'a challenge that says it is answered',
    request: challenge({ text: 'No', state: 'answered' }),
    status: 400,
    says: /additional properties/,
  },
  {
    id: 'C5',
    about: 'a challenge in the name of another',
    request: challenge({ text: 'No', raisedBy: 'user:default/ceo' }),
    status: 400,
    says: /additional properties/,
  },
  {
    id: 'C6',
    about: 'script in Markdown, which is kept as text',
    request: challenge({ text: '<script>alert(1)</script>' }),
    status: 201,
    holds: {
      challenges: [
        { challenge: { text: '<script>alert(1)</script>' } },
        { challenge: { state: 'open' } },
      ],
    },
  },
  {
    id: 'C7',
    about: 'a challenge to nothing',
    request: post(() => '/decisions/nowhere/challenges', { text: 'No' }),
    status: 404,
    says: /No decision 'nowhere'/,
  },
  {
    id: 'C8',
    about: 'a challenge nobody raised',
    request: post(() => '/challenges/a%00b/answers', { text: 'No' }),
    status: 404,
    says: /No challenge 'a\?b'/,
  },
  {
    id: 'C9',
    about: 'an unknown state',
    request: move({ state: 'closed' }),
    status: 400,
    says: /allowed values: open, answered/,
  },
  {
    id: 'C10',
    about: 'open, while it is',
    request: move({ state: 'open', text: 'Again' }),
    status: 409,
    says: /is open and cannot become open/,
  },
  {
    id: 'C11',
    about: 'answered by nobody',
    request: move({ state: 'answered' }),
    status: 409,
    says: /has no answer yet/,
  },
  {
    id: 'C12',
    about: 'amended without a change',
    request: move({ state: 'amended' }),
    status: 400,
    says: /has not changed since it was raised/,
  },
  {
    id: 'C13',
    about: 'an amendment that is not there',
    request: move({ state: 'amended', amendment: 'nowhere' }),
    status: 400,
    says: /amendment names 'nowhere', and there is no such decision/,
  },
  {
    id: 'C14',
    about: 'an amendment of what was withdrawn',
    request: move({ state: 'withdrawn', amendment: 'nowhere' }),
    status: 400,
    says: /amendment belongs to amended/,
  },
  {
    id: 'C15',
    about: 'advice of nobody',
    request: advise({ role: 'expert' }),
    status: 400,
    says: /of is required/,
  },
  {
    id: 'C16',
    about: 'advice of a component',
    request: advise({ role: 'expert', of: 'component:default/a' }),
    status: 400,
    says: /of must be of kind group or user/,
  },
  {
    id: 'C17',
    about: 'advice in a role there is not',
    request: advise({ role: 'approver', of: 'user:default/ada' }),
    status: 400,
    says: /allowed values: affected, expert/,
  },
  {
    id: 'C18',
    about: 'advice in the name of another',
    request: advise({ role: 'expert', of: 'user:default/ada', text: 'Go' }),
    status: 400,
    says: /only in your own name/,
  },
  {
    id: 'C19',
    about: 'a ref in capitals',
    request: advise({ role: 'affected', of: 'Group:Default/Legal' }),
    status: 201,
    holds: { advice: [{ advice: { of: 'group:default/legal' } }] },
  },
  {
    id: 'C20',
    about: 'advice nobody was asked for',
    request: post(() => '/advice/nowhere/answer', { text: 'Go' }),
    status: 404,
    says: /No advice 'nowhere'/,
  },
];
