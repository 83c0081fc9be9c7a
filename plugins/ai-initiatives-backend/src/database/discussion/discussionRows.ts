import type { Advice, Challenge } from 'backstage-plugin-ai-initiatives-common';

export function challengeRow(challenge: Challenge) {
  return {
    id: challenge.id,
    decision_id: challenge.decision,
    state: challenge.state,
    amendment_id: challenge.amendment?.decision ?? null,
    revision: challenge.revision,
    body: JSON.stringify(challenge),
  };
}

export function adviceRow(advice: Advice) {
  return {
    id: advice.id,
    decision_id: advice.decision,
    revision: advice.revision,
    body: JSON.stringify(advice),
  };
}
