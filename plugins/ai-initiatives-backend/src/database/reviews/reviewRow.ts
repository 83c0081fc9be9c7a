import type { Review } from 'backstage-plugin-ai-initiatives-common';

export function reviewRow(review: Review, seq: number) {
  return {
    id: review.id,
    revision: review.revision,
    series: review.series,
    subject_kind: review.subject.kind,
    subject_ref: review.subject.ref,
    owner: review.owner,
    cadence: review.cadence,
    state: review.state,
    due_on: review.dueOn,
    held_on: review.heldOn ?? null,
    visibility: review.visibility,
    created_by: review.createdBy,
    updated_at: review.updatedAt,
    seq,
    archived: review.archivedAt !== undefined,
    origin_key: review.origin.key ?? null,
    body: JSON.stringify(review),
  };
}
