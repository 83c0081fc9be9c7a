import { parsePrinciple } from './parsePrinciple';
import { draftFromRule } from './takeOver';

const rule = {
  name: 'no-personal-data-in-prompts',
  title: 'No personal data in prompts',
  description: 'Names are replaced before a prompt leaves the house.',
  rationale: 'A prompt that left the house cannot be called back.',
  owner: 'group:default/platform',
  system: 'system:default/models',
};

describe('draftFromRule', () => {
  it('says what the rule says, as a draft', () => {
    expect(draftFromRule(rule)).toEqual({
      title: rule.title,
      statement: rule.description,
      rationale: rule.rationale,
      owner: rule.owner,
      scope: rule.system,
      status: 'draft',
    });
  });

  it('takes the name where title and description are missing', () => {
    const { name, rationale, owner } = rule;
    const draft = draftFromRule({ name, rationale, owner });
    expect(draft).toMatchObject({ title: name, statement: name });
    expect(parsePrinciple({ input: { ...draft } }).problems).toEqual([]);
  });
});
