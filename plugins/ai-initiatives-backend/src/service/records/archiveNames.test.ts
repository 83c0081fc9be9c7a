import { aDecision } from '../../__fixtures__/build';
import { archiveNames } from './archiveNames';

const kept = (id: string, path: string, entityRef = 'component:default/pay') =>
  aDecision({ id, source: { entityRef, path } as never });

describe('archiveNames', () => {
  it('keeps the folders of a log, and puts what was written here beside them', () => {
    expect([
      ...archiveNames([
        aDecision({ id: 'b-own' }),
        kept('a', 'adr/0001-x.md'),
        kept('c', '0001-x.md', 'api:default/pay'),
      ]).values(),
    ]).toEqual([
      'component-default-pay/adr/0001-x.md',
      'b-own.md',
      'api-default-pay/0001-x.md',
    ]);
  });

  it.each([
    ['../../etc/passwd', 'component-default-pay/etc/passwd'],
    ['/a/./b.md', 'component-default-pay/a/b.md'],
    ['a\\..\\b.md', 'component-default-pay/a-..-b.md'],
    ['C:\\x.md', 'component-default-pay/C--x.md'],
  ])('lets %j lead nowhere else', (path, name) => {
    expect(archiveNames([kept('a', path)]).get('a')).toBe(name);
  });

  it('tells apart what would be one file, and leaves the index alone', () => {
    const names = archiveNames([
      kept('a', 'X.md'),
      kept('b', 'x.md'),
      aDecision({ id: 'Index' }),
    ]);
    expect([...names.values()]).toEqual([
      'Index-2.md',
      'component-default-pay/X.md',
      'component-default-pay/x-2.md',
    ]);
  });
});
