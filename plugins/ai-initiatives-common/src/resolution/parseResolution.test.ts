import fc from 'fast-check';
import { texts } from '../__testUtils__/texts';
import { parseResolution } from './parseResolution';
import { RESOLUTION_KINDS } from './types';

const today = '2026-11-26';
const join = { left: 'b', right: 'a', kind: 'join', kept: 'b' };
const parallel = {
  left: 'a',
  right: 'b',
  kind: 'deliberate-parallel',
  rationale: 'Different markets',
  revisitOn: '2026-11-27',
};
const parse = (input: Record<string, unknown>) =>
  parseResolution({ input, today });

describe('parseResolution', () => {
  it.each([
    ['puts the sides in order', join, { ...join, left: 'a', right: 'b' }],
    ['takes the first day after today', parallel, parallel],
    [
      'takes a reason where none is needed',
      { ...join, rationale: ' Same users ' },
      { ...join, left: 'a', right: 'b', rationale: 'Same users' },
    ],
    [
      'takes null for what is not said',
      { ...join, rationale: null, revisitOn: null },
      { ...join, left: 'a', right: 'b' },
    ],
    [
      'needs nothing to split the scope',
      { left: 'a', right: 'b', kind: 'split-scope' },
      { left: 'a', right: 'b', kind: 'split-scope' },
    ],
  ])('%s', (_, input, expected) => {
    const { fields, problems } = parse(input);

    expect(problems).toEqual([]);
    expect(fields).toEqual(expected);
  });

  it.each([
    ['left', { ...join, left: ' ' }, 'is empty after trimming'],
    ['right', { ...join, right: undefined }, 'is required'],
    [
      'right',
      { ...join, left: 'a', kept: 'a' },
      'must be another initiative than left',
    ],
    [
      'kind',
      { left: 'a', right: 'b' },
      'is required: one of join, build-on, split-scope, deliberate-parallel, not-an-overlap',
    ],
    [
      'kind',
      { ...join, kind: 'ignore' },
      'must be one of join, build-on, split-scope, deliberate-parallel, not-an-overlap',
    ],
    [
      'kept',
      { ...join, kept: undefined },
      'is required for join: name the initiative that goes on',
    ],
    [
      'kept',
      { ...join, kind: 'build-on', kept: undefined },
      'is required for build-on: name the initiative that is built on',
    ],
    ['kept', { ...join, kept: 'c' }, 'must be one of a, b'],
    [
      'kept',
      { ...parallel, kept: 'a' },
      'belongs to join and build-on; leave it out for deliberate-parallel',
    ],
    [
      'rationale',
      { ...parallel, rationale: '' },
      'is required for deliberate-parallel: say why',
    ],
    [
      'rationale',
      { left: 'a', right: 'b', kind: 'not-an-overlap' },
      'is required for not-an-overlap: say why',
    ],
    [
      'rationale',
      { ...join, rationale: 'x'.repeat(2001) },
      'must be at most 2000 characters long, it has 2001',
    ],
    [
      'rationale',
      { ...parallel, rationale: 'x'.repeat(2001) },
      'must be at most 2000 characters long, it has 2001',
    ],
    [
      'revisitOn',
      { ...parallel, revisitOn: undefined },
      'is required for deliberate-parallel: name the day to look again',
    ],
    [
      'revisitOn',
      { ...parallel, revisitOn: today },
      'must be after today, 2026-11-26',
    ],
    [
      'revisitOn',
      { ...parallel, revisitOn: '2027-02-29' },
      'must be a calendar day between 1900 and 2200, written YYYY-MM-DD',
    ],
    [
      'revisitOn',
      { ...join, revisitOn: '2027-01-01' },
      'belongs to deliberate-parallel; leave it out for join',
    ],
    ['status', { ...join, status: 'effective' }, 'is not a known field'],
  ])('refuses %s: %j', (field, input, rule) => {
    const { problems } = parse(input);

    expect(problems).toEqual([
      expect.objectContaining({ field, rule, value: expect.any(String) }),
    ]);
  });

  it('gives the same for its own result', () => {
    const inputs = fc
      .record({
        left: texts,
        right: texts,
        kind: fc.constantFrom(...RESOLUTION_KINDS),
        rationale: texts,
      })
      .map(input => ({
        ...input,
        kept: /^(join|build-on)$/.test(input.kind) ? input.right : null,
        revisitOn: input.kind === 'deliberate-parallel' ? '2027-01-01' : null,
      }));
    fc.assert(
      fc.property(inputs, input => {
        const { fields, problems } = parse(input);
        fc.pre(problems.length === 0);
        expect(parse({ ...fields })).toEqual({ fields, problems: [] });
      }),
    );
  });
});
