import { changingRequests, CREATE_OWN } from './changingRequests';
import type { LeakAnswer, LeakIds, LeakRequest } from './LeakRequest';
import { importRow, slotsOf } from './leakScript';
import type { LeakWorld } from './LeakWorld';
import { readingRequests } from './readingRequests';
import { beginEpisode } from './repeatable';

/** By request, in the order in which they were made. */
export type Transcript = readonly (readonly [string, string])[];

/** What may stand between the outsider and the world, to see that it shows. */
export type Leak = (
  request: LeakRequest,
  answer: LeakAnswer,
) => Promise<LeakAnswer>;

/** Which of the requests are made, by number. */
type Picks = (index: number) => boolean;

/**
 * The ids that were asked for are the one thing that may differ, and with them
 * the length and the fingerprint of a body that repeats them.
 */
function concealer(slots: LeakIds): (answer: object) => string {
  const names = Object.entries(slots).flatMap(([kind, ids]) =>
    (ids as readonly string[]).map(
      (id, index) => [id, `<${kind} ${index}>`] as const,
    ),
  );
  return value => {
    const text = JSON.stringify(value);
    const without = names.reduce(
      (soFar, [id, name]) => soFar.split(id).join(name),
      text,
    );
    return without === text
      ? text
      : without.replace(/"(content-length|etag)":"(\\.|[^"\\])*",?/g, '');
  };
}

/** An outsider who writes down what is asked and answered. */
class Outsider {
  readonly lines: (readonly [string, string])[] = [];
  readonly slots: LeakIds;
  private readonly conceal: (value: object) => string;

  constructor(private readonly world: LeakWorld, private readonly leak?: Leak) {
    this.slots = slotsOf(world);
    this.conceal = concealer(this.slots);
  }

  async ask(request: LeakRequest): Promise<string> {
    const answered = await this.world.call('outsider', request);
    const answer = this.leak ? await this.leak(request, answered) : answered;
    this.lines.push([this.conceal(request), this.conceal(answer)]);
    return answer.text;
  }

  async read(picks: Picks): Promise<void> {
    const requests = readingRequests(this.world.open, this.slots);
    for (const request of requests.filter((_, index) => picks(index))) {
      await this.ask(request);
    }
  }

  async change(): Promise<void> {
    const created = await this.ask(CREATE_OWN);
    const own = JSON.parse(created).initiative.id;
    const requests = changingRequests(own, this.slots);
    for (const [index, request] of requests.entries()) {
      beginEpisode(`change ${index}`, 101 + index);
      await this.ask(request);
    }
    const settle = () => this.world.backend.settle();
    await importRow(request => this.ask(request), settle);
    await settle();
  }
}

/** What an outsider reads of a world. */
export async function transcribeReading(
  world: LeakWorld,
  picks: Picks = () => true,
  leak?: Leak,
): Promise<Transcript> {
  const outsider = new Outsider(world, leak);
  beginEpisode('outsider', 100);
  await outsider.read(picks);
  return outsider.lines;
}

/** What an outsider reads before and after trying to change whatever there is. */
export async function transcribeAll(
  world: LeakWorld,
  picks: Picks,
): Promise<Transcript> {
  const outsider = new Outsider(world);
  beginEpisode('outsider', 100);
  await outsider.read(picks);
  await outsider.change();
  beginEpisode('outsider again', 200);
  await outsider.read(picks);
  return outsider.lines;
}

/** What was answered differently, in full. */
export function differences(
  one: Transcript,
  other: Transcript,
): readonly object[] {
  return one.flatMap(([request, answer], index) =>
    other[index]?.[0] === request && other[index][1] === answer
      ? []
      : [{ request, answer, otherwise: other[index] }],
  );
}
