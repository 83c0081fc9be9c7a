import { ENTITY, LOG_ENTITY, OTHER_OWNER, OWNER } from './matrixBackend';
import { RecordName, RECORDS } from '../__fixtures__/permissionMatrix';
import { MatrixCaller } from './MatrixCaller';
import {
  ASKED,
  decisionOf,
  initiativeOf,
  MatrixRecord,
  MatrixRecords,
  principleOf,
  PROBLEM,
} from './matrixRecords';

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

/** The records all callers are asked about, and a way to ask. */
export class MatrixWorld extends MatrixCaller {
  /** Public, of another team, connected with every record of the matrix. */
  base = '';
  /** Public, of another team, what every decision of the matrix builds on. */
  groundwork = '';
  initiatives!: MatrixRecords;
  decisions!: MatrixRecords;
  /** Public, of another team, with another answer to the same question. */
  baseDecision = '';
  /** Of each initiative. */
  reviews!: MatrixRecords;
  principles!: MatrixRecords;
  /** Of each initiative and the one all are connected with. */
  resolutions!: MatrixRecords;
  /** Of each decision, raised by its author. */
  challenges!: MatrixRecords;
  /** Of each decision, asked of the group that owns most records. */
  advice!: MatrixRecords;
  /** A decision kept in the repository of an entity that not everybody sees. */
  imported = '';
  importJob = '';
  importFile = '';
  /** A public principle that every initiative and decision of the matrix cites. */
  guide = '';
  /** A public decision that cites every principle of the matrix. */
  citing = '';
  private markers = 0;

  private newMarker(record: string): string {
    this.markers += 1;
    return `quux${record}${this.markers}x`;
  }

  async createInitiative(record: RecordName): Promise<MatrixRecord> {
    const marker = this.newMarker(record);
    const { initiative } = await this.must('author', 'createInitiative', {
      input: {
        ...initiativeOf(record, marker),
        buildsOn: [this.base],
        principles: [this.guide],
      },
    });
    return { id: initiative.id, marker };
  }

  async createDecision(record: RecordName): Promise<MatrixRecord> {
    const marker = this.newMarker(record);
    const { decision } = await this.must('author', 'createDecision', {
      input: {
        ...decisionOf(record, marker),
        initiatives: [this.base],
        buildsOn: [this.groundwork],
        principles: [{ principle: this.guide, stance: 'upholds' }],
      },
    });
    return { id: decision.id, marker };
  }

  async createPrinciple(record: RecordName): Promise<MatrixRecord> {
    const marker = this.newMarker(record);
    const { principle } = await this.must('author', 'createPrinciple', {
      input: principleOf(record, marker),
    });
    return { id: principle.id, marker };
  }

  /** A record of its own, of any kind. */
  create(
    kind: 'initiatives' | 'decisions' | 'principles',
    record: RecordName,
  ): Promise<MatrixRecord> {
    switch (kind) {
      case 'initiatives':
        return this.createInitiative(record);
      case 'decisions':
        return this.createDecision(record);
      default:
        return this.createPrinciple(record);
    }
  }

  /** By whom all of them can be read, before the policy is strict. */
  private async createCiting(): Promise<void> {
    const { decision } = await this.backend.leniently(() =>
      this.must('author', 'createDecision', {
        input: {
          title: 'Ask before it is built',
          contextAndProblem: 'Somebody has to.',
          owner: OTHER_OWNER,
          principles: Object.values(this.principles).map(({ id }) => ({
            principle: id,
            stance: 'deviates' as const,
            reason: 'Too early.',
          })),
        },
      }),
    );
    this.citing = decision.id;
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

  /** Planned by the author, where one may read the record. */
  async createReview(
    record: RecordName,
    initiative?: MatrixRecord,
  ): Promise<MatrixRecord> {
    const about = initiative ?? (await this.createInitiative(record));
    const { review } = await this.backend.leniently(() =>
      this.must('author', 'planReview', {
        input: { subject: { kind: 'initiative', ref: about.id } },
      }),
    );
    return { id: review.id, marker: about.marker };
  }

  async createChallenge(decision: MatrixRecord): Promise<MatrixRecord> {
    const { challenges } = await this.backend.leniently(() =>
      this.must('author', 'raiseChallenge', {
        id: decision.id,
        text: 'It is slow.',
      }),
    );
    return { id: challenges[0].challenge.id, marker: decision.marker };
  }

  async createAdvice(decision: MatrixRecord): Promise<MatrixRecord> {
    const { advice } = await this.backend.leniently(() =>
      this.must('author', 'addAdvice', {
        id: decision.id,
        of: OWNER,
        role: 'affected',
      }),
    );
    return { id: advice[0].advice.id, marker: decision.marker };
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
    const { decision: groundwork } = await this.must(
      'outsider',
      'createDecision',
      {
        input: {
          title: 'Keep letters',
          contextAndProblem: 'Letters are thrown away.',
          owner: OTHER_OWNER,
        },
      },
    );
    this.groundwork = groundwork.id;
    const { principle } = await this.must('outsider', 'createPrinciple', {
      input: {
        title: 'Plain words',
        statement: 'People are told.',
        rationale: 'Trust is lost once.',
        owner: OTHER_OWNER,
      },
    });
    this.guide = principle.id;
    this.initiatives = await this.createAll(name =>
      this.createInitiative(name),
    );
    const { decision } = await this.must('outsider', 'createDecision', {
      input: {
        ...ASKED,
        title: 'Rent the model',
        owner: OTHER_OWNER,
        status: 'accepted',
        consideredOptions: [
          { title: 'Rented', good: [], neutral: [], bad: [] },
        ],
        chosenOption: 'Rented',
      },
    });
    this.baseDecision = decision.id;
    this.decisions = await this.createAll(name => this.createDecision(name));
    this.reviews = await this.createAll(name =>
      this.createReview(name, this.initiatives[name]),
    );
    this.principles = await this.createAll(name => this.createPrinciple(name));
    await this.createCiting();
    this.resolutions = await this.createAll(name =>
      this.createResolution(name, this.initiatives[name]),
    );
    this.challenges = await this.createAll(name =>
      this.createChallenge(this.decisions[name]),
    );
    this.advice = await this.createAll(name =>
      this.createAdvice(this.decisions[name]),
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
}
