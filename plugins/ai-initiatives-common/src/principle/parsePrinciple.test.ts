import fc from 'fast-check';
import { days, owners, textLists, texts } from '../__testUtils__/texts';
import { parseDecision } from '../decision/parseDecision';
import { LIMITS } from '../text/limits';
import { PRINCIPLE_FIELDS, parsePrinciple } from './parsePrinciple';
import { AI_CHARACTERISTICS, PRINCIPLE_STATUSES } from './types';

const least = {
  title: 'Data is fit for its use',
  statement: 'Whoever trains on data knows how good it is.',
  rationale: 'A model repeats the mistakes of its data.',
  owner: 'group:default/data',
};
const parse = (input: object) => parsePrinciple({ input: { ...input } });
const problemsOf = (input: object) =>
  parse({ ...least, ...input }).problems.map(
    ({ field, rule }) => `${field} ${rule}`,
  );

const inputs = fc
  .record(
    {
      title: texts,
      statement: texts,
      rationale: texts,
      owner: owners,
      implications: textLists,
      scope: fc.option(fc.constantFrom('Domain:Claims', 'group:default/data')),
      status: fc.constantFrom(...PRINCIPLE_STATUSES),
      inForceSince: days,
      reviewBy: days,
      characteristics: fc.array(fc.constantFrom(...AI_CHARACTERISTICS), {
        maxLength: 7,
      }),
      readers: fc.array(owners, { maxLength: 3 }),
    },
    { requiredKeys: ['title', 'statement', 'rationale', 'owner'] },
  )
  .map(parse)
  .filter(({ problems }) => problems.length === 0);

describe('parsePrinciple', () => {
  it('takes a name, a statement, a reason and an owner', () => {
    expect(parse(least)).toEqual({
      fields: {
        ...least,
        scope: undefined,
        status: 'draft',
        inForceSince: undefined,
        reviewBy: undefined,
        implications: [],
        characteristics: [],
        visibility: 'public',
        readers: [],
      },
      warnings: [],
      problems: [],
    });
  });

  it('leaves its own result as it is', () => {
    fc.assert(
      fc.property(inputs, ({ fields }) => {
        expect(parse(fields)).toEqual({ fields, warnings: [], problems: [] });
      }),
    );
  });

  it('reads every field it knows', () => {
    expect(Object.keys(parse(least).fields).sort()).toEqual(
      [...PRINCIPLE_FIELDS].sort(),
    );
  });

  it.each<[object, string]>([
    [{ title: '  ' }, 'title is empty after trimming'],
    [{ statement: null }, 'statement is required'],
    [{ rationale: undefined }, 'rationale is required'],
    [{ owner: 'component:a/b' }, 'owner must be of kind group or user'],
    [
      { scope: 'component:default/app' },
      'scope must be of kind domain or system or group',
    ],
    [
      { status: 'accepted' },
      `status must be one of ${PRINCIPLE_STATUSES.join(', ')}`,
    ],
    [
      { characteristics: ['nice'] },
      `characteristics[0] must be one of ${AI_CHARACTERISTICS.join(', ')}`,
    ],
    [
      { implications: Array(LIMITS.arguments + 1).fill('x') },
      `implications must have at most ${LIMITS.arguments} items`,
    ],
    [
      { inForceSince: '2026-02-01', reviewBy: '2026-01-31' },
      'reviewBy must not be before inForceSince 2026-02-01',
    ],
    [{ version: 3 }, 'version is not a known field'],
  ])('refuses %j', (input, problem) => {
    expect(problemsOf(input)).toEqual([problem]);
  });
});

describe('the principles of a decision', () => {
  const decision = {
    title: 'Keep the keys',
    owner: 'group:default/data',
    contextAndProblem: 'Somebody holds the keys.',
  };
  const parsed = (principles: unknown) =>
    parseDecision({ input: { ...decision, principles } });

  it('are upheld unless something else is said', () => {
    expect(
      parsed([
        { principle: 'a' },
        { principle: 'b', stance: 'deviates', reason: 'Too early.' },
      ]).fields.principles,
    ).toEqual([
      { principle: 'a', stance: 'upholds', reason: undefined },
      { principle: 'b', stance: 'deviates', reason: 'Too early.' },
    ]);
  });

  it.each<[unknown, string]>([
    [
      [{ principle: 'a', stance: 'deviates' }],
      'principles[0].reason is required',
    ],
    [
      [{ principle: 'a', stance: 'deviates', reason: ' ' }],
      'principles[0].reason is empty after trimming',
    ],
    [
      [{ principle: 'a', stance: 'breaks' }],
      'principles[0].stance must be one of upholds, deviates',
    ],
    [[{ stance: 'upholds' }], 'principles[0].principle is required'],
    [
      [{ principle: 'a' }, { principle: 'a', stance: 'deviates', reason: 'x' }],
      'principles[1].principle is named twice',
    ],
    [['a'], 'principles[0] must be an object'],
    [
      Array.from({ length: LIMITS.principles + 1 }, (_, i) => ({
        principle: `p${i}`,
      })),
      `principles must have at most ${LIMITS.principles} items`,
    ],
  ])('refuses %j', (principles, problem) => {
    expect(
      parsed(principles).problems.map(({ field, rule }) => `${field} ${rule}`),
    ).toEqual([problem]);
  });
});
