import { DEFAULT_WORDS } from '../words/defaultWords';
import { readPath } from './readPath';

describe('readPath', () => {
  it.each([
    ['0012-tar-the-boats.md', { number: '0012', title: 'tar the boats' }],
    ['ADR-0012_tar.md', { number: '0012', title: 'tar', id: 'ADR-0012' }],
    ['adr012-tar.md', { number: '012', title: 'tar' }],
    ['012adr-tar.md', { number: '012', title: 'tar' }],
    ['ADR 012 - Tar.md', { number: '012', title: 'Tar' }],
    ['SEA-ADR-MS-0003-tar.md', { number: '0003', title: 'tar' }],
    ['SEA-ADR-ART-001.md', { number: '001', title: 'SEA-ADR-ART-001' }],
    ['20200131-tar.md', { date: '2020-01-31', title: 'tar' }],
    ['2020-01-31_tar.md', { date: '2020-01-31', title: 'tar' }],
    [
      '2020-01-31-tar/README.md',
      { date: '2020-01-31', title: 'tar', isFolderRecord: true },
    ],
    ['1234-tar/README.md', { number: '1234', isFolderRecord: true }],
    ['rules/README.md', { isFolderRecord: false, title: 'README' }],
    ['ADRx-tar.adoc', { number: undefined, title: 'tar' }],
    ['adr_with_a_Name.md', { number: undefined, title: 'with a Name' }],
    ['System/Find/0001-tar.md', { number: '0001', title: 'tar' }],
    ['tar', { extension: '', title: 'tar' }],
    ['use-3d-charts.md', { number: undefined, title: 'use 3d charts' }],
  ])('%s', (path, expected) => {
    expect(readPath(path, DEFAULT_WORDS)).toMatchObject(expected);
  });
});
