import { BackendProcess } from './BackendProcess';
import type { Random } from './mixedWrites';

/** Two replicas, of which one at a time is killed and comes back. */
export class PairOfBackends {
  private readonly starting = new Map<number, Promise<void>>();

  private constructor(
    private readonly config: object,
    private readonly running: (BackendProcess | undefined)[],
  ) {}

  static async start(config: object): Promise<PairOfBackends> {
    const both = [BackendProcess.start(config), BackendProcess.start(config)];
    return new PairOfBackends(config, await Promise.all(both));
  }

  /** One of those that are up. */
  pick(random: Random): BackendProcess {
    const up = this.running.flatMap(backend => backend ?? []);
    return up[random(up.length)];
  }

  /** Kills either, once both are up, and starts another in its place. */
  async killEither(random: Random): Promise<void> {
    await this.allUp();
    const index = random(2);
    const victim = this.running[index];
    this.running[index] = undefined;
    await victim?.kill();
    this.starting.set(
      index,
      BackendProcess.start(this.config).then(backend => {
        this.running[index] = backend;
      }),
    );
  }

  async allUp(): Promise<void> {
    await Promise.all(this.starting.values());
  }

  async stop(): Promise<void> {
    await this.allUp();
    await Promise.all(this.running.map(backend => backend?.stop()));
  }
}
