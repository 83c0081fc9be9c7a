import {
  INITIATIVE_FIELDS,
  parseInitiative,
} from '../initiative/parseInitiative';
import type {
  Initiative,
  InitiativeFields,
  InitiativeInput,
} from '../initiative/types';
import { diffFields } from '../revision/diffFields';
import { describeValue } from '../text/describeValue';
import { normalizeEntityRef } from '../text/normalizeEntityRef';
import type { FieldProblem } from '../validation/FieldReader';
import type { MappedRow } from './mapRow';

/** What to do with one row, and why. @public */
export type ImportPlan =
  | {
      readonly outcome: 'create' | 'change';
      readonly fields: InitiativeFields;
      readonly reasons: readonly string[];
    }
  | {
      readonly outcome: 'same' | 'problem';
      readonly reasons: readonly string[];
    };

function sentences(problems: readonly FieldProblem[]): readonly string[] {
  return problems.map(
    ({ field, value, rule }) => `${field} ${rule} (got ${value})`,
  );
}

function isRef(owner: string): boolean {
  return normalizeEntityRef(owner) === owner;
}

/** A group that somebody chose here is better than a name no catalog knows. */
function keepsOwner(existing: Initiative, input: InitiativeInput): boolean {
  return (
    typeof input.owner === 'string' &&
    input.owner !== existing.owner &&
    isRef(existing.owner) &&
    !isRef(input.owner)
  );
}

function planChange(existing: Initiative, mapped: MappedRow): ImportPlan {
  const kept = keepsOwner(existing, mapped.input);
  const input = kept ? { ...mapped.input, owner: undefined } : mapped.input;
  const said = Object.entries(input).filter(([, value]) => value !== undefined);
  const current = INITIATIVE_FIELDS.map(field => [field, existing[field]]);
  const { fields, problems } = parseInitiative({
    input: Object.fromEntries([...current, ...said]),
    ownerAsWritten: true,
  });
  const notes = kept
    ? [
        ...mapped.notes,
        `owner stays ${existing.owner}; the file says ${describeValue(
          mapped.input.owner,
        )}`,
      ]
    : mapped.notes;
  if (problems.length > 0) {
    return { outcome: 'problem', reasons: sentences(problems) };
  }
  const covered = new Set(said.map(([field]) => field));
  const changes = diffFields({ before: existing, after: fields }).filter(
    change => covered.has(change.field),
  );
  if (changes.length === 0) {
    return { outcome: 'same', reasons: notes };
  }
  const names = changes.map(change => change.field).join(', ');
  if (existing.archivedAt) {
    return {
      outcome: 'problem',
      reasons: [
        `its initiative is archived; restore it to bring in the new ${names}`,
      ],
    };
  }
  return { outcome: 'change', fields, reasons: [`changes ${names}`, ...notes] };
}

/**
 * Compares a row with the initiative that came from it earlier. Only fields the
 * row fills are compared: an empty cell never clears what somebody wrote here.
 *
 * @public
 */
export function planImportRow(options: {
  existing: Initiative | undefined;
  mapped: MappedRow;
}): ImportPlan {
  const { existing, mapped } = options;
  if (existing) {
    return planChange(existing, mapped);
  }
  const { fields, warnings, problems } = parseInitiative({
    input: mapped.input,
    ownerAsWritten: true,
  });
  return problems.length > 0
    ? { outcome: 'problem', reasons: sentences(problems) }
    : {
        outcome: 'create',
        fields,
        reasons: [...mapped.notes, ...sentences(warnings)],
      };
}
