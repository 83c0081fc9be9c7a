import type { Channel, Subject } from './Channel';

function change(
  operation:
    | 'updateInitiative'
    | 'archiveInitiative'
    | 'restoreInitiative'
    | 'updateDecision'
    | 'archiveDecision'
    | 'restoreDecision'
    | 'updatePrinciple'
    | 'archivePrinciple'
    | 'restorePrinciple',
): Channel {
  const input = { title: 'Another title' };
  return {
    operation,
    about: `${operation.replace(/^[a-z]+/, '').toLowerCase()}s` as Subject,
    byId: true,
    ask: (world, principal, { id }, ifMatch) =>
      world.ask(principal, operation, { id, revision: 1, input }, ifMatch),
  };
}

function changeReview(
  operation: 'updateReview' | 'holdReview' | 'skipReview' | 'draftFollowUp',
  input: object,
): Channel {
  return {
    operation,
    about: 'reviews',
    byId: true,
    ask: (world, principal, { id }, ifMatch) =>
      world.ask(
        principal,
        operation,
        { id, revision: 1, input: input as never },
        ifMatch,
      ),
  };
}

/** How a record can be changed. */
export const CHANGE_CHANNELS: readonly Channel[] = [
  change('updateInitiative'),
  change('archiveInitiative'),
  change('restoreInitiative'),
  change('updateDecision'),
  change('archiveDecision'),
  change('restoreDecision'),
  changeReview('updateReview', { dueOn: '2099-01-31' }),
  changeReview('holdReview', { works: 'All of it' }),
  changeReview('skipReview', { reason: 'Nobody was there' }),
  changeReview('draftFollowUp', { followUp: 0 }),
  change('updatePrinciple'),
  change('archivePrinciple'),
  change('restorePrinciple'),
];
