import { readDecisionTemplates } from './readDecisionTemplates';

const read = (...templates: unknown[]) => readDecisionTemplates(templates);

describe('readDecisionTemplates', () => {
  it('takes the fields that are said, as they would be stored', () => {
    expect(
      read({
        title: ' Model choice ',
        fields: {
          decisionDrivers: ['Cost ', ' '],
          consideredOptions: [{ title: 'Buy' }],
        },
      }),
    ).toEqual([
      {
        title: 'Model choice',
        fields: {
          decisionDrivers: ['Cost'],
          consideredOptions: [{ title: 'Buy', good: [], neutral: [], bad: [] }],
        },
      },
    ]);
    expect(readDecisionTemplates(undefined)).toEqual([]);
  });

  it.each([
    [['Model choice'], "[0] must be an object (got 'Model choice')"],
    [[{ title: 'a', fields: 7 }], "[0].fields must be an object (got '7')"],
    [[{ title: ' ' }], '[0].title must have 1 to 200 characters'],
    [
      [{ title: 'a' }, { title: 'b', fields: { drivers: [] } }],
      '[1].fields.drivers is not a known field',
    ],
    [
      [{ title: 'a', fields: { status: 'done' } }],
      '[0].fields.status must be one of',
    ],
    [
      Array.from({ length: 21 }, () => ({ title: 'a' })),
      'must have at most 20 items, it has 21',
    ],
  ])('refuses %j', (templates, message) => {
    expect(() => read(...templates)).toThrow(
      `aiInitiatives.decisionTemplates${
        message.startsWith('[') ? '' : ' '
      }${message}`,
    );
  });
});
