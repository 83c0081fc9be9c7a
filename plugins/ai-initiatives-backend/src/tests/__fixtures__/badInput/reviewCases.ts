import type { BadInputCase, BadInputWorld } from './BadInputCase';

function plan(
  id: string,
  about: string,
  body: (world: BadInputWorld) => unknown,
  rest: Pick<BadInputCase, 'status'> & Partial<BadInputCase>,
): BadInputCase {
  const request = (world: BadInputWorld) => ({
    method: 'POST' as const,
    path: '/reviews',
    body: body(world),
  });
  return { id, about, request, ...rest };
}

const subjectOf = ({ initiative }: BadInputWorld) => ({
  kind: 'initiative',
  ref: initiative,
});

/** Plans of reviews. */
export const reviewCases: readonly BadInputCase[] = [
  plan('V1', 'no subject', () => ({}), { status: 400, says: /subject/ }),
  plan('V2', 'a subject of no kind', () => ({ subject: { ref: 'a' } }), {
    status: 400,
    says: /subject.kind is required/,
  }),
  plan(
    'V3',
    'a ref with a NUL',
    () => ({
      subject: { kind: 'initiative', ref: 'a\u0000b' },
    }),
    { status: 400, says: /subject.ref/ },
  ),
  plan(
    'V4',
    'a subject that is not there',
    () => ({
      subject: { kind: 'decision', ref: 'nothing' },
    }),
    { status: 404, says: /No decision 'nothing'/ },
  ),
  plan(
    'V5',
    'a component',
    () => ({
      subject: { kind: 'entity', ref: 'component:default/a' },
    }),
    { status: 400, says: /must be of kind group or domain or system/ },
  ),
  plan(
    'V6',
    'a day that is none',
    world => ({
      subject: subjectOf(world),
      dueOn: '2026-02-30',
    }),
    { status: 400, says: /dueOn must be a calendar day/ },
  ),
  plan(
    'V7',
    'an instant for a day',
    world => ({
      subject: subjectOf(world),
      dueOn: '2026-03-29T02:30:00+01:00',
    }),
    { status: 400, says: /dueOn must be a calendar day/ },
  ),
  plan(
    'V8',
    'a cadence nobody knows',
    world => ({
      subject: subjectOf(world),
      cadence: 'daily',
    }),
    { status: 400, says: /cadence must be one of/ },
  ),
  plan(
    'V9',
    'a field of its own',
    world => ({
      subject: subjectOf(world),
      __proto__x: 1,
    }),
    { status: 400, says: /is not a known field/ },
  ),
  plan(
    'V10',
    'the last day of a month',
    world => ({
      subject: subjectOf(world),
      cadence: 'monthly',
      dueOn: '2027-01-31',
    }),
    {
      status: 201,
      holds: { review: { anchor: '2027-01-31', dueOn: '2027-01-31' } },
    },
  ),
];
