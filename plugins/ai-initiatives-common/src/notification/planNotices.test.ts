import { planDecisionNotices, planParallelNotices } from './planDueNotices';
import { NoticeSubject, planOverlapNotices } from './planOverlapNotices';
import { planRetiredNotices } from './planRetiredNotices';
import type { PlannedNotification } from './types';

const aSubject = (
  id: string,
  more: Partial<NoticeSubject> = {},
): NoticeSubject => ({
  id,
  title: id.toUpperCase(),
  owner: `group:default/${id}`,
  visibility: 'public',
  readers: [],
  createdBy: 'user:default/ada',
  ...more,
});

const told = (planned: readonly PlannedNotification[]) =>
  planned.map(({ recipients, title }) => [recipients.join(' '), title]);

describe('planOverlapNotices', () => {
  const plan = (saved: NoticeSubject, ...others: readonly NoticeSubject[]) =>
    planOverlapNotices([
      { saved: { ...saved, revision: 3 }, by: 'user:default/eve', others },
    ]);

  it('tells both owners, each of their own', () => {
    const planned = plan(aSubject('a'), aSubject('b'));

    expect(told(planned)).toEqual([
      ['group:default/a', '“A” looks like similar work'],
      ['group:default/b', '“A” looks like your “B”'],
    ]);
    expect(planned.map(({ except }) => except)).toEqual([
      'user:default/eve',
      'user:default/eve',
    ]);
    expect(planned[1].path).toBe('overlaps/compare?id=b&id=a');
  });

  it('says how many there are and names some', () => {
    const others = ['b', 'c', 'd', 'e', 'f', 'g'].map(id => aSubject(id));
    const [own] = plan(aSubject('a'), ...others);

    expect(own.title).toBe('“A” looks like 6 others');
    expect(own.description).toBe('“B”, “C”, “D”, “E”, “F”');
    expect(own.subjects).toHaveLength(7);
  });

  it('has nobody to tell where owners are mere names', () => {
    const plain = { owner: 'Claims department' };

    expect(plan(aSubject('a', plain), aSubject('b', plain))).toEqual([]);
    expect(plan(aSubject('a'))).toEqual([]);
  });

  it('has another key for another version and the same scope', () => {
    const keys = [1, 2].map(revision => {
      const [{ key, scope }] = planOverlapNotices([
        {
          saved: { ...aSubject('a'), revision },
          by: '',
          others: [aSubject('b')],
        },
      ]);
      return { key, scope };
    });

    expect(keys[0].key).not.toBe(keys[1].key);
    expect(keys[0].scope).toBe(keys[1].scope);
  });
});

describe('planParallelNotices', () => {
  const due = (left: NoticeSubject, right: NoticeSubject) =>
    told(
      planParallelNotices([
        { resolution: 'r', revisitOn: '2026-03-01', left, right },
      ]),
    );

  it('tells both owners', () => {
    expect(due(aSubject('a'), aSubject('b'))).toEqual([
      ['group:default/a group:default/b', 'Time to look again: “A” and “B”'],
    ]);
  });

  it('tells nobody of a side that is restricted since', () => {
    const restricted = aSubject('b', { visibility: 'restricted' });

    expect(due(aSubject('a'), restricted).map(([who]) => who)).toEqual([
      'group:default/b',
    ]);
  });
});

describe('planDecisionNotices', () => {
  it('tells the owner and who decided', () => {
    const decision = {
      ...aSubject('a'),
      decisionMakers: ['user:default/bob', 'The board'],
    };

    expect(
      told(planDecisionNotices([{ reviewBy: '2026-03-01', decision }])),
    ).toEqual([['group:default/a user:default/bob', 'Look at “A” again']]);
  });
});

describe('planRetiredNotices', () => {
  const retire = (interested: readonly string[], lesson?: string) =>
    planRetiredNotices([
      {
        initiative: { ...aSubject('a'), revision: 2, lesson },
        by: 'user:default/eve',
        interested,
      },
    ]);

  it('tells those who are interested what was learnt', () => {
    const [notice] = retire(['user:default/bob'], 'x'.repeat(500));

    expect(notice.title).toBe('“A” was retired');
    expect(notice.description).toHaveLength(200);
  });

  it('tells nobody when nobody is', () => {
    expect(retire([])).toEqual([]);
  });
});
