import { parseAdvice } from './parseAdvice';

describe('parseAdvice', () => {
  it.each<[Record<string, unknown>, object]>([
    [
      { of: 'Group:Default/Security', role: 'expert', question: 'Why?' },
      { of: 'group:default/security', role: 'expert', question: 'Why?' },
    ],
    [
      { of: 'user:default/ada', role: 'affected', text: null },
      { of: 'user:default/ada', role: 'affected' },
    ],
    [
      { role: 'affected', text: 'It slows us down.' },
      { role: 'affected', text: 'It slows us down.' },
    ],
  ])('reads %j', (input, expected) => {
    const { problems, ...advice } = parseAdvice(input);
    expect(problems).toEqual([]);
    expect(JSON.parse(JSON.stringify(advice))).toEqual(expected);
  });

  it.each<[Record<string, unknown>, readonly string[]]>([
    [{}, ['role is required: one of affected, expert', 'of is required']],
    [{ role: 'boss', of: 'user:default/ada' }, ['role must be one of']],
    [{ role: 'expert' }, ['of is required']],
    [
      { role: 'expert', of: 'component:default/a' },
      ['of must be of kind group or user'],
    ],
    [
      { role: 'expert', text: 'a', question: 'b' },
      ['question belongs to advice that is asked for'],
    ],
    [{ role: 'expert', text: 'a'.repeat(2001) }, ['text must be at most']],
    [{ role: 'expert', text: 'a', vote: 1 }, ['vote is not a known field']],
  ])('refuses %j', (input, expected) => {
    const { problems } = parseAdvice(input);
    expect(problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual(
      expected.map(text => expect.stringContaining(text)),
    );
  });
});
