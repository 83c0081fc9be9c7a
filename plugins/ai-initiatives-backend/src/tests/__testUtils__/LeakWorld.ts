import { mockCredentials } from '@backstage/backend-test-utils';
import type { ImportFile } from 'backstage-plugin-ai-initiatives-common';
import type { Principal } from '../__fixtures__/permissionMatrix';
import { discuss } from './leakDiscussion';
import { LeakStep, SecretStep } from './leakSteps';
import { ENTITY, OTHER_OWNER, OWNER, PEOPLE } from './matrixBackend';
import { markImported } from './markImported';
import { beginEpisode } from './repeatable';
import type { ReplayableBackend } from './replayableBackend';

export interface LeakRequest {
  readonly path: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LeakAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export type Person = Exclude<Principal, 'none' | 'service'>;

/** Ids by kind, in the order in which they came to be. */
export interface LeakIds {
  readonly initiatives: string[];
  readonly decisions: string[];
  readonly principles: string[];
  readonly resolutions: string[];
  readonly challenges: string[];
  readonly advice: string[];
  readonly imports: string[];
  readonly reviews: string[];
}

const AUDIT = PEOPLE.reader.groups[0];
const TEAMS = [OWNER, AUDIT, OTHER_OWNER];

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

  /** Each decision once, whatever the numbers come to. */
  private linksOf(
    { links }: Extract<LeakStep, { kind: 'decision' }>,
    isSecret: boolean,
  ) {
    const named = new Map(
      links.map(({ relation, to }, number) => [
        this.of('decisions', isSecret && number > 0, to),
        relation,
      ]),
    );
    named.delete('nothing');
    return Object.fromEntries(
      links.map(({ relation }) => [
        relation,
        [...named].flatMap(([id, as]) => (as === relation ? [id] : [])),
      ]),
    );
  }

