import { mockCredentials } from '@backstage/backend-test-utils';
import {
  DecisionInput,
  InitiativeInput,
  InitiativesClient,
  UseCases,
} from 'backstage-plugin-ai-initiatives-common';
import {
  CLOSED_OWNER,
  ENTITY,
  LOG_ENTITY,
  MatrixBackend,
  OTHER_OWNER,
  OWNER,
  PEOPLE,
} from './matrixBackend';
import {
  Principal,
  RecordName,
  RECORDS,
} from '../__fixtures__/permissionMatrix';

export interface Answer {
  readonly status: number;
  readonly text: string;
}

/** A record with a word that nothing else contains. */
export interface MatrixRecord {
  readonly id: string;
  readonly marker: string;
}

export type MatrixRecords = Readonly<Record<RecordName, MatrixRecord>>;

export const PROBLEM =
  'Adjusters read scanned letters and sort every incoming claim by hand.';

const FILLERS = [
  'Forecast spare parts for wind turbines in winter storms',
  'Translate legal contracts between Finnish and Portuguese',
  'Detect cracks in railway tracks from drone photographs',
  'Recommend recipes out of what the canteen has left over',
  'Summarise clinical trial reports for the ethics committee',
  'Route ambulances around closed roads during marathons',
  'Spot phishing in supplier invoices before they are paid',
  'Plan shifts of nurses so that weekends are shared fairly',
];

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

function guarded(record: RecordName) {
  return {
    owner: record === 'closed' ? CLOSED_OWNER : OWNER,
    visibility: record === 'closed' ? ('public' as const) : record,
    readers: [PEOPLE.reader.ref],
  };
}

function initiativeOf(record: RecordName, marker: string): InitiativeInput {
  return {
    ...guarded(record),
    title: `Sort claims ${marker}`,
    problem: `${PROBLEM} ${marker}`,
    topicArea: marker,
    attachments: [{ entityRef: ENTITY, role: 'changes' }],
  };
}

function decisionOf(record: RecordName, marker: string): DecisionInput {
  return {
    ...guarded(record),
    title: `Host the model ${marker}`,
    question: `Where does ${marker} run?`,
    contextAndProblem: `Letters must not leave our network. ${marker}`,
    entities: [{ entityRef: ENTITY, relation: 'governs' }],
  };
}

/** The records all callers are asked about, and a way to ask. */
export class MatrixWorld {
  /** Public, of another team, connected with every record of the matrix. */
  base = '';
  initiatives!: MatrixRecords;
  decisions!: MatrixRecords;
  /** Of each initiative and the one all are connected with. */
  resolutions!: MatrixRecords;
  /** A decision kept in the repository of an entity that not everybody sees. */
  imported = '';
  importJob = '';
  importFile = '';
  private markers = 0;

  constructor(private readonly backend: MatrixBackend) {}

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

  private newMarker(record: string): string {
    this.markers += 1;
    return `quux${record}${this.markers}x`;
  }

  async createInitiative(record: RecordName): Promise<MatrixRecord> {
    const marker = this.newMarker(record);
    const { initiative } = await this.must('author', 'createInitiative', {
      input: { ...initiativeOf(record, marker), buildsOn: [this.base] },
    });
    return { id: initiative.id, marker };
  }

  async createDecision(record: RecordName): Promise<MatrixRecord> {
    const marker = this.newMarker(record);
    const { decision } = await this.must('author', 'createDecision', {
      input: { ...decisionOf(record, marker), initiatives: [this.base] },
    });
    return { id: decision.id, marker };
  }

  /**
   * Proposed by a steward where one may read the record, so that nobody has
   * consented yet.
   */
  async createResolution(
    record: RecordName,
    initiative: MatrixRecord,
  ): Promise<MatrixRecord> {
    const { resolution } = await this.backend.leniently(() =>
      this.must(
        record === 'hidden' ? 'author' : 'steward',
        'proposeResolution',
        { left: this.base, right: initiative.id, kind: 'split-scope' },
      ),
    );
    return { id: resolution.id, marker: initiative.marker };
  }

  private async createAll(
    create: (record: RecordName) => Promise<MatrixRecord>,
  ): Promise<MatrixRecords> {
    const records = [];
    for (const record of RECORDS) {
      records.push([record, await create(record)]);
    }
    return Object.fromEntries(records);
  }

  async build(): Promise<void> {
    for (const problem of FILLERS) {
      await this.must('outsider', 'createInitiative', {
        input: { title: problem.slice(0, 20), problem, owner: OTHER_OWNER },
      });
    }
    const { initiative } = await this.must('outsider', 'createInitiative', {
      input: {
        title: 'Sort claims',
        problem: PROBLEM,
        owner: OTHER_OWNER,
        attachments: [{ entityRef: ENTITY, role: 'uses' }],
      },
    });
    this.base = initiative.id;
    this.initiatives = await this.createAll(name =>
      this.createInitiative(name),
    );
    this.decisions = await this.createAll(name => this.createDecision(name));
    this.resolutions = await this.createAll(name =>
      this.createResolution(name, this.initiatives[name]),
    );
    await this.startImport();
    await this.catchUp();
    const { items } = await this.must('service', 'listDecisions', {
      entityRef: LOG_ENTITY,
    });
    this.imported = items[0].id;
  }

  private async startImport(): Promise<void> {
    const file = await this.must('author', 'uploadImportFile', {
      name: 'inventory.csv',
      content: new TextEncoder().encode(
        `title,problem,owner\nA,B,${OTHER_OWNER}\n`,
      ),
    });
    const job = await this.must('author', 'startImport', {
      fileId: file.id,
      mode: 'dry-run',
      mapping: file.mapping,
    });
    this.importFile = file.id;
    this.importJob = job.id;
  }

  /** What a backend does in the background, done now. */
  async catchUp(): Promise<void> {
    const { scheduler } = this.backend;
    for (const task of await scheduler.getScheduledTasks()) {
      await scheduler.triggerTask(task.id);
    }
  }
}
