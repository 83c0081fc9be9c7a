import type { Resolution } from 'backstage-plugin-ai-initiatives-common';
import { accessOf } from '../../__fixtures__/build';
import type { Access } from '../../access/Access';
import { databases } from '../../tests/__testUtils__/databases';
import {
  ada,
  as,
  olga,
  setUpSettling,
  split,
  steward,
  stranger,
} from '../../tests/__testUtils__/settlingBench';

jest.setTimeout(120_000);

describe.each(databases.eachSupportedId())(
  'rights over settling on %s',
  databaseId => {
    const noPolicy: Access = {
      ...olga,
      decisions: {
        ...olga.decisions,
        'ai-initiatives.initiative.update': 'none',
      },
    };

    it.each<[string, Access, Record<'propose' | 'consent' | 'undo', RegExp>]>([
      [
        'somebody else',
        stranger,
        {
          propose: /^NotAllowedError: Only owners of .* may settle this/,
          consent: /^NotAllowedError: Only owners of .* may agree to this/,
          undo: /^NotAllowedError: Only owners of .* may undo this/,
        },
      ],
      [
        'an owner whom the policy forbids changes',
        noPolicy,
        {
          propose: /^NotAllowedError/,
          consent: /^NotAllowedError/,
          undo: /^NotAllowedError/,
        },
      ],
      [
        'a steward',
        steward,
        {
          propose: /^proposed$/,
          consent: /^NotAllowedError: .*not agree for them/,
          undo: /^undone$/,
        },
      ],
      [
        'a service',
        accessOf({
          type: 'service',
          ownershipRefs: ['group:default/team-claims'],
        }),
        {
          propose: /^NotAllowedError/,
          consent: /^NotAllowedError/,
          undo: /^NotAllowedError/,
        },
      ],
    ])('what %s may do', async (_, who, expected) => {
      const bench = await setUpSettling(databaseId);
      const { ours, theirs } = await bench.createPair();
      const outcome = (work: Promise<{ resolution: Resolution }>) =>
        work.then(
          ({ resolution }) => resolution.status,
          error => `${error.name}: ${error.message}`,
        );

      const proposing = await outcome(bench.propose(who, split(ours, theirs)));
      expect(proposing).toMatch(expected.propose);
      const { items } = await bench.listResolutions({}, as(ada));
      const { resolution } =
        items[0] ?? (await bench.propose(ada, split(ours, theirs)));
      const consenting = await outcome(bench.consent(who, resolution.id));
      expect(consenting).toMatch(expected.consent);
      expect(await outcome(bench.undo(who, resolution.id))).toMatch(
        expected.undo,
      );
    });

    it('looks at rights again inside the transaction', async () => {
      const bench = await setUpSettling(databaseId);
      const { ours, theirs } = await bench.createPair();
      const { resolution } = await bench.propose(steward, split(ours, theirs));
      const mina = accessOf({
        ref: 'user:default/mina',
        ownershipRefs: ['group:default/team-claims'],
      });
      bench.meanwhile(() =>
        bench.initiatives.update({
          id: ours.id,
          revision: 1,
          input: { owner: 'group:default/others' },
          access: ada,
        }),
      );
      await expect(bench.consent(mina, resolution.id)).rejects.toThrow(
        /may agree to this/,
      );

      bench.meanwhile(() =>
        bench.initiatives.update({
          id: ours.id,
          revision: 2,
          input: { visibility: 'hidden' },
          access: ada,
        }),
      );
      await expect(bench.consent(olga, resolution.id)).rejects.toThrow(
        `No resolution '${resolution.id}'.`,
      );
    });

    it('tells what may not be read from nothing by no sign', async () => {
      const bench = await setUpSettling(databaseId);
      const { ours, theirs } = await bench.createPair({
        ours: { visibility: 'restricted', readers: ['user:default/rene'] },
      });
      const rene = accessOf({
        ref: 'user:default/rene',
        ownershipRefs: ['user:default/rene'],
      });
      const { resolution } = await bench.propose(ada, split(ours, theirs));
      const message = (work: Promise<unknown>, id: string) =>
        work.then(
          () => 'nothing thrown',
          error => `${error.name}: ${error.message}`.replaceAll(id, 'ID'),
        );
      const unknown = resolution.id.replace(/.$/, '_');
      for (const answer of [bench.consent, bench.undo]) {
        const forbidden = await message(
          answer(olga, resolution.id),
          resolution.id,
        );
        expect(forbidden).toBe(await message(answer(olga, unknown), unknown));
        expect(forbidden).toBe("NotFoundError: No resolution 'ID'.");
      }
      const proposing = (id: string) =>
        message(bench.propose(olga, split({ id }, theirs)), id);
      expect(await proposing(ours.id)).toBe(await proposing('nowhere'));
      expect(await proposing(ours.id)).toMatch(/^NotFoundError: No initiative/);

      const listed = async (who: Access) =>
        (await bench.listResolutions({ initiative: theirs.id }, as(who)))
          .totalItems;
      expect([
        await listed(ada),
        await listed(rene),
        await listed(olga),
      ]).toEqual([1, 1, 0]);
      // The record names both sides: who may read one may not read it.
      expect(await bench.decisionOf(resolution.decision, rene)).toMatchObject({
        visibility: 'restricted',
      });
      await expect(bench.decisionOf(resolution.decision, olga)).rejects.toThrow(
        /No decision/,
      );
    });

    it('keeps the decision to those who may read both sides, also later', async () => {
      const bench = await setUpSettling(databaseId);
      const { ours, theirs } = await bench.createPair();
      const { resolution } = await bench.propose(ada, split(ours, theirs));
      const { decision } = resolution;
      const readable = async (who: Access) => [
        (await bench.store.listDecisions({}, who)).totalItems,
        (await bench.store.listDecisions({ initiative: theirs.id }, who))
          .totalItems,
        await bench.decisionOf(decision, who).then(
          () => 1,
          () => 0,
        ),
      ];
      const blind: Access = {
        ...ada,
        decisions: {
          ...ada.decisions,
          'ai-initiatives.initiative.read': {
            field: 'owner',
            values: ['group:default/team-claims'],
          },
        },
      };
      expect(await readable(stranger)).toEqual([1, 1, 1]);
      expect(await readable(blind)).toEqual([0, 0, 0]);

      await bench.initiatives.update({
        id: ours.id,
        revision: 1,
        input: { visibility: 'restricted' },
        access: ada,
      });
      expect(await readable(ada)).toEqual([1, 1, 1]);
      expect(await readable(olga)).toEqual([0, 0, 0]);
      expect(await readable(stranger)).toEqual([0, 0, 0]);
    });

    it('does not settle what is archived, but undoes it', async () => {
      const bench = await setUpSettling(databaseId);
      const { ours, theirs } = await bench.createPair();
      const { resolution } = await bench.propose(ada, split(ours, theirs));
      const { id } = theirs;
      await bench.initiatives.archive({ id, revision: 1, access: olga });
      await expect(bench.consent(olga, resolution.id)).rejects.toThrow(
        `The initiative '${id}' is archived`,
      );
      await bench.undo(olga, resolution.id);
      await expect(bench.propose(ada, split(ours, theirs))).rejects.toThrow(
        `The initiative '${id}' is archived`,
      );
    });
  },
);
