import { anInitiative, anInitiativeView } from '../__fixtures__';
import { compareRows } from './compareRows';

const view = (fields: Parameters<typeof anInitiative>[0]) =>
  anInitiativeView({ initiative: anInitiative(fields) });

describe('compareRows', () => {
  it('tells what differs, what is the same and what nobody stated', () => {
    const { differing, same, missing } = compareRows([
      view({ tools: ['OCR', 'Whisper'], users: 'adjusters', stage: 'pilot' }),
      view({ tools: ['Whisper', 'OCR'], users: 'customers ', stage: 'pilot' }),
    ]);
    expect(differing.map(row => row.field)).toEqual(['users']);
    expect(differing[0].values).toEqual(['adjusters', 'customers ']);
    expect(same.map(row => row.field)).toEqual([
      'problem',
      'stage',
      'owner',
      'tools',
      'attachments',
    ]);
    expect(missing).toContain('vendors');
    expect(missing).toContain('outputs');
  });

  it('counts a fact that only one side states as a difference', () => {
    const { differing } = compareRows([
      view({ benefits: 'faster' }),
      view({}),
      view({ benefits: 'faster' }),
    ]);
    expect(differing).toEqual([
      { field: 'benefits', values: ['faster', undefined, 'faster'] },
    ]);
  });
});
