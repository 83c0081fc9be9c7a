import {
  EntityLabel,
  ExpectedOutcome,
  OutcomeCounts,
} from 'backstage-plugin-ai-initiatives-common';
import type { Complete } from './Complete';

export const header = {
  revision: 3,
  createdAt: '2026-01-02T03:04:05.000Z',
  createdBy: 'user:default/ada',
  updatedAt: '2026-02-03T04:05:06.000Z',
  updatedBy: 'user:default/grace',
  archivedAt: '2026-03-04T05:06:07.000Z',
  origin: { kind: 'import', key: 'inventory/17' },
} as const;

export const links = [
  { entityRef: 'component:default/claims', relation: 'governs' },
] as const;

export const owner: Complete<EntityLabel> = {
  ref: 'group:default/claims',
  title: 'Claims',
  known: true,
};

export const outcome: Complete<ExpectedOutcome> = {
  statement: 'No claim leaves',
  metric: 'claims out',
  due: '2026-06-01',
  unit: 'claims a month',
  baseline: 40,
  target: 0,
  observations: [
    {
      on: '2026-05-01',
      value: 'a few',
      source: 'https://example.org/report',
      result: 'missed',
      note: 'Old printers still send them.',
    },
  ],
};

export const outcomes: Complete<OutcomeCounts> = {
  met: 1,
  missed: 0,
  unknown: 1,
  awaited: ['2026-06-01'],
};

export const page = { totalItems: 41, limit: 20, offset: 40 };
