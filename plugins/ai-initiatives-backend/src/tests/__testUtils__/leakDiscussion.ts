import type { DecisionView } from 'backstage-plugin-ai-initiatives-common';
import type { LeakStep } from './leakSteps';
import type { LeakIds, LeakRequest, Person } from './LeakRequest';

type Pick = (kind: keyof LeakIds, index: number) => string;

/** What people say about a decision, in confidence where it is secret. */
export async function discuss(
  { of: which, text, then }: LeakStep & { kind: 'discuss' },
  options: {
    isSecret: boolean;
    ids: LeakIds;
    /** What was answered, or undefined when it was refused. */
    change: (
      person: Person,
      request: LeakRequest,
    ) => Promise<DecisionView | undefined>;
    pick: Pick;
    pickOpen: Pick;
  },
): Promise<boolean> {
  const { isSecret, ids, change, pick, pickOpen } = options;
  const person = isSecret ? 'reader' : 'outsider';
  const path = `/decisions/${pick('decisions', which)}`;
  if (then === 'advise') {
    const body = { role: 'affected', text };
    const view = await change(person, { path: `${path}/advice`, body });
    ids.advice.push(...(view ? [view.advice[0].advice.id] : []));
    return view !== undefined;
  }
  const body = { text };
  const view = await change(person, { path: `${path}/challenges`, body });
  if (!view) {
    return false;
  }
  const { id } = view.challenges[0].challenge;
  ids.challenges.push(id);
  if (then === 'answer') {
    await change('author', { path: `/challenges/${id}/answers`, body });
  } else if (then === 'close') {
    await change('author', {
      path: `/challenges/${id}/state`,
      body: { state: 'answered', text },
    });
  } else if (then === 'amend') {
    // Tries as well what must not be: that a public one names what is secret.
    for (const of of isSecret ? [id, pickOpen('challenges', which)] : [id]) {
      await change('author', {
        path: `/challenges/${of}/state`,
        body: { state: 'amended', amendment: pick('decisions', which + 1) },
      });
    }
  }
  return true;
}
