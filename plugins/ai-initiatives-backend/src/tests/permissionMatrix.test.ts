import { operations } from '../http/__testUtils__/Contract';
import type { Channel } from './__testUtils__/Channel';
import { CHANGE_CHANNELS } from './__testUtils__/changeChannels';
import { startMatrixBackend } from './__testUtils__/matrixBackend';
import type { Answer } from './__testUtils__/MatrixCaller';
import type { MatrixRecord } from './__testUtils__/matrixRecords';
import { MatrixWorld } from './__testUtils__/MatrixWorld';
import { OTHER_CHANNELS } from './__testUtils__/otherChannels';
import { READ_CHANNELS } from './__testUtils__/readChannels';
import {
  freshOf,
  SAYING_CHANNELS,
  SayingChannel,
} from './__testUtils__/sayingChannels';
import {
  MatrixRow,
  PERMISSION_MATRIX,
  PermissionMode,
  Principal,
  PRINCIPALS,
  RecordName,
  RECORDS,
} from './__fixtures__/permissionMatrix';

jest.setTimeout(120_000);

const MODES: readonly PermissionMode[] = ['off', 'allow-all', 'conditional'];

function rowFor(options: {
  operation: string;
  mode: PermissionMode;
  record?: RecordName;
}): MatrixRow {
  const found = PERMISSION_MATRIX.filter(
    row =>
      row.operations.some(name => name === options.operation) &&
      row.record === options.record &&
      (row.modes ?? MODES).includes(options.mode),
  );
  if (found.length !== 1) {
    throw new Error(
      `${found.length} rows of the matrix say who may call ${options.operation} (${options.record}, ${options.mode})`,
    );
  }
  return found[0];
}

/** What came of it, in the words of the matrix, and for unclear cases in full. */
function verdictOf(answer: Answer, shows?: boolean): string {
  switch (answer.status) {
    case 200:
    case 201:
      return shows === false ? '-' : 'A';
    case 401:
      return '401';
    case 403:
      return 'D';
    case 404:
      return '-';
    default:
      return `${answer.status} ${answer.text}`;
  }
}

/** As long as the record's id, and of the same form. */
function unknownLike(record: MatrixRecord): MatrixRecord {
  const last = record.id.endsWith('z') ? 'y' : 'z';
  return { ...record, id: record.id.slice(0, -1) + last };
}

const ARCHIVE = {
  initiatives: 'archiveInitiative',
  decisions: 'archiveDecision',
  principles: 'archivePrinciple',
} as const;

type Cells = Readonly<Record<Principal, string>>;

async function forEachPrincipal(
  judge: (principal: Principal) => Promise<string>,
): Promise<Cells> {
  const cells: Partial<Record<Principal, string>> = {};
  for (const principal of PRINCIPALS) {
    cells[principal] = await judge(principal);
  }
  return cells as Cells;
}

/** The bodies of the answers about a forbidden and an unknown record. */
async function compareAbsence(
  ask: (record: MatrixRecord) => Promise<Answer>,
  record: MatrixRecord,
): Promise<string> {
  const unknown = unknownLike(record);
  const [one, other] = [await ask(record), await ask(unknown)];
  const same =
    one.status === other.status &&
    one.text.split(record.id).join('<id>') ===
      other.text.split(unknown.id).join('<id>');
  return same ? '-' : `tells forbidden from unknown: ${one.text}`;
}

