import { InputError } from '@backstage/errors';
import {
  DecisionInput,
  DecisionTemplate,
  describeValue,
  LIMITS,
  parseDecision,
} from 'backstage-plugin-ai-initiatives-common';

const KEY = 'aiInitiatives.decisionTemplates';
/** What a template need not say, though a decision must. */
const LEAST = { title: 'x', owner: 'user:default/x', contextAndProblem: 'x' };

function objectAt(value: unknown, key: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError(
      `${key} must be an object (got ${describeValue(value)})`,
    );
  }
  return value as Record<string, unknown>;
}

function readTemplate(value: unknown, index: number): DecisionTemplate {
  const key = `${KEY}[${index}]`;
  const { title: name, fields: given = {} } = objectAt(value, key);
  const title = typeof name === 'string' ? name.trim() : '';
  if (title === '' || title.length > LIMITS.title) {
    throw new InputError(
      `${key}.title must have 1 to ${LIMITS.title} characters`,
    );
  }
  const input = objectAt(given, `${key}.fields`);
  const { fields, problems } = parseDecision({ input: { ...LEAST, ...input } });
  if (problems.length > 0) {
    const [{ field, rule, value: found }] = problems;
    throw new InputError(`${key}.fields.${field} ${rule} (got ${found})`);
  }
  const said = Object.entries(fields).filter(
    ([field, found]) => Object.hasOwn(input, field) && found !== undefined,
  );
  return { title, fields: Object.fromEntries(said) as DecisionInput };
}

/**
 * What decisions may be begun from, besides what the pages offer by themselves.
 * Throws an InputError that names the key.
 */
export function readDecisionTemplates(
  templates: unknown = [],
): readonly DecisionTemplate[] {
  if (!Array.isArray(templates)) {
    throw new InputError(
      `${KEY} must be a list (got ${describeValue(templates)})`,
    );
  }
  if (templates.length > LIMITS.decisionTemplates) {
    throw new InputError(
      `${KEY} must have at most ${LIMITS.decisionTemplates} items, it has ${templates.length}`,
    );
  }
  return templates.map(readTemplate);
}
