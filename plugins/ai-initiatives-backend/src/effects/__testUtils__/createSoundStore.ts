import { createHash } from 'node:crypto';
import {
  comparedWords,
  wordingOf,
} from 'backstage-plugin-ai-initiatives-common';
import { aDecision, aPrinciple, aResolution } from '../../__fixtures__/build';
import { manyInitiatives } from './overlapWorlds';
import { anAnswer, OTHER_ANSWERS } from './questions';
import type { DatabaseId } from '../../tests/__testUtils__/databases';
import {
  createOverlapBench,
  NEVER,
  OverlapBench,
} from '../../tests/__testUtils__/overlapBench';

export const INITIATIVE = 'initiative-3';

const BYTES = Buffer.from('# A\n');
const NOT_STATED = { state: 'notStated' } as const;
// Superseded by nothing that is here, as only a file may say.
const IMPORTED = aDecision({
  id: 'imported',
  status: 'superseded',
  source: {
    entityRef: 'component:default/a',
    path: 'a.md',
    sha256: createHash('sha256').update(BYTES).digest('hex'),
    encoding: 'utf-8',
    format: 'markdown',
    facts: {
      title: NOT_STATED,
      status: NOT_STATED,
      date: NOT_STATED,
      deciders: NOT_STATED,
    },
    warnings: [],
  },
});

const ANSWERS = [
  anAnswer('answer-1', 'claims', 'Tesseract and a script'),
  anAnswer('answer-2', 'billing', 'Scanwell'),
];

export const AGREED = aResolution({ left: INITIATIVE, right: 'initiative-4' });

/** A store with something of everything, in which nothing is wrong. */
export async function createSoundStore(
  databaseId: DatabaseId,
): Promise<OverlapBench> {
  const bench = await createOverlapBench(databaseId);
  const all = manyInitiatives(12);
  await bench.save(all);
  await bench.save([{ ...all[3], tags: ['one', 'two'] }]);
  await bench.store.write(async transaction => {
    const kind = 'decision' as const;
    const care = aPrinciple({
      id: 'care',
      status: 'in-force',
      version: 1,
      inForceSince: '2026-01-02',
      scope: 'domain:default/claims',
    });
    await transaction.save({
      kind: 'principle',
      record: care,
      action: 'created',
    });
    await transaction.save({
      kind: 'principle',
      record: { ...care, revision: 2, version: 2, rationale: 'Models err.' },
      action: 'changed',
    });
    const old = aDecision({
      id: 'old',
      status: 'accepted',
      principles: [{ principle: 'care', stance: 'upholds' }],
    });
    const by = aDecision({
      id: 'new',
      status: 'accepted',
      supersedes: ['old'],
      amends: ['imported'],
    });
    await transaction.save({ kind, record: old, action: 'created' });
    await transaction.save({ kind, record: by, action: 'created' });
    await transaction.save({
      kind,
      record: { ...old, status: 'superseded', revision: 2 },
      action: 'changed',
    });
    await transaction.lockDecisionLog(IMPORTED.source!.entityRef);
    await transaction.saveSources([
      {
        recordId: IMPORTED.id,
        log: IMPORTED.source!.entityRef,
        path: IMPORTED.source!.path,
        content: BYTES,
        sha256: IMPORTED.source!.sha256,
        digest: 'd'.repeat(64),
      },
    ]);
    await transaction.save({ kind, record: IMPORTED, action: 'created' });
    await transaction.createResolution({
      resolution: AGREED,
      compared: {
        left: comparedWords(all[3]),
        right: comparedWords(all[4]),
      },
    });
  });
  await bench.store.write(async transaction => {
    const kind = 'decision' as const;
    for (const record of [...OTHER_ANSWERS, ...ANSWERS]) {
      await transaction.save({ kind, record, action: 'created' });
    }
  });
  await bench.createUpkeep().run(NEVER);
  await bench.createDivergenceUpkeep().run(NEVER);
  const [{ id: divergenceId }] = (await bench.divergenceStore.getFound())
    .divergences;
  await bench.store.write(transaction =>
    transaction.createVerdict({
      id: 'v',
      divergenceId,
      verdict: 'confirmed',
      by: 'user:default/ada',
      at: '2026-03-01T00:00:00.000Z',
      members: ANSWERS.map(decision => ({
        decisionId: decision.id,
        wording: wordingOf(decision)!,
      })),
    }),
  );
  return bench;
}