describe('permission matrix', () => {
  it('has a row for every operation', () => {
    const inRows = new Set<string>(
      PERMISSION_MATRIX.flatMap(row => row.operations),
    );
    const inChannels = new Set<string>([
      ...[...READ_CHANNELS, ...CHANGE_CHANNELS, ...SAYING_CHANNELS].map(
        ({ operation }) => operation,
      ),
      ...Object.keys(OTHER_CHANNELS),
    ]);
    const all = operations
      .map(({ id }) => id[0].toLowerCase() + id.slice(1))
      .sort();
    expect([...inRows].sort()).toEqual(all);
    expect([...inChannels].sort()).toEqual(all);
  });

  describe.each(MODES)('permissions: %s', mode => {
    let world: MatrixWorld;

    beforeAll(async () => {
      world = new MatrixWorld(await startMatrixBackend(mode));
      await world.build();
    });

    async function judgeReading(
      channel: Channel,
      principal: Principal,
      record: MatrixRecord,
    ): Promise<string> {
      const ask = (asked: MatrixRecord) => channel.ask(world, principal, asked);
      const answer = await ask(record);
      const verdict = verdictOf(answer, answer.text.includes(record.marker));
      return verdict === '-' && channel.byId
        ? compareAbsence(ask, record)
        : verdict;
    }

    const reading = READ_CHANNELS.flatMap((channel, number) =>
      RECORDS.map(record => ({
        channel,
        record,
        name: `${channel.operation} (${number}) of ${record} ${channel.about}`,
      })),
    );

    it.each(reading)('reading: $name', async ({ channel, record }) => {
      const { operation } = channel;
      const row = rowFor({ operation, mode, record });
      const cells = await forEachPrincipal(principal =>
        judgeReading(channel, principal, world[channel.about][record]),
      );
      expect(cells).toEqual(row.verdicts);
    });

    /** A record of one's own for each change that goes through. */
    async function freshRecord(
      channel: Channel,
      record: RecordName,
    ): Promise<{ fresh: MatrixRecord; revision: number }> {
      if (channel.about === 'reviews') {
        const fresh = await world.createReview(record);
        if (channel.operation !== 'draftFollowUp') {
          return { fresh, revision: 1 };
        }
        const input = { followUps: [{ text: 'Decide' }] };
        await world.must('author', 'holdReview', {
          ...{ id: fresh.id, revision: 1, input },
        });
        return { fresh, revision: 2 };
      }
      const fresh = await world.create(channel.about, record);
      if (!channel.operation.startsWith('restore')) {
        return { fresh, revision: 1 };
      }
      await world.must('author', ARCHIVE[channel.about], {
        id: fresh.id,
        revision: 1,
      });
      return { fresh, revision: 2 };
    }

    async function judgeAllowedChange(
      channel: Channel,
      principal: Principal,
      record: RecordName,
    ): Promise<string> {
      const { fresh, revision } = await freshRecord(channel, record);
      const statuses = [];
      for (const ifMatch of [null, '"99"', `"${revision}"`]) {
        const { status } = await channel.ask(world, principal, fresh, ifMatch);
        statuses.push(status);
      }
      return statuses.join() === '428,412,200' ? 'A' : statuses.join();
    }

    async function judgeRefusedChange(
      channel: Channel,
      principal: Principal,
      record: MatrixRecord,
      ifMatch: string | null,
    ): Promise<string> {
      const ask = (asked: MatrixRecord) =>
        channel.ask(world, principal, asked, ifMatch);
      const verdict = verdictOf(await ask(record));
      return verdict === '-' ? compareAbsence(ask, record) : verdict;
    }

    /** The version a change is based on must not matter to who may not change. */
    async function judgeRefusedChanges(
      channel: Channel,
      principal: Principal,
      record: MatrixRecord,
    ): Promise<string> {
      const found = new Set<string>();
      for (const ifMatch of [null, '"99"', '"1"']) {
        found.add(
          await judgeRefusedChange(channel, principal, record, ifMatch),
        );
      }
      return [...found].join(' or ');
    }

    const changing = CHANGE_CHANNELS.flatMap(channel =>
      RECORDS.map(record => ({
        channel,
        record,
        name: `${channel.operation} on ${record}`,
      })),
    );

    it.each(changing)('changing: $name', async ({ channel, record }) => {
      const { operation } = channel;
      const row = rowFor({ operation, mode, record });
      const cells = await forEachPrincipal(principal =>
        row.verdicts[principal] === 'A'
          ? judgeAllowedChange(channel, principal, record)
          : judgeRefusedChanges(
              channel,
              principal,
              world[channel.about][record],
            ),
      );
      expect(cells).toEqual(row.verdicts);
    });

    async function judgeSaying(
      channel: SayingChannel,
      principal: Principal,
      record: RecordName,
      verdict: string,
    ): Promise<string> {
      const ask = (asked: MatrixRecord) => channel.ask(world, principal, asked);
      if (verdict === 'A') {
        return verdictOf(await ask(await freshOf(world, channel.of, record)));
      }
      const asked = world[channel.of][record];
      const answered = verdictOf(await ask(asked));
      return answered === '-' ? compareAbsence(ask, asked) : answered;
    }

    const saying = SAYING_CHANNELS.flatMap(channel =>
      RECORDS.map(record => ({
        channel,
        record,
        name: `${channel.operation} with ${record}`,
      })),
    );

    it.each(saying)('saying: $name', async ({ channel, record }) => {
      const { operation } = channel;
      const row = rowFor({ operation, mode, record });
      const cells = await forEachPrincipal(principal =>
        judgeSaying(channel, principal, record, row.verdicts[principal]),
      );
      expect(cells).toEqual(row.verdicts);
    });

    it.each(Object.entries(OTHER_CHANNELS))(
      'calling: %s',
      async (operation, ask) => {
        const row = rowFor({ operation, mode });
        const cells = await forEachPrincipal(async principal =>
          verdictOf(await ask(world, principal)),
        );
        expect(cells).toEqual(row.verdicts);
      },
    );

    it('changed nothing that it was not allowed to', async () => {
      await world.catchUp();
      const { violations } = await world.must('steward', 'verifyStore', {});
      expect(violations).toEqual([]);
      for (const record of ['public', 'restricted', 'hidden'] as const) {
        const { initiative } = await world.must('author', 'getInitiative', {
          id: world.initiatives[record].id,
        });
        const { decision } = await world.must('author', 'getDecision', {
          id: world.decisions[record].id,
        });
        const { principle } = await world.must('author', 'getPrinciple', {
          id: world.principles[record].id,
        });
        const { review } = await world.must('author', 'getReview', {
          id: world.reviews[record].id,
        });
        expect([
          initiative.revision,
          decision.revision,
          principle.revision,
          review.revision,
        ]).toEqual([1, 1, 1, 1]);
      }
    });
  });
});
