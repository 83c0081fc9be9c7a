import { applyTemplate } from './decisionTemplates';
import { newDecision } from './recordFields';

describe('applyTemplate', () => {
  const initial = newDecision({ owner: 'group:default/a' });
  const template = { contextAndProblem: 'We need', decisionDrivers: ['Cost'] };

  it('fills in what nobody has touched, and no more', () => {
    const { fields } = applyTemplate({
      fields: { ...initial, title: 'Mine', contextAndProblem: 'Typed' },
      untouched: initial,
      initial,
      template,
    });
    expect(fields).not.toHaveProperty('title');
    expect(fields).not.toHaveProperty('contextAndProblem');
    expect(fields).toMatchObject({
      decisionDrivers: ['Cost'],
      owner: 'group:default/a',
    });
  });

  it('gives way to the next template', () => {
    const first = applyTemplate({
      fields: initial,
      untouched: initial,
      initial,
      template,
    });
    const filled = { ...initial, ...first.fields };
    const second = applyTemplate({
      fields: { ...filled, decisionDrivers: ['Cost', 'Time'] },
      untouched: first.untouched,
      initial,
      template: { question: 'Which?' },
    });
    expect(second.fields).toMatchObject({
      contextAndProblem: '',
      question: 'Which?',
    });
    expect(second.fields).not.toHaveProperty('decisionDrivers');
  });
});
