import { DEFAULT_WORDS } from '../words/defaultWords';
import { createDateReader } from './readDateText';

const readDateText = createDateReader(DEFAULT_WORDS);

describe('createDateReader', () => {
  it.each([
    ['2020-01-31', '2020-01-31'],
    ['2022-1-31', '2022-01-31'],
    ['2020/01/31', '2020-01-31'],
    ['2025-11- 05', '2025-11-05'],
    ['2024-01-05T23:00:00-08:00', '2024-01-05'],
    ['20200131', '2020-01-31'],
    ['2023-13-10', '2023-10-13'],
    ['31/01/2020', '2020-01-31'],
    ['01/31/2020', '2020-01-31'],
    ['31.1.2020', '2020-01-31'],
    ['02.11.2020', '2020-11-02'],
    ['22-10-2024', '2024-10-22'],
    ['31/01/20', '2020-01-31'],
    ['11/11/2024', '2024-11-11'],
    ['31 January 2020', '2020-01-31'],
    ['11-April-2023', '2023-04-11'],
    ['May 24, 2026', '2026-05-24'],
    ['Sep 5th, 2023', '2023-09-05'],
    ['Dec. 5 2024', '2024-12-05'],
    ['the 1st of May, 2024', '2024-05-01'],
    ['3. März 2024', '2024-03-03'],
    ['1er février 2024', '2024-02-01'],
    ['31 de enero de 2024', '2024-01-31'],
    ['5 de março de 2024', '2024-03-05'],
    ['2024年1月31日', '2024-01-31'],
    ['29 February 2024', '2024-02-29'],
  ])('%s', (text, iso) => {
    expect(readDateText(text)).toMatchObject({ kind: 'day', iso });
  });

  it('leaves day and month open', () => {
    expect(readDateText('04/07/2023')).toEqual({
      kind: 'ambiguous',
      dayFirst: '2023-07-04',
      monthFirst: '2023-04-07',
    });
  });

  it.each([
    ['January 2026', '2026-01'],
    ['January , 2026', '2026-01'],
    ['2026-01', '2026-01'],
    ['2026年1月', '2026-01'],
  ])('%s names a month', (text, month) => {
    expect(readDateText(text)).toEqual({ kind: 'month', month });
  });

  it.each([
    '2024-023-2706',
    '30 February 2024',
    '29/02/2023',
    'Mon 9th, 2020',
    'YYYY-MM-DD',
    '1.2.3',
    'v12.10.2020.1',
    '',
  ])('%j is no date', text => {
    expect(readDateText(text)).toEqual({ kind: 'unknown' });
  });
});
