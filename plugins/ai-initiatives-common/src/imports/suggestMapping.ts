import { columnKey } from './columnKey';
import { IMPORT_PRESETS } from './presets';
import type { ColumnMapping, ImportField, ImportMapping } from './types';
import { IMPORT_FIELDS } from './types';

/** Headings people use, without case, spaces and punctuation; best first. */
const HEADINGS: Readonly<Record<ImportField, readonly string[]>> = {
  title: ['title', 'name', 'usecasename', 'usecase', 'initiative', 'project'],
  problem: [
    'problem',
    'problemsolved',
    'problemstatement',
    'purpose',
    'summary',
    'description',
  ],
  owner: [
    'owner',
    'ownedby',
    'team',
    'owningteam',
    'group',
    'department',
    'agency',
    'organisation',
    'organization',
  ],
  stage: ['stage', 'developmentstage', 'status', 'phase', 'lifecycle'],
  outputs: ['outputs', 'output', 'systemoutputs'],
  benefits: ['benefits', 'expectedbenefits', 'value'],
  users: ['users', 'audience', 'forwhom'],
  aiClassification: [
    'aiclassification',
    'classification',
    'aitype',
    'technique',
  ],
  topicArea: ['topicarea', 'topic', 'domain', 'category'],
  sourcing: ['sourcing', 'buildorbuy', 'contractingusage'],
  vendors: ['vendors', 'vendor', 'vendorname', 'supplier'],
  tools: ['tools', 'tool', 'products', 'product'],
  dataDescription: ['datadescription', 'data', 'dataused'],
  personalData: ['personaldata', 'pii', 'haspii', 'containspii'],
  euRiskLevel: ['euairisk', 'eurisklevel', 'risklevel', 'riskclass', 'risk'],
  euRole: ['eurole', 'airole', 'aiactrole'],
  highImpact: ['highimpact', 'ishighimpact'],
  humanOversight: ['humanoversight', 'oversight'],
  tags: ['tags', 'labels', 'keywords'],
};

const KEYS = ['id', 'key', 'number', 'externalid', 'usecaseid'];

function looseKey(heading: string): string {
  return columnKey(heading).replace(/[^\p{L}\p{N}]+/gu, '');
}

function columnsOf(mapping: ImportMapping): readonly string[] {
  return [
    ...mapping.keyColumns,
    ...Object.values(mapping.fields).flatMap(
      ({ columns, otherwise = [] }: ColumnMapping) => [
        ...columns,
        ...otherwise,
      ],
    ),
  ];
}

/**
 * A mapping to start from: the preset whose columns are all in the file, or what
 * the headings suggest. It may lack required fields; a person completes it.
 *
 * @public
 */
export function suggestMapping(columns: readonly string[]): {
  readonly preset?: string;
  readonly mapping: ImportMapping;
} {
  const present = new Set(columns.map(columnKey));
  const preset = IMPORT_PRESETS.find(({ mapping }) =>
    columnsOf(mapping).every(column => present.has(columnKey(column))),
  );
  if (preset) {
    return { preset: preset.id, mapping: preset.mapping };
  }
  const find = (names: readonly string[]) =>
    names
      .map(name => columns.find(column => looseKey(column) === name))
      .find(column => column !== undefined);
  const fields = IMPORT_FIELDS.flatMap(field => {
    const column = find(HEADINGS[field]);
    return column === undefined
      ? []
      : [[field, { columns: [column] }] as const];
  });
  const key = find(KEYS);
  const named = fields
    .filter(([field]) => field === 'title' || field === 'owner')
    .flatMap(([, mapping]) => mapping.columns);
  return {
    mapping: {
      fields: Object.fromEntries(fields),
      keyColumns: key === undefined ? named : [key],
    },
  };
}
