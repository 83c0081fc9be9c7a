import { randomBytes } from 'node:crypto';
import {
  ConflictError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  createRecordId,
  describeValue,
  DivergenceVerdictInput,
  parseDivergenceVerdict,
  wordingOf,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { ReadableDivergence } from '../../database/DivergenceStore';
import type {
  InitiativesStore,
  StoreTransaction,
} from '../../database/InitiativesStore';
import { throwProblems } from '../records/RecordWriter';
import { mayJudge } from './toDivergence';

interface JudgeOptions {
  readonly store: InitiativesStore;
  readonly id: string;
  readonly access: Access;
  readonly at: string;
}

/** The same words for what does not exist and for what may not be read. */
export function divergenceNotFound(id: string): NotFoundError {
  return new NotFoundError(`No divergence ${describeValue(id)}`);
}

async function lockToJudge(
  transaction: StoreTransaction,
  { id, access }: JudgeOptions,
): Promise<ReadableDivergence> {
  const found = await transaction.lockDivergence({ id, access });
  if (!found) {
    throw divergenceNotFound(id);
  }
  if (!mayJudge(access, found)) {
    throw new NotAllowedError(
      'Only owners of one of these decisions, whoever registered one of them, and stewards may confirm or dismiss this',
    );
  }
  return found;
}

function idsOf({ verdicts }: ReadableDivergence): readonly string[] {
  return verdicts.map(verdict => verdict.id);
}

/** Says whether it is one question; saying the same again changes nothing. */
export async function judgeDivergence(
  options: JudgeOptions & { readonly input: DivergenceVerdictInput },
): Promise<void> {
  const { store, id, access, at, input } = options;
  const { verdict, reason, problems } = parseDivergenceVerdict({
    input: { ...input },
  });
  throwProblems('The verdict', problems);
  const by = access.viewer.ref;
  await store.write(async transaction => {
    const found = await lockToJudge(transaction, options);
    const holding = found.verdicts.find(({ outdated }) => !outdated);
    if (holding) {
      if (holding.verdict === verdict && holding.reason === reason) {
        return;
      }
      throw new ConflictError(
        `The divergence '${id}' was ${holding.verdict} on ${holding.at.slice(
          0,
          10,
        )}. Undo that before saying something else.`,
      );
    }
    if (found.verdicts.length > 0) {
      await transaction.undoVerdicts({ ids: idsOf(found), by, at });
    }
    await transaction.createVerdict({
      id: createRecordId({ title: verdict, randomBytes: randomBytes(8) }),
      divergenceId: id,
      verdict,
      reason,
      by,
      at,
      members: found.answers.flatMap(({ decision }) => {
        const wording = wordingOf(decision);
        return wording ? [{ decisionId: decision.id, wording }] : [];
      }),
    });
  });
}

/** Takes back what was said; without a verdict nothing changes. */
export async function undoDivergenceVerdict(
  options: JudgeOptions,
): Promise<void> {
  const { store, access, at } = options;
  const by = access.viewer.ref;
  await store.write(async transaction => {
    const found = await lockToJudge(transaction, options);
    if (found.verdicts.length > 0) {
      await transaction.undoVerdicts({ ids: idsOf(found), by, at });
    }
  });
}