  private async take(step: LeakStep, isSecret: boolean): Promise<boolean> {
    const ids = isSecret ? this.secret : this.open;
    switch (step.kind) {
      case 'initiative': {
        const {
          kind: _,
          team,
          hidden,
          attached,
          imported,
          guidedBy,
          ...said
        } = step;
        const view = await this.change(
          !isSecret && team === 2 ? 'outsider' : 'author',
          {
            path: '/initiatives',
            headers: {
              'Idempotency-Key': `${isSecret ? 'secret' : 'public'}-${
                ids.initiatives.length
              }`,
            },
            body: {
              ...said,
              ...this.guards(step, isSecret),
              lesson: 'It was too slow.',
              attachments: attached
                ? [{ entityRef: ENTITY, role: 'changes' }]
                : [],
              principles: guidedBy
                .map(index => this.of('principles', isSecret && hidden, index))
                .filter(id => id !== 'nothing'),
              buildsOn: step.buildsOn
                .map(index => this.of('initiatives', isSecret && hidden, index))
                .filter(id => id !== 'nothing'),
            },
          },
        );
        ids.initiatives.push(...(view ? [view.initiative.id] : []));
        if (view && isSecret && imported) {
          await markImported(this.backend.knex, view.initiative.id);
        }
        return view !== undefined;
      }
      case 'decision': {
        const view = await this.change('author', {
          path: '/decisions',
          body: {
            ...this.guards(step, isSecret),
            title: step.title,
            contextAndProblem: step.title,
            status: step.accepted ? 'accepted' : 'proposed',
            ...(step.accepted && {
              consideredOptions: [{ title: step.title }],
              chosenOption: step.title,
            }),
            ...this.linksOf(step, isSecret),
            expectedOutcomes: step.expectedOutcomes,
            entities: [{ entityRef: ENTITY, relation: 'governs' }],
            initiatives: [
              ...new Set(
                step.about.map((index, number) =>
                  this.of('initiatives', isSecret && number > 0, index),
                ),
              ),
            ].filter(id => id !== 'nothing'),
            principles: this.citations(step, isSecret),
          },
        });
        ids.decisions.push(...(view ? [view.decision.id] : []));
        return view !== undefined;
      }
      case 'principle': {
        const view = await this.change('author', {
          path: '/principles',
          body: {
            ...this.guards(step, isSecret),
            title: step.title,
            statement: step.title,
            rationale: step.title,
            ...(step.inForce && {
              status: 'in-force',
              inForceSince: '2020-01-01',
            }),
          },
        });
        ids.principles.push(...(view ? [view.principle.id] : []));
        return view !== undefined;
      }
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
        return this.lookBack(step, isSecret);
      case 'discuss':
        return discuss(step, {
          isSecret,
          ids,
          change: (person, request) => this.change(person, request),
          pick: (kind, index) => this.of(kind, isSecret, index),
          pickOpen: (kind, index) => this.of(kind, false, index),
        });
      case 'settle':
        return this.settlePair(step, isSecret);
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

  /** What a decision says of principles; in confidence, also of public ones. */
  private citations(
    { cites }: LeakStep & { kind: 'decision' },
    isSecret: boolean,
  ) {
    const named = cites.map(({ of, deviates }, number) => ({
      principle: this.of('principles', isSecret && number > 0, of),
      stance: deviates ? 'deviates' : 'upholds',
      ...(deviates && { reason: 'claims letters' }),
    }));
    return named.filter(
      ({ principle }, index) =>
        principle !== 'nothing' &&
        named.findIndex(other => other.principle === principle) === index,
    );
  }

  private guards(
    { team, hidden }: { team: number; hidden: boolean },
    isSecret: boolean,
  ) {
    return isSecret
      ? {
          owner: TEAMS[team % 2],
          visibility: hidden ? 'hidden' : 'restricted',
          readers: [PEOPLE.member.ref, PEOPLE.reader.ref],
        }
      : { owner: TEAMS[team], visibility: 'public' };
  }

  private async lookBack(
    { of, cadence, held }: LeakStep & { kind: 'review' },
    isSecret: boolean,
  ): Promise<boolean> {
    const ref = this.of('initiatives', isSecret, of);
    const view = await this.change('author', {
      path: '/reviews',
      body: { subject: { kind: 'initiative', ref }, cadence },
    });
    if (!view) {
      return false;
    }
    const { id } = view.review;
    (isSecret ? this.secret : this.open).reviews.push(id);
    if (held) {
      await this.change('author', {
        path: `/reviews/${id}/outcome`,
        method: 'PUT',
        headers: { 'If-Match': '"1"' },
        body: {
          works: 'Letters are sorted.',
          // In confidence something is said of what everybody reads as well.
          items: [
            ref,
            ...(isSecret ? this.open.initiatives.slice(-1) : []),
          ].map(said => ({ kind: 'initiative', id: said, verdict: 'adjust' })),
          followUps: [{ text: 'Ask the adjusters' }],
        },
      });
    }
    return true;
  }

  private async settlePair(
    step: LeakStep & { kind: 'settle' },
    isSecret: boolean,
  ): Promise<boolean> {
    const left = this.of('initiatives', isSecret, step.of);
    const right = this.of('initiatives', false, step.and);
    const takesKept = ['join', 'build-on'].includes(step.way);
    const view = await this.change('author', {
      path: '/resolutions',
      body: {
        left,
        right,
        kind: step.way,
        ...(takesKept && { kept: step.keepsOther ? right : left }),
        ...(step.way === 'deliberate-parallel' && { revisitOn: '2026-12-01' }),
        ...(!takesKept && { rationale: 'So it was agreed.' }),
      },
    });
    if (!view) {
      return false;
    }
    const { id, decision } = view.resolution;
    (isSecret ? this.secret : this.open).resolutions.push(id);
    (isSecret ? this.secret : this.open).decisions.push(decision);
    const path = `/resolutions/${id}`;
    if (step.then === 'agree') {
      for (const person of ['member', 'reader', 'outsider'] as const) {
        if (person !== 'outsider' || !isSecret) {
          await this.change(person, { path: `${path}/consent` });
        }
      }
    } else if (step.then === 'undo') {
      await this.change('author', { path: `${path}/undo` });
    }
    return true;
  }
}
