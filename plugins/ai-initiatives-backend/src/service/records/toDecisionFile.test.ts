import { aDecision } from '../../__fixtures__/build';
import { toDecisionFile } from './toDecisionFile';

describe('toDecisionFile', () => {
  it('says everything the record says, also what MADR has no place for', () => {
    const decision = aDecision({
      question: 'Where does the model run?',
      date: '2026-01-02',
      decisionMakers: ['user:default/ada'],
      decisionDrivers: ['Claims are confidential'],
      consideredOptions: [
        { title: 'Here', good: ['near'], neutral: [], bad: [] },
        { title: 'There', good: [], neutral: [], bad: ['far'] },
      ],
      chosenOption: 'Here',
      justification: 'claims stay here.',
      goodConsequences: ['No claim leaves'],
      badConsequences: ['We buy machines'],
      confirmation: 'An audit.',
      moreInformation: 'See the plan.',
      expectedOutcomes: [{ statement: 'No incident', due: '2027-01-01' }],
      reviewBy: '2026-12-01',
      entities: [
        { entityRef: 'component:default/claims', relation: 'governs' },
        { entityRef: 'component:default/mail', relation: 'informs' },
      ],
      initiatives: ['claims-triage'],
      supersedes: ['20250101-rent-a-model'],
    });
    const { fileName, text } = toDecisionFile(decision);
    expect(fileName).toBe(`${decision.id}.md`);
    const said = [
      ...[decision.title, decision.status, decision.owner, decision.question],
      ...[decision.date, decision.contextAndProblem, decision.justification],
      ...[decision.confirmation, decision.moreInformation, decision.reviewBy],
      ...[decision.decisionMakers, decision.decisionDrivers].flat(),
      ...decision.consideredOptions.flatMap(({ title, good, bad }) => [
        ...[title, ...good, ...bad],
      ]),
      ...[decision.goodConsequences, decision.badConsequences].flat(),
      ...['No incident', '2027-01-01', 'Chosen option: "Here"'],
      ...['governs:\n  - component:default/claims', 'informs:\n  - component'],
      ...['initiatives:\n  - claims-triage', 'supersedes:\n  - 20250101'],
    ];
    expect(said.filter(part => !text.includes(String(part)))).toEqual([]);
    expect(text).not.toMatch(/constrains|undefined/);
  });
});
