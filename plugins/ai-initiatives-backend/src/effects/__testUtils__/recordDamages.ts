import type { Knex } from 'knex';
import { INITIATIVE as id } from './createSoundStore';
import { change, remove, StoreDamage } from './StoreDamage';

/** Of a principle, in its current version and in history alike. */
const damageLast = (recordId: string, update: object) => async (knex: Knex) => {
  const row = await knex('principle').where({ id: recordId }).first();
  const body = JSON.stringify({ ...JSON.parse(row.body), ...update });
  await knex('principle').where({ id: recordId }).update({ body });
  await knex('revision')
    .where({ record_id: recordId, revision: row.revision })
    .update({ snapshot: body });
};

/** Of records, their columns, their history and what they link. */
export const recordDamages: readonly StoreDamage[] = [
  [
    'history is contiguous',
    remove('revision', { record_id: id, revision: 1 }),
    /revisions are 2$/,
  ],
  [
    'every revision is in the change log',
    remove('change_log', { record_id: id, revision: 1 }),
    /history has 1, 2, the log 2/,
  ],
  [
    'the change log is in commit order',
    change('change_log', { record_id: id, revision: 2 }, { seq: 0 }),
    /numbers do not grow/,
  ],
  [
    'the current version is the last of history',
    change('initiative', { id }, { revision: 7 }),
    /current revision is 7, history ends at 2/,
  ],
  [
    'the current version names its change-log entry',
    change('initiative', { id }, { seq: 999 }),
    /it names 999/,
  ],
  [
    'records can be read',
    change('initiative', { id }, { body: '{"title":1}' }),
    /is not a record/,
  ],
  [
    'columns equal the record',
    change('initiative', { id }, { visibility: 'hidden' }),
    /column visibility differs/,
  ],
  [
    'link tables equal the record',
    knex =>
      knex('initiative_tag').insert({ record_id: id, tag: 'from nowhere' }),
    /initiative_tag differs/,
  ],
  [
    'columns equal the record',
    change('initiative', { id }, { risk_level: 'minimal' }),
    /column risk_level differs/,
  ],
  [
    'columns equal the record',
    change('initiative', { id }, { no_oversight: true }),
    /column no_oversight differs/,
  ],
  ...['initiative_outcome', 'decision_outcome'].map(
    (table): StoreDamage => [
      'link tables equal the record',
      knex =>
        knex(table).insert({
          ...{ record_id: table.startsWith('i') ? id : 'old', position: 0 },
          ...{ statement: 'From nowhere', result: 'met' },
        }),
      new RegExp(`${table} differs`),
    ],
  ),
  [
    'both sides of a supersede agree',
    change('decision', { id: 'old' }, { status: 'accepted' }),
    /'new' supersedes 'old', which is accepted/,
  ],
  [
    'decisions name decisions that are there',
    change(
      'decision_relation',
      { record_id: 'new', relation: 'amends' },
      { target_id: 'nowhere' },
    ),
    /'new' names 'nowhere' in amends/,
  ],
  [
    'both sides of a supersede agree',
    change('decision', { id: 'new' }, { status: 'superseded' }),
    /'new' is superseded by none/,
  ],
  [
    'imported records have the bytes of their file',
    change(
      'decision_source',
      { record_id: 'imported' },
      { content: Buffer.from('x') },
    ),
    /'imported' has other bytes than those it was read from/,
  ],
  [
    'imported records have the bytes of their file',
    remove('decision_source', { record_id: 'imported' }),
    /'imported' has lost the bytes/,
  ],
  [
    'imported records have the bytes of their file',
    change('decision_source', { record_id: 'imported' }, { path: 'b.md' }),
    /'imported' has the bytes of another file/,
  ],
  [
    'imported records have the bytes of their file',
    remove('decision_log', {}),
    /'imported' belongs to the log of 'component:default\/a', which is not there/,
  ],
  [
    'imported records have the bytes of their file',
    change('decision_source', { record_id: 'imported' }, { record_id: 'new' }),
    /'new' has bytes and no source/,
  ],
  [
    'columns equal the record',
    change('decision', { id: 'imported' }, { source_ref: null }),
    /column source_ref differs/,
  ],
  [
    'no orphan rows',
    change('decision_source', { record_id: 'imported' }, { record_id: 'gone' }),
    /decision_source.record_id 'gone' is not in decision/,
  ],
  [
    'versions of principles follow from history',
    damageLast('care', { version: 3 }),
    /'care', revision 2, is version 3, and history makes it 2/,
  ],
  [
    'versions of principles follow from history',
    damageLast('care', { inForceSince: undefined }),
    /'care', revision 2, does not say since when/,
  ],
  [
    'columns equal the record',
    change('principle', { id: 'care' }, { in_force_since: '2020-01-01' }),
    /principle 'care': column in_force_since differs/,
  ],
  [
    'link tables equal the record',
    remove('principle_scope', { record_id: 'care' }),
    /principle_scope differs/,
  ],
  [
    'link tables equal the record',
    change('decision_principle', { record_id: 'old' }, { stance: 'deviates' }),
    /decision 'old': decision_principle differs/,
  ],
  [
    'citations name principles that are there',
    remove('principle', { id: 'care' }),
    /decision_principle names 'care', which is not there/,
  ],
  [
    'no effect is pending too long',
    change('change_log', { record_id: id }, { pending: true }),
    /initiative 'initiative-3' revision 2/,
  ],
  [
    'no effect was set aside',
    change('change_log', { record_id: id }, { pending: true, attempts: 5 }),
    /initiative 'initiative-3' revision 2/,
  ],
  [
    'no orphan rows',
    remove('initiative', { id }),
    /no current version|is not in initiative/,
  ],
];
