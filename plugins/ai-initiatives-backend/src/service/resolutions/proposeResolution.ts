import { randomBytes } from 'node:crypto';
import {
  checkNoOpenResolution,
  comparedWords,
  consent,
  createRecordId,
  draftDecision,
  parseResolution,
  Resolution,
  ResolutionInput,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { InitiativesStore } from '../../database/InitiativesStore';
import { recordNotFound } from '../records/recordErrors';
import { throwProblems } from '../records/RecordWriter';
import { ResolutionWriters, takeEffect } from './applyResolution';
import { lockSides, refuseArchived } from './lockSides';
import { mayPropose, ownSides, proposingNotAllowed } from './resolutionRights';

/** Words two initiatives have in common, as far as the caller may read them. */
export type SharedWords = (
  pair: { readonly left: string; readonly right: string },
  access: Access,
) => Promise<readonly string[]>;

/** Records what is proposed, with its decision record; returns its id. */
export async function proposeResolution(options: {
  store: InitiativesStore;
  writers: ResolutionWriters;
  sharedWords: SharedWords;
  input: ResolutionInput;
  access: Access;
  at: string;
}): Promise<string> {
  const { store, writers, input, access, at } = options;
  const { fields, problems } = parseResolution({
    input: { ...input },
    today: at.slice(0, 10),
  });
  throwProblems('The resolution', problems);
  // Needs the database itself, so it cannot be asked for inside the transaction.
  const sharedWords = await options.sharedWords(fields, access);
  const by = access.viewer.ref;
  return store.write(async transaction => {
    const sides = await lockSides(transaction, {
      pair: fields,
      access,
      notFound: id => recordNotFound('initiative', id),
    });
    if (!mayPropose(access, sides)) {
      throw proposingNotAllowed('settle', sides);
    }
    refuseArchived(sides);
    checkNoOpenResolution(await transaction.openResolutionsOf(fields));

    const own = ownSides(access, sides);
    const { record: decision } = writers.decisions.draft({
      input: {
        ...draftDecision({
          fields,
          ...sides,
          sharedWords,
          proposer: by,
          ownSide: own.length > 0 ? sides[own[0]] : undefined,
        }),
      },
      access,
      at,
    });
    const proposed: Resolution = {
      ...fields,
      id: createRecordId({ title: fields.kind, randomBytes: randomBytes(8) }),
      decision: decision.id,
      status: 'proposed',
      consents: [],
      proposedBy: by,
      proposedAt: at,
      revision: 1,
    };
    // Proposing is consenting, for a side that is one's own.
    const resolution = {
      ...own.reduce(
        (soFar, side) => consent(soFar, { side, by, at }),
        proposed,
      ),
      revision: 1,
    };
    await writers.decisions.create(transaction, { record: decision, access });
    await transaction.createResolution({
      resolution,
      compared: {
        left: comparedWords(sides.left),
        right: comparedWords(sides.right),
      },
    });
    if (resolution.status === 'effective') {
      await takeEffect({ transaction, writers, resolution, access, at }, sides);
    }
    return resolution.id;
  });
}
