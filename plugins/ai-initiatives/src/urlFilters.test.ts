import { readUrlFilters, urlFilter, writeUrlFilters } from './urlFilters';

const schema = {
  search: urlFilter.text(),
  stage: urlFilter.list(),
  crossTeam: urlFilter.flag(true),
  sort: urlFilter.choice(['title', 'date'], 'date'),
  offset: urlFilter.count(),
};

const read = (text: string) =>
  readUrlFilters(schema, new URLSearchParams(text));
const write = (
  changes: Parameters<typeof writeUrlFilters<typeof schema>>[1],
  text = '',
) => writeUrlFilters(schema, changes, new URLSearchParams(text)).toString();

describe('urlFilters', () => {
  it('falls back to initial values for what is absent or makes no sense', () => {
    const initial = {
      search: '',
      stage: [],
      crossTeam: true,
      sort: 'date',
      offset: 0,
    };
    expect(read('')).toEqual(initial);
    expect(read('search=&crossTeam=maybe&sort=colour&offset=-5')).toEqual(
      initial,
    );
    expect(read('offset=99999999999999999999&crossTeam=constructor')).toEqual(
      initial,
    );
  });

  it('reads back what it wrote', () => {
    const values = {
      search: 'a&b = c',
      stage: ['idea', 'pilot'],
      crossTeam: false,
      sort: 'title',
      offset: 50,
    } as const;
    expect(read(write(values))).toEqual(values);
  });

  it('keeps initial values and parameters of others out of the way', () => {
    expect(
      write({ offset: 0, sort: 'date' }, 'tab=x&offset=50&stage=idea'),
    ).toBe('tab=x&stage=idea');
    expect(write({ stage: [] }, 'stage=idea&stage=pilot')).toBe('');
  });
});
