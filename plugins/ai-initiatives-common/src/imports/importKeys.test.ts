import { importKey, importKeys } from './importKeys';
import type { ImportMapping } from './types';

const fields = {
  title: { columns: ['title'] },
  owner: { columns: ['owner'] },
};
const mapping: ImportMapping = { fields, keyColumns: ['id', 'unit'] };
const unique: ImportMapping = { fields, keyColumns: ['id'], keyIsUnique: true };

describe('importKey', () => {
  it.each([
    [
      'case and spaces',
      { id: ' A-1 ', unit: 'North  Office' },
      { id: 'a-1', unit: 'north office' },
      true,
    ],
    [
      'other columns',
      { id: '1', unit: 'x', title: 'A' },
      { id: '1', unit: 'x', title: 'B' },
      true,
    ],
    ['another value', { id: '1', unit: 'x' }, { id: '1', unit: 'y' }, false],
    [
      'a value in another column',
      { id: '1', unit: '' },
      { id: '', unit: '1' },
      false,
    ],
    [
      'title and owner when the key is empty',
      { title: 'A', owner: 'x' },
      { title: 'a', owner: 'X' },
      true,
    ],
    [
      'another title when the key is empty',
      { title: 'A', owner: 'x' },
      { title: 'B', owner: 'x' },
      false,
    ],
  ])('compares %s', (_, left, right, same) => {
    const keyOf = (row: object) =>
      importKey({ row: row as Record<string, string>, mapping });
    expect(keyOf(left) === keyOf(right)).toBe(same);
  });

  it('never matches a file with other key columns', () => {
    const other: ImportMapping = { fields, keyColumns: ['number'] };
    expect(importKey({ row: { id: '1' }, mapping: unique })).not.toBe(
      importKey({ row: { number: '1' }, mapping: other }),
    );
  });
});

describe('importKeys', () => {
  const rowsOf = (...ids: string[]) => ids.map(id => ({ id }));

  it('tells rows with one key apart by their order', () => {
    const keys = importKeys({ rows: rowsOf('a', 'b', 'a'), mapping });
    expect(new Set(keys.map(key => JSON.stringify(key))).size).toBe(3);
    expect(importKeys({ rows: rowsOf('a', 'b', 'a'), mapping })).toEqual(keys);
  });

  it('does not move a key when other rows are added', () => {
    const [, second] = importKeys({ rows: rowsOf('a', 'b'), mapping });
    const longer = importKeys({ rows: rowsOf('x', 'a', 'y', 'b'), mapping });
    expect(longer[3]).toEqual(second);
  });

  it('refuses the second row of a unique key, and a row without one', () => {
    expect(
      importKeys({ rows: rowsOf('a', 'A', '', 'b'), mapping: unique }),
    ).toEqual([
      { key: expect.any(String) },
      { problem: "an earlier row has the same 'id'" },
      { problem: "'id' must identify the row, but is empty" },
      { key: expect.any(String) },
    ]);
  });
});
