import { parseChallengeChange, parseDiscussionText } from './parseChallenge';

describe('parseDiscussionText', () => {
  it('takes text', () => {
    expect(parseDiscussionText({ text: '  It is **slow**. ' })).toEqual({
      text: 'It is **slow**.',
      problems: [],
    });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['nothing', {}, 'text is required'],
    ['white space', { text: ' \n ' }, 'text is empty after trimming'],
    ['a number', { text: 5 }, 'text must be text'],
    ['too much', { text: 'a'.repeat(2001) }, 'text must be at most 2000'],
    ['a state', { text: 'a', state: 'open' }, 'state is not a known field'],
  ])('refuses %s', (_, input, expected) => {
    const [{ field, rule }] = parseDiscussionText(input).problems;
    expect(`${field} ${rule}`).toContain(expected);
  });
});

describe('parseChallengeChange', () => {
  it.each<[Record<string, unknown>, object]>([
    [{ state: 'withdrawn' }, { state: 'withdrawn' }],
    [{ state: 'answered', text: null }, { state: 'answered' }],
    [
      { state: 'amended', amendment: 'd2', text: 'See there.' },
      { state: 'amended', amendment: 'd2', text: 'See there.' },
    ],
    [{ state: 'amended', amendment: null }, { state: 'amended' }],
    [
      { state: 'open', text: 'No.' },
      { state: 'open', text: 'No.' },
    ],
  ])('reads %j', (input, expected) => {
    const { problems, ...change } = parseChallengeChange(input);
    expect(problems).toEqual([]);
    expect(JSON.parse(JSON.stringify(change))).toEqual(expected);
  });

  it.each<[Record<string, unknown>, string]>([
    [{}, 'state is required: one of open, answered, amended, withdrawn'],
    [{ state: 'closed' }, 'state must be one of'],
    [{ state: 'open' }, 'text is required to open it again'],
    [
      { state: 'answered', amendment: 'd2' },
      'amendment belongs to amended; leave it out for answered',
    ],
    [{ state: 'amended', amendment: 'a'.repeat(201) }, 'amendment must be'],
    [{ state: 'withdrawn', by: 'me' }, 'by is not a known field'],
  ])('refuses %j', (input, expected) => {
    const { problems } = parseChallengeChange(input);
    expect(problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual([
      expect.stringContaining(expected),
    ]);
  });
});
