import { mockCredentials } from '@backstage/backend-test-utils';
import {
  InitiativesClient,
  UseCases,
} from 'backstage-plugin-ai-initiatives-common';
import { MatrixBackend, PEOPLE } from './matrixBackend';
import { Principal } from '../__fixtures__/permissionMatrix';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

function tokenOf(principal: Principal): string {
  switch (principal) {
    case 'none':
      return mockCredentials.none.header().replace('Bearer ', '');
    case 'service':
      return mockCredentials.service.token();
    default:
      return mockCredentials.user.token(PEOPLE[principal].ref);
  }
}

/** A way to ask, and to let the backend catch up. */
export class MatrixCaller {
  constructor(protected readonly backend: MatrixBackend) {}

  /** Calls a use case; `ifMatch` replaces the header, null leaves it out. */
  async ask<Name extends keyof UseCases>(
    principal: Principal,
    name: Name,
    request: UseCases[Name]['request'],
    ifMatch?: string | null,
  ): Promise<Answer> {
    let answer: Answer | undefined;
    const client = new InitiativesClient({
      discoveryApi: { getBaseUrl: async () => this.backend.url },
      fetchApi: {
        fetch: async (input, init) => {
          const headers = new Headers(init?.headers);
          if (ifMatch !== undefined) {
            headers.delete('If-Match');
          }
          if (ifMatch) {
            headers.set('If-Match', ifMatch);
          }
          const response = await fetch(input, { ...init, headers });
          const text = await response.clone().text();
          answer = { status: response.status, text };
          return response;
        },
      },
    });
    const options = { token: tokenOf(principal) };
    const outcome = await client[name](request as never, options).catch(
      (error: Error) => error,
    );
    if (!answer) {
      throw outcome;
    }
    return answer;
  }

  /** Like `ask`, where nothing but success will do. */
  async must<Name extends keyof UseCases>(
    principal: Principal,
    name: Name,
    request: UseCases[Name]['request'],
  ): Promise<UseCases[Name]['response']> {
    const { status, text } = await this.ask(principal, name, request);
    if (status >= 300) {
      throw new Error(`${name} by ${principal} was answered ${status} ${text}`);
    }
    return JSON.parse(text);
  }

  /** What a backend does in the background, done now. */
  async catchUp(): Promise<void> {
    const { scheduler } = this.backend;
    for (const task of await scheduler.getScheduledTasks()) {
      await scheduler.triggerTask(task.id);
    }
  }
}
