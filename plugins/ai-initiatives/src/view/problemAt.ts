import type { FieldProblem } from 'backstage-plugin-ai-initiatives-common';
import type { Translate } from '../hooks/useTranslation';

const MISSING = ['is required', 'is empty after trimming'];

/**
 * The message to show at a field: its own problem, or the first inside it. The
 * rules' wording comes with them; only the most frequent one has ours.
 */
export function problemAt(options: {
  readonly problems: readonly FieldProblem[];
  readonly path: string;
  readonly t: Translate;
}): string | undefined {
  const { problems, path, t } = options;
  const found = problems.find(
    ({ field }) =>
      field === path ||
      field.startsWith(`${path}[`) ||
      field.startsWith(`${path}.`),
  );
  if (!found) {
    return undefined;
  }
  if (MISSING.includes(found.rule)) {
    return t('form.required');
  }
  const inside = found.field.slice(path.length);
  return inside
    ? t('form.problemInside', { value: found.value, rule: found.rule })
    : t('form.problem', { rule: found.rule });
}
