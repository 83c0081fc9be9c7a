import { toError } from '@backstage/errors';
import {
  type FieldProblem,
  RevisionConflictError,
} from 'backstage-plugin-ai-initiatives-common';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { clearedInput } from '../view/clearedInput';
import { idempotencyKey } from '../view/idempotencyKey';
import { keptDrafts } from '../view/keptDrafts';
import { useLeaveGuard } from './useLeaveGuard';

type Input = Readonly<Record<string, unknown>>;

export interface RecordFormOptions<TFields extends object, TView> {
  /** Where what is typed is kept until it is saved; names the person. */
  readonly draftKey: string;
  readonly initial: TFields;
  /** Revision the edit is based on; a new record has none. */
  readonly revision?: number;
  check(input: Input): readonly FieldProblem[];
  save(request: {
    readonly input: Input;
    readonly revision?: number;
    readonly idempotencyKey: string;
  }): Promise<TView>;
  onSaved(view: TView): void;
}

export interface RecordForm<TFields extends object, TView> {
  readonly fields: TFields;
  /** Grows when fields change by other means than typing. */
  readonly version: number;
  readonly problems: readonly FieldProblem[];
  readonly error?: Error;
  /** The version somebody else saved in the meantime. */
  readonly conflict?: TView;
  readonly isSaving: boolean;
  /** Whether the fields come from an earlier, unsaved visit. */
  readonly isRestored: boolean;
  set<Field extends keyof TFields>(field: Field, value: TFields[Field]): void;
  /** Sets several fields at once, by other means than typing. */
  fill(fields: Partial<TFields>): void;
  save(): void;
  /** Saves a choice between both versions, on top of the current one. */
  resolve(fields: TFields, revision: number): void;
  leaveConflict(): void;
  startOver(): void;
}

/**
 * State of a form for one record. What is typed is never lost: it is kept until
 * it is saved, also through errors and edits by others.
 */
export function useRecordForm<TFields extends object, TView>(
  options: RecordFormOptions<TFields, TView>,
): RecordForm<TFields, TView> {
  const { draftKey, initial, check } = options;
  const latest = useRef(options);
  latest.current = options;
  const [kept] = useState(() => keptDrafts.read<TFields>(draftKey));
  const [fields, setFields] = useState<TFields>({
    ...initial,
    ...kept?.fields,
  });
  const [revision, setRevision] = useState(kept?.revision ?? options.revision);
  const [version, setVersion] = useState(0);
  const [isRestored, setRestored] = useState(kept !== undefined);
  const [isDirty, setDirty] = useState(kept !== undefined);
  const [isAttempted, setAttempted] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<Error>();
  const [conflict, setConflict] = useState<TView>();
  const inFlight = useRef(false);
  const attempt = useRef({ key: '', content: '' });

  useEffect(() => {
    if (isDirty) {
      keptDrafts.write(draftKey, { fields, revision });
    }
  }, [draftKey, fields, isDirty, revision]);

  useLeaveGuard(isDirty);

  const problems = useMemo(
    () => (isAttempted ? check(clearedInput(fields)) : []),
    [check, fields, isAttempted],
  );

  const submit = async (next: TFields, base: number | undefined) => {
    const input = clearedInput(next);
    setAttempted(true);
    setError(undefined);
    if (inFlight.current || check(input).length > 0) {
      return;
    }
    inFlight.current = true;
    setSaving(true);
    // The same content is the same attempt, however often it is sent.
    const content = JSON.stringify(input);
    if (attempt.current.content !== content) {
      attempt.current = { key: idempotencyKey(), content };
    }
    try {
      const view = await latest.current.save({
        input,
        revision: base,
        idempotencyKey: attempt.current.key,
      });
      flushSync(() => {
        setConflict(undefined);
        setDirty(false);
      });
      keptDrafts.forget(draftKey);
      latest.current.onSaved(view);
    } catch (failure) {
      if (failure instanceof RevisionConflictError) {
        setConflict(failure.current as TView);
      } else {
        setError(toError(failure));
      }
    } finally {
      inFlight.current = false;
      setSaving(false);
    }
  };

  const replaceFields = (next: TFields, base: number | undefined) => {
    setFields(next);
    setRevision(base);
    setVersion(count => count + 1);
  };

  return {
    ...{ fields, version, problems, error, conflict, isSaving, isRestored },
    set: useCallback((field, value) => {
      setFields(current => ({ ...current, [field]: value }));
      setDirty(true);
    }, []),
    fill: useCallback(next => {
      setFields(current => ({ ...current, ...next }));
      setVersion(count => count + 1);
      setDirty(true);
    }, []),
    save: () => submit(fields, revision),
    resolve: (next, base) => {
      replaceFields(next, base);
      submit(next, base);
    },
    leaveConflict: () => setConflict(undefined),
    startOver: () => {
      keptDrafts.forget(draftKey);
      setDirty(false);
      setRestored(false);
      setAttempted(false);
      setError(undefined);
      replaceFields(initial, options.revision);
    },
  };
}
