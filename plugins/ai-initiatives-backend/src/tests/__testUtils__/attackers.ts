import type {
  InitiativeView,
  SimilarWorkAnswer,
} from 'backstage-plugin-ai-initiatives-common';
import type { LeakRequest } from './LeakRequest';
import type { LeakWorld } from './LeakWorld';
import { OTHER_OWNER } from './matrixBackend';

/** What the climbing goes by: anything an answer has that could rise. */
function worthOf(text: string): number {
  const { items } = JSON.parse(text) as SimilarWorkAnswer;
  return items.reduce(
    (sum, item) => sum + 1 + item.probability + item.evidence.terms.length,
    0,
  );
}

/** Tries the words one by one and keeps what the answers reward. */
class Climber {
  private kept: readonly string[] = [];
  private tried: readonly string[] = [];
  private best = 0;
  private turn = 0;

  constructor(
    private readonly dictionary: readonly string[],
    start: readonly string[] = [],
  ) {
    this.kept = start;
  }

  next(): string {
    const word = this.dictionary[this.turn % this.dictionary.length];
    // After each round it starts from other words.
    if (this.turn > 0 && this.turn % this.dictionary.length === 0) {
      this.kept = [this.dictionary[(this.turn * 7) % this.dictionary.length]];
      this.best = 0;
    }
    this.turn += 1;
    this.tried = [...this.kept, word];
    return this.tried.join(' ');
  }

  learn(text: string): void {
    const worth = worthOf(text);
    if (worth > this.best) {
      this.best = worth;
      this.kept = this.tried.slice(-30);
    }
  }
}

const draft = (problem: string): LeakRequest => ({
  method: 'POST',
  path: '/similar',
  body: { title: 'Project', problem },
});

/** Every draft with its answer, each draft made out of the answers so far. */
export async function draftAttack(
  world: LeakWorld,
  options: { dictionary: readonly string[]; drafts: number },
): Promise<readonly string[]> {
  const climber = new Climber(options.dictionary);
  const transcript: string[] = [];
  for (let turn = 0; turn < options.drafts; turn++) {
    const text = climber.next();
    const answer = await world.must('outsider', draft(text));
    climber.learn(answer);
    transcript.push(`${text}\n${answer}`);
  }
  return transcript;
}

/** Edits one initiative again and again, and looks at all that follows from it. */
export async function editAttack(
  world: LeakWorld,
  options: { dictionary: readonly string[]; edits: number },
): Promise<readonly string[]> {
  const created = await world.must('outsider', {
    method: 'POST',
    path: '/initiatives',
    body: { title: 'Project', problem: 'Nothing yet.', owner: OTHER_OWNER },
  });
  // Else the first overlaps count it or not, by chance, and the worlds differ.
  await world.backend.settle();
  const { dictionary } = options;
  const { id } = (JSON.parse(created) as InitiativeView).initiative;
  const path = `/initiatives/${id}`;
  // What is saved has to say enough to be compared; a good guess is a start.
  const climber = new Climber(dictionary, dictionary.slice(0, 12));
  const transcript: string[] = [];
  for (let revision = 1; revision <= options.edits; revision++) {
    const problem = `${climber.next()} ${revision}`;
    const answers = [
      await world.must('outsider', {
        method: 'PATCH',
        path,
        headers: { 'If-Match': `"${revision}"` },
        body: { problem },
      }),
    ];
    await world.backend.settle();
    for (const what of [
      path,
      `/overlaps?initiative=${id}&crossTeam=false`,
      '/overlap-groups',
    ]) {
      answers.push(await world.must('outsider', { path: what }));
    }
    const similar = await world.must('outsider', draft(problem));
    climber.learn(similar);
    transcript.push([...answers, similar].join('\n'));
  }
  return transcript;
}
