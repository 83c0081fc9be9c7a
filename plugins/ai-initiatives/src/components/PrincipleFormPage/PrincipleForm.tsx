import { useApi } from '@backstage/frontend-plugin-api';
import {
  parsePrinciple,
  type Principle,
  PRINCIPLE_FIELDS,
  type PrincipleFields,
  type PrincipleView,
} from 'backstage-plugin-ai-initiatives-common';
import { type FormEvent, useCallback, useRef } from 'react';
import { aiInitiativesApiRef } from '../../apiRef';
import { useFocusFirstProblem } from '../../hooks/useFocusFirstProblem';
import { useRecordForm } from '../../hooks/useRecordForm';
import { useToast } from '../../hooks/useToast';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useNavigateTo } from '../../routing';
import { problemAt } from '../../view/problemAt';
import { ConflictView } from '../ConflictView';
import { FormFooter, RestoredNotice } from '../FormFooter';
import { PageLayout } from '../PageLayout';
import { PrincipleFieldsView } from './PrincipleFieldsView';
import styles from './PrincipleForm.module.css';

function check(input: Readonly<Record<string, unknown>>) {
  return parsePrinciple({ input }).problems;
}

/** Writes a principle or changes one. */
export function PrincipleForm(props: {
  readonly draftKey: string;
  readonly initial: PrincipleFields;
  /** The version being edited; absent for a new principle. */
  readonly base?: Principle;
}) {
  const { draftKey, initial, base } = props;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const links = useLinks();
  const navigateTo = useNavigateTo();
  const toast = useToast();
  const form = useRecordForm<PrincipleFields, PrincipleView>({
    draftKey,
    initial,
    revision: base?.revision,
    check,
    save: ({ input, revision, idempotencyKey }) =>
      base
        ? api.updatePrinciple({
            id: base.id,
            revision: revision ?? base.revision,
            input,
          })
        : api.createPrinciple({ input, idempotencyKey }),
    onSaved: ({ principle }) => {
      toast(t('principleForm.saved', { title: principle.title }));
      navigateTo(links.principle(principle.id), { replace: true });
    },
  });
  const { fields, problems } = form;
  const formRef = useRef<HTMLFormElement>(null);
  useFocusFirstProblem(formRef, problems);
  const errorOf = useCallback(
    (path: string) => problemAt({ problems, path, t }),
    [problems, t],
  );
  const title = base
    ? t('principleForm.edit.title', { title: base.title })
    : t('principleForm.new.title');

  if (form.conflict) {
    return (
      <PageLayout title={title}>
        <ConflictView
          fields={PRINCIPLE_FIELDS}
          mine={fields}
          theirs={form.conflict.principle}
          base={base}
          isSaving={form.isSaving}
          onResolve={form.resolve}
          onCancel={form.leaveConflict}
        />
      </PageLayout>
    );
  }
  return (
    <PageLayout title={title}>
      <form
        ref={formRef}
        className={styles.form}
        noValidate
        aria-label={title}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          form.save();
        }}
      >
        {form.isRestored && <RestoredNotice onStartOver={form.startOver} />}
        <PrincipleFieldsView
          key={form.version}
          fields={fields}
          set={form.set}
          problems={problems}
          errorOf={errorOf}
          base={base}
        />
        <FormFooter
          saveLabel={t(base ? 'form.save' : 'principleForm.new.save')}
          failure={t('principleForm.failed')}
          error={form.error}
          problems={problems.length}
          isSaving={form.isSaving}
          cancelPath={base ? links.principle(base.id) : links.principles()}
        />
      </form>
    </PageLayout>
  );
}
