import { consent, undo } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type {
  InitiativesStore,
  StoreTransaction,
} from '../../database/InitiativesStore';
import { ResolutionWriters, takeBack, takeEffect } from './applyResolution';
import { lockSides, refuseArchived } from './lockSides';
import {
  consentNotAllowed,
  mayPropose,
  ownSides,
  proposingNotAllowed,
  resolutionNotFound,
} from './resolutionRights';

export interface AnswerOptions {
  readonly store: InitiativesStore;
  readonly writers: ResolutionWriters;
  readonly id: string;
  readonly access: Access;
  readonly at: string;
}

/** The resolution and its sides as they are now, everything locked. */
async function lockAll(
  transaction: StoreTransaction,
  { id, access }: AnswerOptions,
) {
  const notFound = () => resolutionNotFound(id);
  const pair = await transaction.findResolution({ id, access });
  if (!pair) {
    throw notFound();
  }
  const sides = await lockSides(transaction, { pair, access, notFound });
  const current = await transaction.lockResolution(id);
  if (!current) {
    throw notFound();
  }
  return { sides, current };
}

/** Agrees for every side the caller owns; agreeing again changes nothing. */
export async function consentToResolution(
  options: AnswerOptions,
): Promise<void> {
  const { store, access, at } = options;
  const by = access.viewer.ref;
  await store.write(async transaction => {
    const { sides, current } = await lockAll(transaction, options);
    const own = ownSides(access, sides);
    if (own.length === 0) {
      throw consentNotAllowed(sides);
    }
    const agreed = own.reduce(
      (soFar, side) => consent(soFar, { side, by, at }),
      current,
    );
    if (agreed === current) {
      return;
    }
    refuseArchived(sides);
    const resolution = { ...agreed, revision: current.revision + 1 };
    await transaction.saveResolution(resolution);
    if (resolution.status === 'effective') {
      await takeEffect({ ...options, transaction, resolution }, sides);
    }
  });
}

/** Takes a resolution back; doing so again changes nothing. */
export async function undoResolution(options: AnswerOptions): Promise<void> {
  const { store, access, at } = options;
  await store.write(async transaction => {
    const { sides, current } = await lockAll(transaction, options);
    if (!mayPropose(access, sides)) {
      throw proposingNotAllowed('undo', sides);
    }
    const resolution = undo(current, { by: access.viewer.ref, at });
    if (resolution === current) {
      return;
    }
    await transaction.saveResolution(resolution);
    await takeBack({ ...options, transaction, resolution });
  });
}
