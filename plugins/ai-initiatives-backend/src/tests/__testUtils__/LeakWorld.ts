import { mockCredentials } from '@backstage/backend-test-utils';
import type { ImportFile } from 'backstage-plugin-ai-initiatives-common';
import { lookBack, settlePair } from './leakAgreements';
import { discuss } from './leakDiscussion';
import { addDecision, addInitiative, addPrinciple } from './leakRecords';
import type { LeakAnswer, LeakIds, LeakRequest, Person } from './LeakRequest';
import { LeakStep, SecretStep } from './leakSteps';
import type { LeakTools } from './LeakTools';
import { PEOPLE } from './matrixBackend';
import { beginEpisode } from './repeatable';
import type { ReplayableBackend } from './replayableBackend';

/** Set anew for every answer, by Node itself. */
const UNCOMPARED = ['date', 'connection', 'keep-alive'];

const noIds = (): LeakIds => ({
  initiatives: [],
  decisions: [],
  principles: [],
  resolutions: [],
  challenges: [],
  advice: [],
  imports: [],
  reviews: [],
});

/** Some that everybody may read, and some that an outsider must not learn of. */
export class LeakWorld {
  readonly open = noIds();
  readonly secret = noIds();
  /** How many steps in confidence were carried out and not refused. */
  secretsDone = 0;
  private secretsTried = 0;

  constructor(readonly backend: ReplayableBackend) {}

  /** Steps one after the other, each secret after as many as it says. */
  async build(
    steps: readonly LeakStep[],
    secrets: readonly SecretStep[] = [],
  ): Promise<void> {
    for (let number = 0; number <= steps.length; number++) {
      const due = secrets.filter(
        ({ after }) => Math.min(after, steps.length) === number,
      );
      for (const { step } of due) {
        await this.addSecret(step, number - 0.5);
      }
      if (number < steps.length) {
        beginEpisode(`step ${number}`, number);
        await this.take(steps[number], false);
        await this.backend.settle();
      }
    }
  }

  async addSecret(step: LeakStep, minute: number): Promise<void> {
    this.secretsTried += 1;
    beginEpisode(`secret ${this.secretsTried} ${JSON.stringify(step)}`, minute);
    this.secretsDone += (await this.take(step, true)) ? 1 : 0;
    await this.backend.settle();
  }

  async call(person: Person, request: LeakRequest): Promise<LeakAnswer> {
    const { path, method = 'GET', body } = request;
    const isText = typeof body === 'string';
    const response = await fetch(`${this.backend.url}${path}`, {
      method,
      headers: {
        ...(body !== undefined && {
          'Content-Type': isText
            ? 'application/octet-stream'
            : 'application/json',
        }),
        ...request.headers,
        Authorization: mockCredentials.user.header(PEOPLE[person].ref),
      },
      body: isText || body === undefined ? body : JSON.stringify(body),
    });
    const headers = [...response.headers].filter(
      ([name]) => !UNCOMPARED.includes(name),
    );
    return {
      status: response.status,
      headers: Object.fromEntries(headers),
      text: await response.text(),
    };
  }

  /** The answer, where nothing but success will do. */
  async must(person: Person, request: LeakRequest): Promise<string> {
    const { status, text } = await this.call(person, request);
    if (status >= 300) {
      throw new Error(`${request.path} was answered ${status} ${text}`);
    }
    return text;
  }

  /** What was answered, or undefined when the step was refused. */
  private async change(person: Person, request: LeakRequest) {
    const answer = await this.call(person, { method: 'POST', ...request });
    if (answer.status >= 500) {
      throw new Error(`${request.path} failed: ${answer.text}`);
    }
    return answer.status < 300 ? JSON.parse(answer.text) : undefined;
  }

  private of(kind: keyof LeakIds, isSecret: boolean, index: number) {
    const ids = (isSecret ? this.secret : this.open)[kind];
    return ids[index % Math.max(1, ids.length)] ?? 'nothing';
  }

  private async take(step: LeakStep, isSecret: boolean): Promise<boolean> {
    const ids = isSecret ? this.secret : this.open;
    const tools: LeakTools = {
      isSecret,
      ids,
      open: this.open,
      knex: this.backend.knex,
      change: (person, request) => this.change(person, request),
      of: (kind, among, index) => this.of(kind, among, index),
    };
    switch (step.kind) {
      case 'initiative':
        return addInitiative(step, tools);
      case 'decision':
        return addDecision(step, tools);
      case 'principle':
        return addPrinciple(step, tools);
      case 'import': {
        const file: ImportFile = await this.change('author', {
          path: '/import-files?name=secret.csv',
          body: `title,problem,owner\n${step.title},A,B\n`,
        });
        const job = await this.change('author', {
          path: '/imports',
          body: { fileId: file.id, mode: 'dry-run', mapping: file.mapping },
        });
        ids.imports.push(job.id);
        return true;
      }
      case 'review':
        return lookBack(step, tools);
      case 'discuss':
        return discuss(step, {
          isSecret,
          ids,
          change: (person, request) => this.change(person, request),
          pick: (kind, index) => this.of(kind, isSecret, index),
          pickOpen: (kind, index) => this.of(kind, false, index),
        });
      case 'settle':
        return settlePair(step, tools);
      default: {
        const id = this.of('initiatives', isSecret, step.of);
        const found = await this.call('author', { path: `/initiatives/${id}` });
        const verb = step.kind === 'edit' ? '' : `/${step.kind}`;
        const view = await this.change('author', {
          path: `/initiatives/${id}${verb}`,
          method: step.kind === 'edit' ? 'PATCH' : 'POST',
          headers: { 'If-Match': (found.headers.etag ?? '"1"').slice(0, 40) },
          ...(step.kind === 'edit' && {
            body: {
              problem: step.problem,
              ...(isSecret && {
                visibility: step.hidden ? 'hidden' : 'restricted',
              }),
            },
          }),
        });
        return view !== undefined;
      }
    }
  }
}
