import type { DecisionView } from 'backstage-plugin-ai-initiatives-common';
import { databases } from './__testUtils__/databases';
import {
  ENTITY,
  OTHER_OWNER,
  OWNER,
  PEOPLE,
} from './__testUtils__/matrixBackend';
import { NoticeWorld } from './__testUtils__/NoticeWorld';

jest.setTimeout(120_000);

describe.each(databases.eachSupportedId())(
  'notices of what is said on %s',
  databaseId => {
    let world: NoticeWorld;

    beforeAll(async () => {
      world = await NoticeWorld.create(databaseId);
    });
    beforeEach(() => world.startOver());
    afterAll(() => world.close());

    const decide = async (fields: Readonly<Record<string, unknown>> = {}) => {
      const { decision } = await world.send<DecisionView>(
        'member',
        '/decisions',
        {
          ...{ title: 'Mask names', contextAndProblem: 'Names leak.' },
          ...{ owner: OWNER, decisionMakers: [PEOPLE.steward.ref] },
          ...fields,
        },
      );
      await world.settle();
      world.forget();
      return decision;
    };

    it('tell of a challenge and what becomes of it, each once', async () => {
      const { id } = await decide();
      await world.send('author', `/follows/decision/${id}`, {}, 'PUT');
      const view = await world.send<DecisionView>(
        'outsider',
        `/decisions/${id}/challenges`,
        { text: 'Who reads the log?' },
      );
      await world.settle();
      await world.settle();

      const { steward, author, outsider } = PEOPLE;
      const challenged = {
        to: [OWNER, steward.ref, author.ref],
        title: '“Mask names” was challenged',
        except: outsider.ref,
      };
      expect(world.told()).toEqual([challenged]);

      world.forget();
      const challenge = view.challenges[0].challenge.id;
      const move = (person: 'steward' | 'outsider', state: string) =>
        world.send(person, `/challenges/${challenge}/state`, {
          state,
          text: 'Nobody.',
        });
      // Two steps before anybody was told of the first.
      await move('steward', 'answered');
      await move('outsider', 'open');
      await world.settle();

      expect(world.told()).toEqual(
        expect.arrayContaining([
          {
            to: [outsider.ref],
            title: 'Your challenge to “Mask names” was answered',
            except: steward.ref,
          },
          {
            to: [OWNER, steward.ref, author.ref],
            title: 'A challenge to “Mask names” was opened again',
            except: outsider.ref,
          },
        ]),
      );
      expect(world.told()).toHaveLength(2);
    });

    it('tell those who are asked, and then who asked', async () => {
      const { id } = await decide();
      const view = await world.send<DecisionView>(
        'member',
        `/decisions/${id}/advice`,
        { of: OTHER_OWNER, role: 'expert', question: 'Is it enough?' },
      );
      await world.settle();
      expect(world.told()).toEqual([
        {
          to: [OTHER_OWNER],
          title: 'You are asked for advice on “Mask names”',
          except: PEOPLE.member.ref,
        },
      ]);

      world.forget();
      const advice = view.advice[0].advice.id;
      await world.send('outsider', `/advice/${advice}/answer`, {
        text: 'It is.',
      });
      await world.settle();
      expect(world.told()).toEqual([
        {
          to: [PEOPLE.member.ref, OWNER],
          title: 'Advice on “Mask names” was given',
          except: PEOPLE.outsider.ref,
        },
      ]);
    });

    it('tell nobody of a restricted decision whom it does not name', async () => {
      const { id } = await decide({
        visibility: 'restricted',
        readers: [PEOPLE.reader.ref],
      });
      await world.send('reader', `/decisions/${id}/challenges`, {
        text: 'Why?',
      });
      await world.send('member', `/decisions/${id}/advice`, {
        of: OTHER_OWNER,
        role: 'expert',
      });
      await world.settle();

      expect(world.told().map(({ to }) => to)).toEqual([[OWNER]]);
    });

    it('are checked again before they are sent', async () => {
      const { id, revision } = await decide();
      await world.send('author', `/follows/decision/${id}`, {}, 'PUT');
      world.isBroken = true;
      await world.send('outsider', `/decisions/${id}/challenges`, {
        text: 'Why?',
      });
      await world.settle();
      const patch = { visibility: 'restricted' };
      await world.change('member', `/decisions/${id}`, revision, patch);
      world.isBroken = false;
      world.wait(5);
      await world.settle();

      expect(world.told().map(({ to }) => to)).toEqual([[OWNER]]);
    });

    it('tell followers of a component what is begun and decided there', async () => {
      const path = `/follows/entity/${ENTITY.replace(':', '/')}`;
      await world.send('author', path, {}, 'PUT');
      await world.send('member', '/initiatives', {
        ...{ title: 'Sort claims', problem: 'Letters pile up.', owner: OWNER },
        attachments: [{ entityRef: ENTITY, role: 'changes' }],
      });
      const { decision } = await world.send<DecisionView>(
        'member',
        '/decisions',
        {
          ...{ title: 'Mask names', contextAndProblem: 'Names leak.' },
          ...{ owner: OWNER, status: 'proposed' },
          entities: [{ entityRef: ENTITY, relation: 'governs' }],
        },
      );
      await world.settle();
      expect(world.told()).toEqual([
        {
          to: [PEOPLE.author.ref],
          title: 'New initiative at claims: “Sort claims”',
          except: PEOPLE.member.ref,
        },
      ]);

      world.forget();
      const { id, revision } = decision;
      const accepted = { status: 'accepted' };
      await world.change('member', `/decisions/${id}`, revision, accepted);
      await world.settle();
      expect(world.told()).toEqual([
        {
          to: [PEOPLE.author.ref],
          title: '“Mask names” governs claims',
          except: PEOPLE.member.ref,
        },
      ]);

      world.forget();
      await world.send('author', path, {}, 'DELETE');
      await world.send('member', '/initiatives', {
        ...{ title: 'Read claims', problem: 'Nobody reads.', owner: OWNER },
        attachments: [{ entityRef: ENTITY, role: 'changes' }],
      });
      await world.settle();
      expect(world.told()).toEqual([]);
    });
  },
);
