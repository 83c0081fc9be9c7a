import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { vectorize } from 'ai-initiatives-overlap-engine';
import {
  Comparison,
  InitiativeView,
  LIMITS,
} from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { InitiativesStore } from '../../database/InitiativesStore';
import { describePair } from '../../effects/findPairs';
import { overlapDocument } from '../../effects/overlapDocument';
import { EMPTY_MODEL } from '../../effects/readSource';
import type { SimilarWorkIndex } from '../../effects/SimilarWorkIndex';
import { toOverlapMeasure } from '../../overlap/OverlapExplanation';
import { toComparedResolution } from '../resolutions/toResolutionView';
import { findMeetings, MeetingGraph } from './findMeetings';

function checkIds(ids: readonly string[]): void {
  const most = LIMITS.comparedInitiatives;
  if (ids.length < 2 || ids.length > most || new Set(ids).size < ids.length) {
    throw new InputError(
      `Comparing takes 2 to ${most} different initiatives; got ${
        new Set(ids).size
      } different ones in ${ids.length}`,
    );
  }
}

/** Initiatives side by side, with the measure of every pair as of now. */
export async function compareInitiatives(options: {
  store: InitiativesStore;
  similarWorkIndex: Pick<SimilarWorkIndex, 'current'>;
  getInitiativeView: (id: string, access: Access) => Promise<InitiativeView>;
  ids: readonly string[];
  access: Access;
  credentials: BackstageCredentials;
  graph: MeetingGraph;
  today: string;
}): Promise<Comparison> {
  const { store, similarWorkIndex, getInitiativeView, ids } = options;
  const { access, today } = options;
  checkIds(ids);
  const initiatives: InitiativeView[] = [];
  for (const id of ids) {
    initiatives.push(await getInitiativeView(id, access));
  }
  const model = (await similarWorkIndex.current())?.model ?? EMPTY_MODEL;
  const vectors = initiatives.map(({ initiative }) =>
    vectorize(overlapDocument(initiative), model),
  );
  const pairs = vectors.flatMap((one, i) =>
    vectors.slice(i + 1).map(other => ({
      one,
      other,
      pair: describePair({ model, one, other }),
    })),
  );
  const labels = await store.getLabels(
    pairs.flatMap(({ pair }) =>
      pair.explanation.entities.map(({ ref }) => ref),
    ),
    access,
  );
  const titles = new Map(labels.map(({ ref, title }) => [ref, title]));
  const records = new Map(
    initiatives.map(({ initiative }) => [initiative.id, initiative]),
  );
  const resolutions = new Map(
    (await store.openResolutionsAmong(ids)).map(stored => {
      const { left, right } = stored.resolution;
      return [`${left} ${right}`, stored];
    }),
  );
  const resolutionOf = (one: string, other: string) => {
    const [left, right] = [one, other].sort();
    const stored = resolutions.get(`${left} ${right}`);
    return (
      stored &&
      toComparedResolution(stored, {
        access,
        today,
        flipped: one !== left,
        sides: { left: records.get(left)!, right: records.get(right)! },
      })
    );
  };
  const meetingOf = await findMeetings({
    ...options,
    initiatives: [...records.values()],
  });
  return {
    initiatives,
    pairs: pairs.map(({ one, other, pair }) => ({
      left: one.id,
      right: other.id,
      tooLittle: [one, other].find(vector => vector.tooLittle)?.id,
      ...toOverlapMeasure({
        probability: pair.probability,
        explanation: pair.explanation,
        titleOf: ref => titles.get(ref) ?? ref,
      }),
      resolution: resolutionOf(one.id, other.id),
      meeting: meetingOf(one.id, other.id),
    })),
  };
}
