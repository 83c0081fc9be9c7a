import type { databases } from './databases';
import type { Person } from './LeakRequest';
import { LeakWorld } from './LeakWorld';
import { beginEpisode } from './repeatable';
import {
  createReplayableBackend,
  ReplayableBackend,
} from './replayableBackend';

const LONG_AGO = 'start';

/** A backend in which people act, and what others are told of it. */
export class NoticeWorld {
  private readonly world: LeakWorld;
  private minutes = 0;

  private constructor(private readonly backend: ReplayableBackend) {
    this.world = new LeakWorld(backend);
  }

  static async create(
    databaseId: ReturnType<typeof databases.eachSupportedId>[number][0],
  ): Promise<NoticeWorld> {
    return new NoticeWorld(await createReplayableBackend(databaseId));
  }

  async startOver(): Promise<void> {
    await this.backend.startOver();
    this.forget();
    this.isBroken = false;
    this.minutes = 0;
    beginEpisode(LONG_AGO, 0);
  }

  set isBroken(isBroken: boolean) {
    this.backend.outbox.isBroken = isBroken;
  }

  async send<T>(
    person: Person,
    path: string,
    body: object = {},
    method = 'POST',
    headers: Readonly<Record<string, string>> = {},
  ): Promise<T> {
    const request = { method, path, body, headers };
    return JSON.parse(await this.world.must(person, request));
  }

  change<T>(person: Person, path: string, revision: number, body: object) {
    const headers = { 'If-Match': `"${revision}"` };
    return this.send<T>(person, path, body, 'PATCH', headers);
  }

  /** Time goes by. */
  wait(minutes: number): void {
    this.minutes += minutes;
    beginEpisode(`after ${this.minutes}`, this.minutes);
  }

  settle(): Promise<void> {
    return this.backend.settle();
  }

  /** What people were told since they were last forgotten. */
  told() {
    return this.backend.outbox.sent.map(({ recipients, payload }) => ({
      to: 'entityRef' in recipients ? recipients.entityRef : 'all',
      title: payload.title,
      ...('excludeEntityRef' in recipients && {
        except: recipients.excludeEntityRef,
      }),
    }));
  }

  forget(): void {
    this.backend.outbox.sent.length = 0;
  }

  close(): Promise<void> {
    return this.backend.close();
  }
}
