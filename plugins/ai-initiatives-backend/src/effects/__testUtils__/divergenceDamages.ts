import { change, remove, StoreDamage } from './StoreDamage';

/** Of what is computed of divergences, and of verdicts on them. */
export const divergenceDamages: readonly StoreDamage[] = [
  [
    'divergences equal a computation from scratch',
    knex => knex('divergence').update({ mean_probability: 0.1 }),
    /the divergence of 'answer-1' and 1 more differs/,
  ],
  [
    'divergences equal a computation from scratch',
    knex => knex('divergence_pair').delete(),
    /the divergence of 'answer-1' and 1 more differs/,
  ],
  [
    'compared answers equal a computation from scratch',
    change('divergence_answer', { decision_id: 'answer-1' }, { answer: 7 }),
    /the answer of 'answer-1' differs/,
  ],
  [
    'compared answers equal a computation from scratch',
    remove('divergence_answer', { decision_id: 'other-1' }),
    /the answer of 'other-1' differs/,
  ],
  [
    'verdicts are where their decisions are',
    knex => knex('divergence_verdict').update({ divergence_id: 'elsewhere' }),
    /the verdict 'v' differs/,
  ],
  [
    'verdicts are where their decisions are',
    knex => knex('divergence_verdict_member').update({ changed: true }),
    /the verdict 'v' differs/,
  ],
  [
    'no effect is pending too long',
    knex => knex('divergence_upkeep').update({ through: 1 }),
    /answers of decisions changed on/,
  ],
  [
    'no orphan rows',
    remove('divergence_verdict', { id: 'v' }),
    /divergence_verdict_member.verdict_id 'v' is not in divergence_verdict/,
  ],
];
