import type { AuditorService } from '@backstage/backend-plugin-api';
import type { HintStore, StoredHint } from '../database/HintStore';
import type { Effect } from './EffectsRunner';
import { planHints } from './planHints';

const BATCH = 200;

/**
 * Tells owners of saved initiatives whom to ask where somebody who allows it works
 * on something very similar in confidence. It follows the upkeep of overlaps and
 * answers no request, so that nobody can ask questions with it.
 */
export class OverlapHints implements Effect {
  constructor(
    private readonly options: {
      readonly store: HintStore;
      readonly auditor: AuditorService;
      readonly now: () => Date;
    },
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    const { store, now } = this.options;
    for (;;) {
      signal.throwIfAborted();
      const at = now().toISOString();
      const day = at.slice(0, 10);
      const facts = await store.getFacts({ limit: BATCH, day });
      if (!facts) {
        return;
      }
      const plan = planHints(facts, { at, day });
      const throughSeq = facts.saves[facts.saves.length - 1].seq;
      if (!(await store.applyPlan({ ...plan, throughSeq }))) {
        return;
      }
      await Promise.all(plan.hints.map(hint => this.audit(hint)));
    }
  }

  private async audit({ recordId, targetId, group }: StoredHint) {
    const event = await this.options.auditor.createEvent({
      eventId: 'overlap-hint',
      severityLevel: 'medium',
      meta: { about: recordId, told: targetId, group },
    });
    await event.success();
  }
}
