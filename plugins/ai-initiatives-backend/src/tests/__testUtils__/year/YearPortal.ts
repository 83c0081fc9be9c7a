import type {
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import { mayRead, peopleOf } from './expectedNotices';
import type { YearRecord, YearWorld } from './YearWorld';

/** Stands for the notifications of the portal: who has got what, on which day. */
export class YearPortal implements Pick<NotificationService, 'send'> {
  day = 0;
  isBroken = false;
  readonly delivered = new Set<string>();
  /** Sent to people who may not read what it speaks of. */
  readonly leaks: string[] = [];
  /** Messages that came twice, and are shown once, because their scope is the same. */
  repeated = 0;

  private readonly subjects: ReadonlyMap<string, readonly YearRecord[]>;

  constructor(private readonly world: YearWorld) {
    this.subjects = new Map<string, readonly YearRecord[]>([
      ...world.records.map(record => [record.id, [record]] as const),
      ...world.parallels.map(
        ({ id, left, right }) => [id, [left, right]] as const,
      ),
    ]);
  }

  async send({ recipients, payload }: NotificationSendOptions): Promise<void> {
    if (this.isBroken) {
      throw new Error('It does not answer');
    }
    if (recipients.type !== 'entity' || !payload.scope) {
      throw new Error('Everything is sent to somebody, about something');
    }
    const { entityRef, excludeEntityRef } = recipients;
    const { scope } = payload;
    const people = peopleOf(this.world, [entityRef].flat()).filter(
      person => person !== excludeEntityRef,
    );
    const isRepeated = people.map(person => this.deliver(person, scope));
    this.repeated += isRepeated.includes(true) ? 1 : 0;
  }

  /** Says whether the person has got it before. */
  private deliver(person: string, scope: string): boolean {
    const text = `${this.day} ${person} ${scope}`;
    const isRepeated = this.delivered.has(text);
    this.delivered.add(text);
    const isRead = this.subjectsOf(scope).every(record =>
      mayRead(this.world, person, record, this.day),
    );
    if (!isRead) {
      this.leaks.push(text);
    }
    return isRepeated;
  }

  /** Scopes name the record they are about; those of reviews, the series. */
  private subjectsOf(scope: string): readonly YearRecord[] {
    const id = scope.replace(/^(?:review:review-|[a-z-]+:)/, '');
    const [kind, name] = id.split(':');
    return this.subjects.get(id) ?? this.subjects.get(name ?? kind) ?? [];
  }
}
