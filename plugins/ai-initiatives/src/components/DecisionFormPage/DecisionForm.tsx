import { useApi } from '@backstage/frontend-plugin-api';
import {
  DECISION_FIELDS,
  type DecisionFields,
  type DecisionInput,
  type DecisionRecord,
  type DecisionView,
  parseDecision,
} from 'backstage-plugin-ai-initiatives-common';
import {
  type FormEvent,
  lazy,
  Suspense,
  useCallback,
  useRef,
  useState,
} from 'react';
import { Switch } from '@backstage/ui';
import { aiInitiativesApiRef } from '../../apiRef';
import { useFocusFirstProblem } from '../../hooks/useFocusFirstProblem';
import { useRecordForm } from '../../hooks/useRecordForm';
import { useToast } from '../../hooks/useToast';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useNavigateTo } from '../../routing';
import { applyTemplate } from '../../view/decisionTemplates';
import { problemAt } from '../../view/problemAt';
import { ConflictView } from '../ConflictView';
import { FormFooter, RestoredNotice } from '../FormFooter';
import { LoadingNotice } from '../LoadingNotice';
import { PageLayout } from '../PageLayout';
import styles from './DecisionForm.module.css';
import { DecisionFieldsView } from './DecisionFieldsView';
import { StartFrom } from './StartFrom';

const DecisionPreview = lazy(() =>
  import('./DecisionPreview').then(m => ({ default: m.DecisionPreview })),
);

function check(input: Readonly<Record<string, unknown>>) {
  return parseDecision({ input }).problems;
}

/** Records a decision or changes one, in the vocabulary of MADR. */
export function DecisionForm(props: {
  readonly draftKey: string;
  readonly initial: DecisionFields;
  /** The version being edited; absent for a new decision. */
  readonly base?: DecisionRecord;
  /** Titles of initiatives and decisions that are known already. */
  readonly titles: Readonly<Record<string, string>>;
}) {
  const { draftKey, initial, base, titles } = props;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const links = useLinks();
  const navigateTo = useNavigateTo();
  const toast = useToast();
  const form = useRecordForm<DecisionFields, DecisionView>({
    draftKey,
    initial,
    revision: base?.revision,
    check,
    save: ({ input, revision, idempotencyKey }) =>
      base
        ? api.updateDecision({
            id: base.id,
            revision: revision ?? base.revision,
            input,
          })
        : api.createDecision({ input, idempotencyKey }),
    onSaved: ({ decision }) => {
      toast(t('decisionForm.saved', { title: decision.title }));
      navigateTo(links.decision(decision.id), { replace: true });
    },
  });
  const { fields, problems } = form;
  const untouched = useRef(initial);
  const [isPreviewed, setPreviewed] = useState(false);
  const start = (template: DecisionInput) => {
    const next = applyTemplate({
      fields,
      untouched: untouched.current,
      initial,
      template,
    });
    untouched.current = next.untouched;
    form.fill(next.fields);
  };
  const formRef = useRef<HTMLFormElement>(null);
  useFocusFirstProblem(formRef, problems);
  const errorOf = useCallback(
    (path: string) => problemAt({ problems, path, t }),
    [problems, t],
  );
  const title = base
    ? t('decisionForm.edit.title', { title: base.title })
    : t('decisionForm.new.title');

  if (form.conflict) {
    return (
      <PageLayout title={title}>
        <ConflictView
          fields={DECISION_FIELDS}
          mine={fields}
          theirs={form.conflict.decision}
          base={base}
          isSaving={form.isSaving}
          onResolve={form.resolve}
          onCancel={form.leaveConflict}
        />
      </PageLayout>
    );
  }
  return (
    <PageLayout
      title={title}
      actions={
        <Switch
          label={t('decisionForm.preview.show')}
          isSelected={isPreviewed}
          onChange={setPreviewed}
        />
      }
    >
      <div className={styles.sides} data-preview={isPreviewed || undefined}>
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
          {!base && <StartFrom onChoose={start} />}
          <DecisionFieldsView
            key={form.version}
            fields={fields}
            set={form.set}
            problems={problems}
            errorOf={errorOf}
            titles={titles}
            base={base}
          />
          <FormFooter
            saveLabel={t(base ? 'form.save' : 'decisionForm.new.save')}
            failure={t('decisionForm.failed')}
            error={form.error}
            problems={problems.length}
            isSaving={form.isSaving}
            cancelPath={base ? links.decision(base.id) : links.decisions()}
          />
        </form>
        {isPreviewed && (
          <Suspense fallback={<LoadingNotice />}>
            <DecisionPreview fields={fields} />
          </Suspense>
        )}
      </div>
    </PageLayout>
  );
}
