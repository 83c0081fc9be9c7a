import { InputError } from '@backstage/errors';
import {
  DecisionArchive,
  DecisionExport,
  DecisionRecord,
  LIMITS,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { InitiativesStore } from '../../database/InitiativesStore';
import { archiveNames, INDEX_NAME } from './archiveNames';
import { decisionWriter } from './decisionWriter';
import { recordNotFound } from './recordErrors';
import type { RecordReference } from './RecordRules';
import { toDecisionFile } from './toDecisionFile';
import { withReadableLinks } from './withReadableLinks';
import { writeZip, ZipEntry } from './writeZip';

const FOLDER = 'decisions';

type Store = Pick<
  InitiativesStore,
  | 'getDecisions'
  | 'getDecisionSummaries'
  | 'getInitiativeSummaries'
  | 'getPrincipleSummaries'
  | 'getSourceBytes'
  | 'listDecisions'
>;

async function asked(
  { ids, filter }: DecisionExport,
  store: Store,
  access: Access,
): Promise<readonly DecisionRecord[]> {
  if ((ids === undefined) === (filter === undefined)) {
    throw new InputError(
      'Say which decisions to export: either ids, or a filter',
    );
  }
  if (ids) {
    const unique = [...new Set(ids)];
    const records = await store.getDecisions({ ids: unique, access });
    const found = new Set(records.map(({ id }) => id));
    const missing = unique.find(id => !found.has(id));
    if (missing !== undefined) {
      throw recordNotFound('decision', missing);
    }
    return records;
  }
  const { items, totalItems } = await store.listDecisions(
    { ...filter, limit: LIMITS.exportedDecisions, offset: 0 },
    access,
  );
  if (totalItems > LIMITS.exportedDecisions) {
    throw new InputError(
      `The filter matches ${totalItems} decisions, and up to ${LIMITS.exportedDecisions} are exported at a time. Narrow it down.`,
    );
  }
  return store.getDecisions({ ids: items.map(({ id }) => id), access });
}

async function bytesOf(
  record: DecisionRecord,
  store: Store,
): Promise<Uint8Array> {
  const source = record.source && (await store.getSourceBytes(record.id));
  return source?.content ?? Buffer.from(toDecisionFile(record).text);
}

/** Decisions as the files of one archive, the same bytes for the same records. */
export async function exportArchive(options: {
  request: DecisionExport;
  references: readonly RecordReference[];
  store: Store;
  access: Access;
}): Promise<DecisionArchive> {
  const { request, references, store, access } = options;
  const records = await withReadableLinks({
    records: await asked(request, store, access),
    references,
    store,
    access,
  });
  const names = archiveNames(records);
  const entries: ZipEntry[] = [];
  let size = 0;
  for (const record of records) {
    const content = await bytesOf(record, store);
    size += content.length;
    if (size > LIMITS.exportBytes) {
      throw new InputError(
        `The files of these ${records.length} decisions are larger than ${LIMITS.exportBytes} bytes together. Export fewer at a time.`,
      );
    }
    entries.push({ path: `${FOLDER}/${names.get(record.id)}`, content });
  }
  const index = decisionWriter().writeIndex(
    records.map(({ id, title }) => ({ title, path: names.get(id)! })),
  );
  return {
    fileName: `${FOLDER}.zip`,
    content: await writeZip([
      ...entries,
      { path: `${FOLDER}/${INDEX_NAME}`, content: Buffer.from(index) },
    ]),
  };
}
