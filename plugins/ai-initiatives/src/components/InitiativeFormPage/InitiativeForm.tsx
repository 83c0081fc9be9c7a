import { TextAreaField, TextField } from '@backstage/ui';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  INITIATIVE_FIELDS,
  type InitiativeFields,
  type InitiativeView,
  parseInitiative,
} from 'backstage-plugin-ai-initiatives-common';
import { type FormEvent, useCallback, useMemo, useRef, useState } from 'react';
import { aiInitiativesApiRef } from '../../apiRef';
import { useFocusFirstProblem } from '../../hooks/useFocusFirstProblem';
import { useRecordForm } from '../../hooks/useRecordForm';
import { useToast } from '../../hooks/useToast';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useNavigateTo } from '../../routing';
import { fieldError } from '../../view/fieldError';
import { problemAt } from '../../view/problemAt';
import { ConflictView } from '../ConflictView';
import { EntityRefField } from '../EntityRefField';
import { FormFooter, RestoredNotice } from '../FormFooter';
import { PageLayout } from '../PageLayout';
import { SimilarWorkPanel } from '../SimilarWorkPanel';
import styles from './InitiativeForm.module.css';
import { MoreFields } from './MoreFields';

const OWNER_KINDS = ['group', 'user'];

function check(input: Readonly<Record<string, unknown>>) {
  return parseInitiative({ input }).problems;
}

/** Registers an initiative or changes one, with the work of others beside it. */
export function InitiativeForm(props: {
  readonly draftKey: string;
  readonly initial: InitiativeFields;
  /** The version being edited; absent for a new initiative. */
  readonly view?: InitiativeView;
}) {
  const { draftKey, initial, view } = props;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const links = useLinks();
  const navigateTo = useNavigateTo();
  const toast = useToast();
  const base = view?.initiative;

  const form = useRecordForm<InitiativeFields, InitiativeView>({
    draftKey,
    initial,
    revision: base?.revision,
    check,
    save: ({ input, revision, idempotencyKey }) =>
      base
        ? api.updateInitiative({
            id: base.id,
            revision: revision ?? base.revision,
            input,
          })
        : api.createInitiative({ input, idempotencyKey }),
    onSaved: saved => {
      toast(t('initiativeForm.saved', { title: saved.initiative.title }));
      navigateTo(links.initiative(saved.initiative.id), { replace: true });
    },
  });
  const { fields, set, problems } = form;
  const formRef = useRef<HTMLFormElement>(null);
  useFocusFirstProblem(formRef, problems);
  const errorOf = useCallback(
    (path: string) => problemAt({ problems, path, t }),
    [problems, t],
  );
  const [builtOn, setBuiltOn] = useState<Readonly<Record<string, string>>>({});
  const titles = useMemo(
    () => ({
      ...Object.fromEntries(
        [...(view?.buildsOn ?? []), ...(view?.principles ?? [])].map(
          ({ id, title }) => [id, title],
        ),
      ),
      ...builtOn,
    }),
    [builtOn, view],
  );

  const title = base
    ? t('initiativeForm.edit.title', { title: base.title })
    : t('initiativeForm.new.title');

  if (form.conflict) {
    const { initiative } = form.conflict;
    return (
      <PageLayout title={title}>
        <ConflictView
          fields={INITIATIVE_FIELDS}
          mine={fields}
          theirs={initiative}
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
        <div className={styles.required}>
          {form.isRestored && <RestoredNotice onStartOver={form.startOver} />}
          <TextField
            label={t('field.title')}
            description={t('initiativeForm.titleDescription')}
            isRequired
            autoFocus={!base}
            value={fields.title}
            onChange={value => set('title', value)}
            {...fieldError(errorOf('title'))}
          />
          <TextAreaField
            label={t('field.problem')}
            description={t('initiativeForm.problemDescription')}
            isRequired
            rows={6}
            value={fields.problem}
            onChange={value => set('problem', value)}
            {...fieldError(errorOf('problem'))}
          />
          <EntityRefField
            label={t('field.owner')}
            description={t('initiativeForm.ownerDescription')}
            isRequired
            kinds={OWNER_KINDS}
            value={fields.owner || undefined}
            onChange={value => set('owner', value ?? '')}
            errorMessage={errorOf('owner')}
          />
        </div>
        <div className={styles.similar}>
          <SimilarWorkPanel
            draft={{
              title: fields.title,
              problem: fields.problem,
              outputs: fields.outputs,
              tags: fields.tags,
              attachments: fields.attachments,
              except: base?.id,
            }}
            buildsOn={fields.buildsOn}
            differsBecause={fields.differsBecause ?? ''}
            onDiffers={text => set('differsBecause', text)}
            onBuildOn={initiative => {
              setBuiltOn({ ...builtOn, [initiative.id]: initiative.title });
              set('buildsOn', [...fields.buildsOn, initiative.id]);
            }}
          />
        </div>
        <div className={styles.rest}>
          <MoreFields
            key={form.version}
            fields={fields}
            set={set}
            problems={problems}
            errorOf={errorOf}
            titles={titles}
            recordId={base?.id}
          />
          <FormFooter
            saveLabel={t(base ? 'form.save' : 'initiativeForm.new.save')}
            failure={t('initiativeForm.failed')}
            error={form.error}
            problems={problems.length}
            isSaving={form.isSaving}
            cancelPath={base ? links.initiative(base.id) : links.initiatives()}
          />
        </div>
      </form>
    </PageLayout>
  );
}
