import type {
  InitiativeView,
  ResolutionView,
} from 'backstage-plugin-ai-initiatives-common';

/** What was acknowledged, which must be found again whatever was killed. */
export interface Acknowledged {
  /** The latest revision that was acknowledged of each initiative. */
  readonly revisions: Map<string, number>;
  /** The state of each resolution as it was acknowledged. */
  readonly resolutions: Map<string, string>;
  /** Titles are unique, and were sent once each. */
  readonly titles: Map<string, string>;
  writes: number;
  /** How many writes were cut off half-way, by what they are about. */
  readonly unknown: Map<string, number>;
}

export const nothingAcknowledged = (): Acknowledged => ({
  revisions: new Map(),
  resolutions: new Map(),
  titles: new Map(),
  writes: 0,
  unknown: new Map(),
});

/** A number below `below`; the same ones in every run with the same seed. */
export type Random = (below: number) => number;

export function seededRandom(seed: number): Random {
  let state = seed % 2147483647 || 1;
  return below => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

// Many, so that not everything is like everything else.
const SUBJECTS =
  'claims invoices routes parcels contracts turbines recipes nurses ambulances letters tickets meters bridges permits harvests vaccines'.split(
    ' ',
  );
const TASKS = [
  'sorted by hand each morning',
  'read twice before anybody answers',
  'copied from paper into a table',
  'forecast far too late for winter',
  'translated without any dictionary',
  'checked for fraud after payment',
];

const ME = 'user:default/mock';

const oneOf = (list: readonly string[], random: Random) =>
  list[random(list.length)];

function textOf(random: Random): string {
  const [one, other] = [oneOf(SUBJECTS, random), oneOf(SUBJECTS, random)];
  return `The ${one} are ${oneOf(TASKS, random)}, and ${other} wait for them.`;
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  readonly revision?: number;
  /** What is unknown when no answer comes. */
  readonly about: string;
}

/** One client, which never has two writes of the same record under way. */
export class MixedWriter {
  private readonly mine: string[] = [];
  private created = 0;

  constructor(
    private readonly options: {
      readonly name: string;
      readonly random: Random;
      readonly log: Acknowledged;
      /** The base URL of some backend that is up. */
      readonly url: () => string;
    },
  ) {}

  /** One write of any kind; false when it was cut off. */
  async writeOnce(): Promise<boolean> {
    const { random } = this.options;
    const dice = random(20);
    if (this.mine.length < 3 || dice < 6) {
      return this.create();
    }
    const id = this.mine[random(this.mine.length)];
    if (dice < 10) {
      return this.change(id, 'PATCH', '', { problem: textOf(random) });
    }
    if (dice < 12) {
      const visibility = ['public', 'restricted', 'hidden'][random(3)];
      return this.change(id, 'PATCH', '', { visibility });
    }
    if (dice < 15) {
      return this.change(id, 'POST', random(2) ? '/archive' : '/restore');
    }
    return this.settle(id, this.mine[random(this.mine.length)]);
  }

  private async create(): Promise<boolean> {
    const { name, random, log } = this.options;
    this.created += 1;
    const title = `${oneOf(SUBJECTS, random)} ${this.created} ${name}`;
    const view = await this.send<InitiativeView>({
      method: 'POST',
      path: '/initiatives',
      about: title,
      body: {
        title,
        problem: textOf(random),
        owner: random(2) ? ME : `group:default/team-${random(5)}`,
      },
    });
    if (view && 'initiative' in view) {
      const { id, revision } = view.initiative;
      this.mine.push(id);
      log.titles.set(title, id);
      log.revisions.set(id, revision);
    }
    return view !== undefined;
  }

  private async change(
    id: string,
    method: string,
    verb: string,
    body?: object,
  ): Promise<boolean> {
    const { log } = this.options;
    const view = await this.send<InitiativeView>({
      method,
      path: `/initiatives/${id}${verb}`,
      about: id,
      revision: log.revisions.get(id),
      body,
    });
    if (view && 'initiative' in view) {
      log.revisions.set(id, view.initiative.revision);
    }
    return view !== undefined;
  }

  private async settle(left: string, right: string): Promise<boolean> {
    const { random, log } = this.options;
    const view = await this.send<ResolutionView>({
      method: 'POST',
      path: '/resolutions',
      about: `${left} ${right}`,
      body: { left, right, kind: 'split-scope', rationale: 'Two depots.' },
    });
    if (!view || !('resolution' in view)) {
      return view !== undefined;
    }
    const { id, status } = view.resolution;
    log.resolutions.set(id, status);
    const verb = ['consent', 'undo', ''][random(3)];
    if (!verb) {
      return true;
    }
    const next = await this.send<ResolutionView>({
      method: 'POST',
      path: `/resolutions/${id}/${verb}`,
      about: id,
    });
    if (next && 'resolution' in next) {
      log.resolutions.set(id, next.resolution.status);
    }
    return next !== undefined;
  }

  /** The answer, an empty one when it was refused, undefined when cut off. */
  private async send<T>(sent: Sent): Promise<T | {} | undefined> {
    const { url, log } = this.options;
    try {
      const response = await fetch(`${url()}${sent.path}`, {
        method: sent.method,
        headers: {
          'Content-Type': 'application/json',
          ...(sent.revision && { 'If-Match': `"${sent.revision}"` }),
        },
        body: JSON.stringify(sent.body ?? {}),
      });
      const body = await response.json();
      if (response.status >= 500) {
        throw new Error(`${response.status}`);
      }
      if (response.ok) {
        log.writes += 1;
        return body;
      }
      if (response.status === 412) {
        // An earlier write that was cut off is in after all.
        log.revisions.set(sent.about, body.current.initiative.revision);
      }
      return {};
    } catch {
      log.unknown.set(sent.about, (log.unknown.get(sent.about) ?? 0) + 1);
      return undefined;
    }
  }
}
