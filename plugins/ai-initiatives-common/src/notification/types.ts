import type { RecordKind } from '../revision/types';

/** What people are told of; each can be switched off by whoever gets it. @public */
export const NOTIFICATION_TOPICS = [
  'Similar work',
  'Challenges',
  'Advice',
  'Reviews due',
  'Outcomes due',
  'Parallel work due',
  'Followed work',
] as const;

/** @public */
export type NotificationTopic = (typeof NOTIFICATION_TOPICS)[number];

/** A record that a notification speaks of. @public */
export interface NotificationSubject {
  readonly kind: RecordKind;
  readonly id: string;
}

/** Something to tell, as data: planned again it is the same, and is told once. @public */
export interface PlannedNotification {
  /** Names what happened, once and for all. */
  readonly key: string;
  readonly topic: NotificationTopic;
  /** Names what it is about: a later one about the same takes its place. */
  readonly scope: string;
  /** Refs of users and groups; at least one. */
  readonly recipients: readonly string[];
  /** Whoever caused it and knows already. */
  readonly except?: string;
  readonly title: string;
  readonly description?: string;
  /** Path below the plugin's pages, such as `initiatives/mail-triage`. */
  readonly path: string;
  /** Every recipient has to be allowed to read these when it is sent. */
  readonly subjects: readonly NotificationSubject[];
}
