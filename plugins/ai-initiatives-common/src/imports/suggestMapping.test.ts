import { parseInitiative } from '../initiative/parseInitiative';
import { columnKey } from './columnKey';
import { mapRow } from './mapRow';
import { parseImportMapping } from './parseImportMapping';
import { IMPORT_PRESETS } from './presets';
import { suggestMapping } from './suggestMapping';
import type { ImportMapping } from './types';

function columnsOf({ keyColumns, fields }: ImportMapping): readonly string[] {
  const mapped = Object.values(fields).flatMap(
    ({ columns, otherwise = [] }) => [...columns, ...otherwise],
  );
  return [...new Set([...keyColumns, ...mapped])];
}

describe('suggestMapping', () => {
  it.each(IMPORT_PRESETS.map(preset => [preset.id, preset] as const))(
    'knows %s by its columns, in any case and with others around',
    (id, { mapping }) => {
      const columns = columnsOf(mapping);
      const around = ['Before', ...columns.map(name => name.toUpperCase())];
      expect(suggestMapping([...around, 'After']).preset).toBe(id);
      expect(suggestMapping(columns.slice(1)).preset).toBeUndefined();
      expect(parseImportMapping({ input: mapping, columns })).toEqual({
        mapping,
      });
    },
  );

  it.each(
    IMPORT_PRESETS.flatMap(({ id, mapping }) =>
      Object.entries(mapping.fields).flatMap(
        ([field, { columns, values = {} }]) =>
          Object.keys(values).map(
            said => [id, field, said, columns[0], mapping] as const,
          ),
      ),
    ),
  )('%s: %s understands %p', (_, field, said, column, mapping) => {
    const { input, notes } = mapRow({ row: { [column]: said }, mapping });
    expect(notes).toEqual([]);
    const { problems } = parseInitiative({
      input: { title: 'x', problem: 'x', owner: 'x', ...input },
      ownerAsWritten: true,
    });
    expect(problems.filter(problem => problem.field === field)).toEqual([]);
  });

  it('reads headings as people write them', () => {
    const { preset, mapping } = suggestMapping([
      'Id',
      'Use-case name',
      'Problem Statement',
      'Owning team',
      'Development Stage',
      'aiClassification',
      'Cost',
    ]);
    expect(preset).toBeUndefined();
    expect(mapping).toEqual({
      fields: {
        title: { columns: ['Use-case name'] },
        problem: { columns: ['Problem Statement'] },
        owner: { columns: ['Owning team'] },
        stage: { columns: ['Development Stage'] },
        aiClassification: { columns: ['aiClassification'] },
      },
      keyColumns: ['Id'],
    });
  });

  it('takes title and owner as the key when there is no id', () => {
    expect(
      suggestMapping(['Name', 'Team', 'Summary']).mapping.keyColumns,
    ).toEqual(['Name', 'Team']);
  });

  it('suggests nothing where nothing fits', () => {
    expect(suggestMapping(['a', 'b'])).toEqual({
      mapping: { fields: {}, keyColumns: [] },
    });
  });

  it('compares headings without case, white space and composition', () => {
    expect(columnKey('  Cafe\u0301\n Name ')).toBe(columnKey('café name'));
  });
});
