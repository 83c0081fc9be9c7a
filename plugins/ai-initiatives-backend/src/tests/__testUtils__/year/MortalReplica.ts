import { mockServices } from '@backstage/backend-test-utils';
import type { Knex } from 'knex';
import { DatabaseInitiativesStore } from '../../../database/DatabaseInitiativesStore';
import { DatabaseNoticeStore } from '../../../database/DatabaseNoticeStore';
import { Notifier } from '../../../effects/Notifier';
import type { Random } from '../mixedWrites';
import type { YearPortal } from './YearPortal';

class Died extends Error {}

/** Lets so many calls through; the last one is or is not carried out before the end. */
class Fuse {
  isDead = false;

  constructor(private calls: number, private readonly isCarriedOut: boolean) {}

  guard<T extends object>(inner: T): T {
    return new Proxy(inner, {
      get: (target, name) => {
        const value = Reflect.get(target, name);
        return typeof value === 'function'
          ? (...given: unknown[]) => this.call(() => value.apply(target, given))
          : value;
      },
    });
  }

  private async call<T>(work: () => Promise<T>): Promise<T> {
    this.calls -= 1;
    if (this.calls < 0 || (this.calls === 0 && !this.isCarriedOut)) {
      this.isDead = true;
      throw new Died();
    }
    const result = await work();
    if (this.calls === 0) {
      this.isDead = true;
      throw new Died();
    }
    return result;
  }
}

const CALLS = 15;
const never = new AbortController().signal;

/** A replica that tells people things, until it is gone in the midst of something. */
export class MortalReplica {
  deaths = 0;
  private notifier: Notifier;
  private fuse = new Fuse(Infinity, true);

  constructor(
    private readonly options: {
      knex: Knex;
      portal: YearPortal;
      now: () => Date;
      random: Random;
    },
  ) {
    this.notifier = this.born();
  }

  /** One run; whoever dies in it is replaced. Says whether it came to its end. */
  async run(mayDie: boolean): Promise<boolean> {
    const { random } = this.options;
    if (mayDie) {
      this.fuse = new Fuse(1 + random(CALLS), random(2) === 0);
      this.notifier = this.born();
    }
    try {
      await this.notifier.run(never);
    } catch (error) {
      if (!(error instanceof Died)) {
        throw error;
      }
    }
    const isWell = !this.fuse.isDead;
    if (!isWell) {
      this.deaths += 1;
    }
    this.fuse = new Fuse(Infinity, true);
    this.notifier = this.born();
    return isWell;
  }

  private born(): Notifier {
    const { knex, portal, now } = this.options;
    return new Notifier({
      notices: this.fuse.guard(new DatabaseNoticeStore(knex)),
      store: this.fuse.guard(new DatabaseInitiativesStore(knex)),
      notifications: this.fuse.guard(portal),
      logger: mockServices.logger.mock(),
      now,
      today: at => at.toISOString().slice(0, 10),
      rootPath: '/ai-initiatives',
    });
  }
}
