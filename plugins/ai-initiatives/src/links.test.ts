import { createLinks } from './links';

describe('createLinks', () => {
  const links = createLinks('/portal/ai/');

  it('builds plain paths under the root path', () => {
    expect(links.initiatives()).toBe('/portal/ai/initiatives');
    expect(links.initiative('a b/c')).toBe('/portal/ai/initiatives/a%20b%2Fc');
    expect(links.editDecision('x')).toBe('/portal/ai/decisions/x/edit');
    expect(links.compare(['a', 'b'])).toBe(
      '/portal/ai/overlaps/compare?id=a&id=b',
    );
    expect(links.compare(['a', 'b'], { settle: 'join' })).toBe(
      '/portal/ai/overlaps/compare?id=a&id=b&settle=join',
    );
    expect(links.divergences({ kind: 'agreed' })).toBe(
      '/portal/ai/decisions/divergence?kind=agreed',
    );
    expect(links.divergence('d/1')).toBe(
      '/portal/ai/decisions/divergence/d%2F1',
    );
    expect(links.overlapGroup('g/1')).toBe('/portal/ai/overlaps/groups/g%2F1');
  });

  it('writes what is given as parameters and leaves out the rest', () => {
    expect(links.registerInitiative({ entityRef: 'component:default/x' })).toBe(
      '/portal/ai/initiatives/new?entityRef=component%3Adefault%2Fx',
    );
    expect(
      links.initiatives({
        stage: ['idea', 'pilot'],
        search: '',
        sort: undefined,
      }),
    ).toBe('/portal/ai/initiatives?stage=idea&stage=pilot');
  });
});
