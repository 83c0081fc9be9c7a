import { AGREED, INITIATIVE as id } from './createSoundStore';
import { change, StoreDamage } from './StoreDamage';

const HALF_AGREED = JSON.stringify({
  ...AGREED,
  consents: AGREED.consents.slice(0, 1),
});

/** Of resolutions, and of what is computed of overlaps. */
export const overlapDamages: readonly StoreDamage[] = [
  [
    'columns equal the resolution',
    change('resolution', { id: 'r' }, { kind: 'join' }),
    /'r' differs/,
  ],
  [
    'a resolution is effective when both sides consented',
    change('resolution', { id: 'r' }, { body: HALF_AGREED }),
    /'r' is effective with consents of left/,
  ],
  [
    'at most one open resolution for a pair',
    async knex => {
      await knex.raw('drop index resolution_open_index');
      const row = await knex('resolution').first();
      await knex('resolution').insert({ ...row, id: 'again' });
    },
    /'initiative-3' and 'initiative-4' have several/,
  ],
  [
    'resolutions know whether the texts have changed',
    change('resolution', { id: 'r' }, { outdated: true }),
    /'r' should not be outdated/,
  ],
  [
    'no orphan rows',
    change('resolution', { id: 'r' }, { decision_id: 'nowhere' }),
    /resolution.decision_id 'nowhere' is not in decision/,
  ],
  [
    'no orphan rows',
    knex =>
      knex('overlap_pair').insert({
        left_id: 'a',
        right_id: 'b',
        model_version: 77,
        score: 1,
        probability: 1,
        cross_team: true,
        kinds: 0,
        measure: '{}',
      }),
    /overlap_pair.model_version '77' is not in overlap_model/,
  ],
  [
    'the model pointer is valid',
    change('overlap_model', { version: 1 }, { model: '' }),
    /model 1 is not there/,
  ],
  [
    'the model pointer is valid',
    change('upkeep', { id: 1 }, { model_version: 0 }),
    /there is no model/,
  ],
  [
    'vectors equal a computation from scratch',
    change('overlap_vector', { initiative_id: id }, { visibility: 'hidden' }),
    /'initiative-3' differs/,
  ],
  [
    'vectors equal a computation from scratch',
    change('overlap_vector', { initiative_id: id }, { removed: true }),
    /'initiative-3' is missing/,
  ],
  [
    'pairs equal a computation from scratch',
    async knex => {
      const pair = await knex('overlap_pair').orderBy('left_id').first();
      await knex('overlap_pair')
        .where({ left_id: pair.left_id, right_id: pair.right_id })
        .update({ probability: pair.probability + 1e-9 });
    },
    /differs from a computation/,
  ],
  [
    'pairs equal a computation from scratch',
    async knex => {
      const pair = await knex('overlap_pair').orderBy('left_id').first();
      await knex('overlap_pair')
        .where({ left_id: pair.left_id, right_id: pair.right_id })
        .delete();
    },
    /is missing against a computation/,
  ],
  [
    'groups equal a computation from scratch',
    async knex => {
      const { group_id: group } = await knex('overlap_group_member').first();
      await knex('overlap_group_member').where({ group_id: group }).delete();
      await knex('overlap_group').where({ id: group }).delete();
    },
    /group of 'initiative-\d+' and \d+ more is missing/,
  ],
];
