import { parseDecisionLog } from 'ai-initiatives-decision-record-parser';
import { parse } from 'yaml';
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
      amends: ['20250102-keep-logs'],
      buildsOn: ['20250103-buy-machines'],
      related: ['20250104-cool-them'],
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
      ...['amends:\n  - 20250102', 'builds-on:\n  - 20250103'],
      'related:\n  - 20250104',
    ];
    expect(said.filter(part => !text.includes(String(part)))).toEqual([]);
    expect(text).not.toMatch(/constrains|undefined|expected-outcomes/);
  });

  it('keeps what was observed, whole', () => {
    const expectedOutcomes = [
      { statement: 'No incident' },
      {
        statement: 'Faster: "half"',
        metric: 'hours',
        due: '2027-01-01',
        unit: 'h',
        baseline: 20,
        target: 'ten',
        observations: [{ on: '2026-06-01', value: 14, note: 'a\nb' }],
      },
    ];
    const { text } = toDecisionFile(aDecision({ expectedOutcomes }));
    const { 'expected-outcomes': written } = parse(text.split('---\n')[1]);
    expect(written.map((item: string) => JSON.parse(item))).toEqual(
      expectedOutcomes,
    );
  });

  it('leads to the files of other records, in what reads it back', () => {
    const earlier = ['20250101-a', '20250102-b', '20250103-c', '20250104-d'];
    const [supersedes, amends, buildsOn, related] = earlier.map(id => [id]);
    const files = [
      ...earlier.map(id => aDecision({ id })),
      aDecision({ supersedes, amends, buildsOn, related }),
    ].map(toDecisionFile);
    const read = parseDecisionLog(
      files.map(({ fileName, text }) => ({ path: fileName, content: text })),
    );
    const [from] = read.filter(({ path }) => !/-[a-d]\.md$/.test(path));
    expect(from.relations.map(({ kind, path }) => [kind, path])).toEqual([
      ['supersedes', '20250101-a.md'],
      ['amends', '20250102-b.md'],
      ['buildsOn', '20250103-c.md'],
      ['relatesTo', '20250104-d.md'],
    ]);
  });
});
