import type {
  FieldProblem,
  InitiativeFields,
} from 'backstage-plugin-ai-initiatives-common';

/** What each part of the form works on. */
export interface MoreFieldsProps {
  readonly fields: InitiativeFields;
  readonly set: <Field extends keyof InitiativeFields>(
    field: Field,
    value: InitiativeFields[Field],
  ) => void;
  readonly problems: readonly FieldProblem[];
  readonly errorOf: (path: string) => string | undefined;
  /** Titles of the initiatives this one builds on. */
  readonly titles: Readonly<Record<string, string>>;
  readonly recordId?: string;
}
