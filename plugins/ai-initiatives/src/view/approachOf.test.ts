import { anInitiative } from '../__fixtures__';
import { approachOf } from './approachOf';

const silent = anInitiative({ tools: [], vendors: [], attachments: [] });
const withTool = { ...silent, tools: ['own model'] };
const withVendor = { ...silent, vendors: ['a vendor'] };
const using = {
  ...silent,
  attachments: [{ entityRef: 'resource:default/model', role: 'uses' as const }],
};
const reading = {
  ...silent,
  attachments: [
    { entityRef: 'resource:default/table', role: 'reads' as const },
  ],
};

describe('approachOf', () => {
  it.each([
    [
      'both name other tools',
      ['same-problem'],
      withTool,
      withVendor,
      'different-approach',
    ],
    [
      'tools of the catalog count',
      ['same-problem'],
      using,
      withTool,
      'different-approach',
    ],
    [
      'one says nothing of tools',
      ['same-problem'],
      withTool,
      silent,
      undefined,
    ],
    ['data are no tools', ['same-problem'], withTool, reading, undefined],
    [
      'a tool is shared',
      ['same-problem', 'same-tool'],
      withTool,
      withTool,
      undefined,
    ],
    ['only a tool is shared', ['same-tool'], withTool, withTool, 'another-use'],
    [
      'something else is shared',
      ['same-data'],
      withTool,
      withVendor,
      undefined,
    ],
  ] as const)('%s', (_, kinds, left, right, approach) => {
    expect(approachOf(kinds, [left, right])).toBe(approach);
    expect(approachOf(kinds, [right, left])).toBe(approach);
  });
});
