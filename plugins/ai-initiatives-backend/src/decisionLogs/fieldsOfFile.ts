import type { MadrRecord } from 'ai-initiatives-decision-record-parser';
import {
  DECISION_RELATIONS,
  DecisionFields,
  parseDecision,
} from 'backstage-plugin-ai-initiatives-common';

type More = NonNullable<MadrRecord['more']>;

function textOf(more: More, key: string): string | undefined {
  const value = more[key];
  return typeof value === 'string' ? value : undefined;
}

function textsOf(more: More, key: string): readonly string[] {
  const value = more[key] ?? [];
  return typeof value === 'string' ? [value] : value;
}

/** What is written whole; a text that is no JSON stays what nobody could have saved. */
function itemsOf(more: More, key: string): readonly unknown[] {
  return textsOf(more, key).map(text => {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  });
}

/**
 * The fields of a decision that `toDecisionFile` wrote: everything it said. Nothing
 * where a file says what nobody could have saved.
 */
export function fieldsOfFile(exact: MadrRecord): DecisionFields | undefined {
  const { more = {}, ...said } = exact;
  const observed = itemsOf(more, 'expected-outcomes');
  const { fields, problems } = parseDecision({
    input: {
      ...said,
      question: textOf(more, 'question'),
      owner: textOf(more, 'owner'),
      visibility: textOf(more, 'visibility'),
      readers: textsOf(more, 'readers'),
      reviewBy: textOf(more, 'review-by'),
      entities: DECISION_RELATIONS.flatMap(relation =>
        textsOf(more, relation).map(entityRef => ({ entityRef, relation })),
      ),
      initiatives: textsOf(more, 'initiatives'),
      supersedes: textsOf(more, 'supersedes'),
      amends: textsOf(more, 'amends'),
      buildsOn: textsOf(more, 'builds-on'),
      related: textsOf(more, 'related'),
      principles: itemsOf(more, 'principles'),
      ...(observed.length > 0 && { expectedOutcomes: observed }),
    },
  });
  return problems.length === 0 ? fields : undefined;
}
