import {
  type Review,
  type ReviewSummary,
} from 'backstage-plugin-ai-initiatives-common';
import type { MockHouse } from './MockHouse';

export function reviewSummary(house: MockHouse, review: Review): ReviewSummary {
  const { subject } = review;
  const title = {
    initiative: () => house.initiatives.get(subject.ref).title,
    decision: () => house.decisions.get(subject.ref).title,
    principle: () => house.principles.get(subject.ref).title,
    entity: () => house.label(subject.ref).title,
  }[subject.kind]();
  return {
    id: review.id,
    subject: { ...subject, title },
    owner: house.label(review.owner),
    cadence: review.cadence,
    dueOn: review.dueOn,
    state: review.state,
    heldOn: review.heldOn,
    visibility: review.visibility,
    revision: review.revision,
  };
}
