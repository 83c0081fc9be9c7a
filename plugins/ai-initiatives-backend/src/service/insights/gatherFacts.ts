import type { RecordKind } from 'backstage-plugin-ai-initiatives-common';
import type { Access } from '../../access/Access';
import type { InsightStore } from '../../database/InsightStore';
import type { RecordOf } from '../../database/InitiativesStore';
import {
  decisionFact,
  initiativeFact,
  PastFacts,
  principleFact,
  reviewFact,
  wasThere,
} from './PastFacts';

/** What was there before an instant, of what the caller may read now and could then. */
export async function gatherFacts(options: {
  store: Pick<InsightStore, 'recordsBefore'>;
  instant: string;
  access: Access;
}): Promise<PastFacts> {
  const { store, instant, access } = options;

  async function gather<K extends RecordKind, TFact>(
    kind: K,
    toFact: (record: RecordOf[K]) => TFact,
  ): Promise<readonly TFact[]> {
    const facts: TFact[] = [];
    let afterId: string | undefined = '';
    while (afterId !== undefined) {
      const page: Awaited<ReturnType<typeof store.recordsBefore<K>>> =
        await store.recordsBefore({ kind, instant, afterId }, access);
      for (const record of page.records) {
        if (wasThere(access.viewer, record)) {
          facts.push(toFact(record));
        }
      }
      afterId = page.nextAfter;
    }
    return facts;
  }

  // One after the other: nobody else need wait for all of history.
  return {
    initiatives: await gather('initiative', initiativeFact),
    decisions: await gather('decision', decisionFact),
    principles: await gather('principle', principleFact),
    reviews: await gather('review', reviewFact),
  };
}
