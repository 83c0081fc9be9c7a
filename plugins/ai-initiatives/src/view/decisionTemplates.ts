import {
  DECISION_FIELDS,
  type DecisionFields,
  type DecisionInput,
} from 'backstage-plugin-ai-initiatives-common';

const same = (one: unknown, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * A form with the fields of a template, and the next one to compare with. What
 * somebody has typed over stays as it is, so that any template can be tried.
 */
export function applyTemplate(options: {
  readonly fields: DecisionFields;
  /** As the form was before anybody typed, with the template before. */
  readonly untouched: DecisionFields;
  readonly initial: DecisionFields;
  readonly template: DecisionInput;
}): {
  readonly fields: Partial<DecisionFields>;
  readonly untouched: DecisionFields;
} {
  const { fields, untouched, initial, template } = options;
  const said = Object.fromEntries(
    Object.entries(template).filter(([, value]) => value !== null),
  );
  const next: DecisionFields = { ...initial, ...said };
  const changed = DECISION_FIELDS.filter(field =>
    same(fields[field], untouched[field]),
  );
  return {
    fields: Object.fromEntries(changed.map(field => [field, next[field]])),
    untouched: next,
  };
}
