import { LeakStep } from './leakSteps';
import type { LeakTools } from './LeakTools';

/** Plans a review and holds it, and tells whether that was not refused. */
export async function lookBack(
  { of: which, cadence, held }: LeakStep & { kind: 'review' },
  tools: LeakTools,
): Promise<boolean> {
  const { isSecret, ids, open, change, of } = tools;
  const ref = of('initiatives', isSecret, which);
  const view = await change('author', {
    path: '/reviews',
    body: { subject: { kind: 'initiative', ref }, cadence },
  });
  if (!view) {
    return false;
  }
  const { id } = view.review;
  ids.reviews.push(id);
  if (held) {
    await change('author', {
      path: `/reviews/${id}/outcome`,
      method: 'PUT',
      headers: { 'If-Match': '"1"' },
      body: {
        works: 'Letters are sorted.',
        // In confidence something is said of what everybody reads as well.
        items: [ref, ...(isSecret ? open.initiatives.slice(-1) : [])].map(
          said => ({ kind: 'initiative', id: said, verdict: 'adjust' }),
        ),
        followUps: [{ text: 'Ask the adjusters' }],
      },
    });
  }
  return true;
}

/** Settles an overlap, and tells whether that was not refused. */
export async function settlePair(
  step: LeakStep & { kind: 'settle' },
  tools: LeakTools,
): Promise<boolean> {
  const { isSecret, ids, change, of } = tools;
  const left = of('initiatives', isSecret, step.of);
  const right = of('initiatives', false, step.and);
  const takesKept = ['join', 'build-on'].includes(step.way);
  const view = await change('author', {
    path: '/resolutions',
    body: {
      left,
      right,
      kind: step.way,
      ...(takesKept && { kept: step.keepsOther ? right : left }),
      ...(step.way === 'deliberate-parallel' && { revisitOn: '2026-12-01' }),
      ...(!takesKept && { rationale: 'So it was agreed.' }),
    },
  });
  if (!view) {
    return false;
  }
  const { id, decision } = view.resolution;
  ids.resolutions.push(id);
  ids.decisions.push(decision);
  const path = `/resolutions/${id}`;
  if (step.then === 'agree') {
    for (const person of ['member', 'reader', 'outsider'] as const) {
      if (person !== 'outsider' || !isSecret) {
        await change(person, { path: `${path}/consent` });
      }
    }
  } else if (step.then === 'undo') {
    await change('author', { path: `${path}/undo` });
  }
  return true;
}
