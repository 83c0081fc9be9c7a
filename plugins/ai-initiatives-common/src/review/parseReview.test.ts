import fc from 'fast-check';
import { days, texts } from '../__testUtils__/texts';
import {
  parseReviewOutcome,
  parseReviewPlan,
  parseReviewSchedule,
  parseSkipReason,
} from './parseReview';
import { VERDICTS } from './types';

const today = '2026-11-27';
const subject = { kind: 'entity', ref: 'Group:Claims' };
const owner = 'group:default/claims';
const plan = (input: object) => parseReviewPlan({ input: { ...input }, today });
const outcome = (input: object) =>
  parseReviewOutcome({ input: { ...input }, today, owner });
const rules = ({
  problems,
}: {
  problems: readonly { field: string; rule: string }[];
}) => problems.map(({ field, rule }) => `${field} ${rule}`);

describe('parseReviewPlan', () => {
  it.each([
    ['an event, today', {}, { cadence: 'on-event', dueOn: today }],
    [
      'one period from now',
      { cadence: 'quarterly' },
      { cadence: 'quarterly', dueOn: '2027-02-27' },
    ],
    [
      'a day of its own, also one that has passed',
      { cadence: 'yearly', dueOn: '2026-01-31', owner: 'User:Ines' },
      { cadence: 'yearly', dueOn: '2026-01-31', owner: 'user:default/ines' },
    ],
    [
      'null for what is not said',
      { cadence: null, dueOn: null, owner: null },
      { cadence: 'on-event', dueOn: today },
    ],
  ])('%s', (_, input, expected) => {
    const parsed = plan({ subject, ...input });

    expect(parsed.problems).toEqual([]);
    expect(parsed.fields).toEqual({
      subject: { kind: 'entity', ref: 'group:default/claims' },
      ...expected,
    });
  });

  it.each([
    [{}, ['subject is required']],
    [{ subject: 'a' }, ['subject must be an object']],
    [
      { subject: { ref: 'a' } },
      [
        'subject.kind is required: one of initiative, decision, principle, entity',
      ],
    ],
    [
      { subject: { kind: 'overlap', ref: 'a' } },
      ['subject.kind must be one of initiative, decision, principle, entity'],
    ],
    [{ subject: { kind: 'initiative' } }, ['subject.ref is required']],
    [
      { subject: { kind: 'entity', ref: 'user:default/ines' } },
      ['subject.ref must be of kind group or domain or system'],
    ],
    [
      { subject, cadence: 'daily' },
      [
        'cadence must be one of monthly, quarterly, half-yearly, yearly, on-event',
      ],
    ],
    [
      { subject, dueOn: '2027-02-30' },
      [
        'dueOn must be a calendar day between 1900 and 2200, written YYYY-MM-DD',
      ],
    ],
    [
      { subject, owner: 'component:default/a' },
      ['owner must be of kind group or user'],
    ],
    [{ subject, state: 'held' }, ['state is not a known field']],
  ])('refuses %j', (input, expected) => {
    expect(rules(plan(input))).toEqual(expected);
  });
});

describe('parseReviewSchedule', () => {
  it('knows when and how often, and nothing else', () => {
    const input = { cadence: 'monthly', dueOn: '2027-01-31', owner };

    expect(parseReviewSchedule({ input, today })).toEqual({
      fields: input,
      problems: [],
    });
    expect(
      rules(parseReviewSchedule({ input: { ...input, works: 'x' }, today })),
    ).toEqual(['works is not a known field']);
  });
});

describe('parseReviewOutcome', () => {
  it('takes what was said', () => {
    const input = {
      heldOn: '2026-11-20',
      facilitator: owner,
      participants: ['user:default/ines', 'Tomas', 'Tomas'],
      works: '- triage',
      friction: '',
      mustEvolve: null,
      items: [
        { kind: 'initiative', id: 'a', verdict: 'adjust' },
        { kind: 'decision', id: 'a', verdict: 'amend', note: ' why ' },
        { kind: 'initiative', id: 'a', verdict: 'retire' },
      ],
      followUps: [
        { text: 'Write it down' },
        { text: 'Ask', owner: 'User:Wim', due: '2027-01-01', done: false },
      ],
    };

    const { fields, problems } = outcome(input);

    expect(problems).toEqual([]);
    expect(JSON.parse(JSON.stringify(fields))).toEqual({
      heldOn: '2026-11-20',
      facilitator: owner,
      participants: ['user:default/ines', 'Tomas'],
      works: '- triage',
      items: [
        { kind: 'decision', id: 'a', verdict: 'amend', note: 'why' },
        { kind: 'initiative', id: 'a', verdict: 'retire' },
      ],
      followUps: [
        { text: 'Write it down', owner },
        { text: 'Ask', owner: 'user:default/wim', due: '2027-01-01' },
      ],
    });
  });

  it.each([
    [{ heldOn: '2026-11-28' }, ['heldOn must not be after today, 2026-11-27']],
    [
      { items: [{ kind: 'decision', id: 'd', verdict: 'retire' }] },
      ['items[0].verdict must be one of reaffirm, amend, supersede, deprecate'],
    ],
    [
      { items: [{ kind: 'initiative', id: 'a' }] },
      [
        'items[0].verdict is required: one of continue, adjust, join, pause, retire',
      ],
    ],
    [{ items: [{ id: 'a', verdict: 'join' }] }, ['items[0].kind is required']],
    [{ followUps: [{ due: '2027-01-01' }] }, ['followUps[0].text is required']],
    [
      { followUps: [{ text: 'a', done: 'yes' }] },
      ['followUps[0].done must be true or false'],
    ],
    [
      { works: 'x'.repeat(20_001) },
      ['works must be at most 20000 characters long, it has 20001'],
    ],
    [
      {
        followUps: Array.from({ length: 31 }, () => ({ text: 'a' })),
      },
      ['followUps must have at most 30 items'],
    ],
    [{ cadence: 'monthly' }, ['cadence is not a known field']],
  ])('refuses %j', (input, expected) => {
    expect(rules(outcome(input))).toEqual(expected);
  });

  it('gives the same for its own result', () => {
    const inputs = fc.record({
      heldOn: days.map(day => (day && day <= today ? day : null)),
      works: texts,
      participants: fc.array(texts, { maxLength: 3 }),
      items: fc.array(
        fc.record({
          kind: fc.constant('initiative'),
          id: texts,
          verdict: fc.constantFrom(...VERDICTS.initiative),
        }),
        { maxLength: 4 },
      ),
      followUps: fc.array(fc.record({ text: texts }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(inputs, input => {
        const { fields, problems } = outcome(input);
        fc.pre(problems.length === 0);
        expect(outcome(fields)).toEqual({ fields, problems: [] });
      }),
    );
  });
});

describe('parseSkipReason', () => {
  it.each([
    [{ reason: ' Nobody was there ' }, []],
    [{}, ['reason is required']],
    [{ reason: '  ' }, ['reason is empty after trimming']],
    [{ reason: 'a', why: 'b' }, ['why is not a known field']],
  ])('%j', (input, expected) => {
    expect(rules(parseSkipReason({ input }))).toEqual(expected);
  });
});
