import { parseDecision } from 'backstage-plugin-ai-initiatives-common';
import { aDecisionSummary, aDivergence } from '../__fixtures__';
import { settlingDecision } from './settlingDecision';

const draft = (divergence = aDivergence()) =>
  settlingDecision({
    divergence,
    linkOf: id => `/decisions/${id}`,
    introduction: 'Answered differently:',
  });

describe('settlingDecision', () => {
  it('asks the question, with each different answer as an option', () => {
    const { question, consideredOptions, entities } = draft();
    expect(question).toBe('Which tool reads scanned papers?');
    expect(consideredOptions.map(({ title }) => title)).toEqual([
      'Scanwell',
      'Tesseract',
    ]);
    expect(entities).toEqual([
      { entityRef: 'component:default/claims-intake', relation: 'governs' },
    ]);
  });

  it('leads to each decision, whatever is in its title', () => {
    const [member] = aDivergence().members;
    const decision = aDecisionSummary({
      id: 'd',
      title: 'A [x](http://y) *z*',
    });
    const { contextAndProblem } = draft(
      aDivergence({ members: [{ ...member, decision, answer: '`a`' }] }),
    );
    expect(contextAndProblem).toBe(
      'Answered differently:\n\n- Team Claims: \\`a\\` ([A \\[x\\]\\(http://y\\) \\*z\\*](/decisions/d))',
    );
  });

  it('is a decision that lacks a title and nothing else', () => {
    const { problems } = parseDecision({
      input: { ...draft(), title: '', owner: 'group:default/a' },
    });
    expect(problems.map(({ field }) => field)).toEqual(['title']);
  });
});
