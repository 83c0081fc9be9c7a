import { anInitiative } from '../__fixtures__/build';
import { overlapDocument } from './overlapDocument';

describe('overlapDocument', () => {
  it('takes the text as it is and sorts what is attached by what it is', () => {
    const initiative = anInitiative({
      outputs: 'A ranked list',
      tags: ['triage'],
      tools: ['GPT-4o'],
      vendors: ['ACME Corp'],
      attachments: [
        { entityRef: 'component:default/claims', role: 'changes' },
        { entityRef: 'api:default/llm', role: 'uses' },
        { entityRef: 'resource:default/claims-db', role: 'reads' },
        { entityRef: 'system:default/portal', role: 'serves' },
      ],
    });
    expect(overlapDocument(initiative)).toEqual({
      id: initiative.id,
      team: 'group:default/team-claims',
      title: initiative.title,
      problem: initiative.problem,
      outputs: 'A ranked list',
      tags: ['triage'],
      entities: {
        data: ['resource:default/claims-db'],
        tools: ['api:default/llm', 'gpt-4o', 'acme corp'],
        systems: ['component:default/claims', 'system:default/portal'],
      },
    });
  });
});
