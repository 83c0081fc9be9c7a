import type {
  DecisionSummary,
  InitiativeSummary,
  PrincipleSummary,
  ReviewView,
} from 'backstage-plugin-ai-initiatives-common';

/** What an agenda is about, by id. */
export type AgendaRecords = ReadonlyMap<
  string,
  InitiativeSummary | DecisionSummary | PrincipleSummary
>;

export function agendaRecords({
  initiatives,
  decisions,
  principles,
}: Pick<
  ReviewView,
  'initiatives' | 'decisions' | 'principles'
>): AgendaRecords {
  return new Map(
    [...initiatives, ...decisions, ...principles].map(record => [
      record.id,
      record,
    ]),
  );
}
