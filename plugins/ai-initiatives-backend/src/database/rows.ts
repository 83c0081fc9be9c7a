import type {
  DecisionRecord,
  DecisionSummary,
  Initiative,
  InitiativeSummary,
  RecordKind,
} from 'backstage-plugin-ai-initiatives-common';
import {
  countOutcomes,
  INITIATIVE_STAGES,
  InitiativeRisk,
  outcomesOfRecord,
  riskOf,
} from 'backstage-plugin-ai-initiatives-common';
import type { RecordVersion } from './InitiativesStore';

/** A list row without what depends on the reader. */
export type InitiativeDigest = Omit<
  InitiativeSummary,
  'owner' | 'likelyOverlaps'
>;

/** A list row without what depends on the reader. */
export type DecisionDigest = Omit<DecisionSummary, 'owner' | 'openChallenges'>;

const EXCERPT = 280;

/** Folded for sorting and for searching without regard to case. */
export function foldText(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('en-US');
}

export function excerptOf(text: string): string {
  const characters = Array.from(text.replace(/\s+/g, ' '));
  return characters.length <= EXCERPT
    ? characters.join('')
    : `${characters.slice(0, EXCERPT - 1).join('')}…`;
}

export function sortKey(title: string): string {
  return Array.from(foldText(title)).slice(0, 200).join('');
}

function riskSaid(initiative: Initiative): InitiativeRisk | undefined {
  const risk = riskOf(initiative);
  const isSilent = risk.level === 'not-assessed' && risk.reasons.length === 0;
  return isSilent ? undefined : risk;
}

export function digestInitiative(initiative: Initiative): InitiativeDigest {
  return {
    id: initiative.id,
    title: initiative.title,
    excerpt: excerptOf(initiative.problem),
    stage: initiative.stage,
    visibility: initiative.visibility,
    topicArea: initiative.topicArea,
    lesson: initiative.lesson && excerptOf(initiative.lesson),
    attachments: initiative.attachments,
    outcomes: countOutcomes(outcomesOfRecord(initiative)),
    risk: riskSaid(initiative),
    revision: initiative.revision,
    updatedAt: initiative.updatedAt,
    archivedAt: initiative.archivedAt,
  };
}

function statusAsWritten({ source }: DecisionRecord): string | undefined {
  const { state, raw } = source?.facts.status ?? {};
  return state === 'notUnderstood' && raw ? excerptOf(raw) : undefined;
}

export function digestDecision(decision: DecisionRecord): DecisionDigest {
  return {
    id: decision.id,
    title: decision.title,
    question: decision.question && excerptOf(decision.question),
    chosenOption: decision.chosenOption,
    status: decision.status,
    statusAsWritten: statusAsWritten(decision),
    keptIn: decision.source?.entityRef,
    date: decision.date,
    visibility: decision.visibility,
    entities: decision.entities,
    outcomes: countOutcomes(outcomesOfRecord(decision)),
    revision: decision.revision,
    updatedAt: decision.updatedAt,
    archivedAt: decision.archivedAt,
  };
}

export function initiativeRow(initiative: Initiative, seq: number) {
  const { level, reasons } = riskOf(initiative);
  return {
    id: initiative.id,
    revision: initiative.revision,
    title_sort: sortKey(initiative.title),
    owner: initiative.owner,
    stage: initiative.stage,
    stage_order: INITIATIVE_STAGES.indexOf(initiative.stage),
    visibility: initiative.visibility,
    topic_area: initiative.topicArea ?? null,
    allows_hints:
      initiative.visibility === 'restricted' && Boolean(initiative.allowsHints),
    risk_level: level,
    no_oversight: reasons.includes('no-oversight'),
    created_by: initiative.createdBy,
    updated_at: initiative.updatedAt,
    seq,
    archived: initiative.archivedAt !== undefined,
    origin_key: initiative.origin.key ?? null,
    search_text: foldText(
      [
        initiative.title,
        initiative.owner,
        initiative.tags.join(' '),
        initiative.problem,
      ].join('\n'),
    ),
    summary: JSON.stringify(digestInitiative(initiative)),
    body: JSON.stringify(initiative),
  };
}

export function decisionRow(decision: DecisionRecord, seq: number) {
  return {
    id: decision.id,
    revision: decision.revision,
    title_sort: sortKey(decision.title),
    owner: decision.owner,
    status: decision.status,
    visibility: decision.visibility,
    date: decision.date ?? null,
    review_by: decision.reviewBy ?? null,
    created_by: decision.createdBy,
    updated_at: decision.updatedAt,
    seq,
    archived: decision.archivedAt !== undefined,
    origin_key: decision.origin.key ?? null,
    source_ref: decision.source?.entityRef ?? null,
    search_text: foldText(
      [
        decision.title,
        decision.question ?? '',
        decision.owner,
        decision.contextAndProblem,
      ].join('\n'),
    ),
    summary: JSON.stringify(digestDecision(decision)),
    body: JSON.stringify(decision),
  };
}

/** A version in history. */
export function revisionRow<K extends RecordKind>(
  kind: K,
  { record, action }: RecordVersion<K>,
) {
  return {
    record_kind: kind,
    record_id: record.id,
    revision: record.revision,
    action,
    at: record.updatedAt,
    by: record.updatedBy,
    visibility: record.visibility,
    snapshot: JSON.stringify(record),
  };
}

/** What is still owed for a version. */
export function changeLogRow<K extends RecordKind>(
  kind: K,
  { record, action }: RecordVersion<K>,
  seq: number,
) {
  return {
    seq,
    record_kind: kind,
    record_id: record.id,
    revision: record.revision,
    action,
    at: record.updatedAt,
    pending: kind === 'initiative',
  };
}
