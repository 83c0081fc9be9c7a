import type { DecisionView } from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useMyOwner } from '../../hooks/useMyOwner';
import { useRecordId, useUrlFilters } from '../../routing';
import { urlFilter } from '../../urlFilters';
import { decisionFields, newDecision } from '../../view/recordFields';
import { LoadingNotice } from '../LoadingNotice';
import { MissingRecord } from '../MissingRecord';
import { DecisionForm } from './DecisionForm';

const PREFILL = {
  entityRef: urlFilter.text(),
  initiative: urlFilter.text(),
  supersedes: urlFilter.text(),
};

/** A new record; the one it supersedes lends it what is likely to stay. */
function NewDecision() {
  const [prefill] = useUrlFilters(PREFILL);
  const owner = useMyOwner();
  const { supersedes, initiative } = prefill;
  const replaced = useApiQuery(
    'getDecision',
    supersedes ? { id: supersedes } : undefined,
  );
  const about = useApiQuery(
    'getInitiative',
    initiative ? { id: initiative } : undefined,
  );
  // Once shown, the form stays, also while these are loaded again.
  const isWaiting = [
    supersedes !== '' && !replaced.value && !replaced.error,
    initiative !== '' && !about.value && !about.error,
  ].some(Boolean);
  if (owner === undefined || isWaiting) {
    return <LoadingNotice />;
  }
  const initial = newDecision({ ...prefill, owner });
  const old = replaced.value?.decision;
  return (
    <DecisionForm
      draftKey={`new-decision ${Object.values(prefill).join(' ')}`}
      initial={
        old
          ? {
              ...initial,
              question: old.question,
              entities: [...old.entities, ...initial.entities],
              initiatives: [...old.initiatives, ...initial.initiatives],
            }
          : initial
      }
      titles={{
        ...(old && { [old.id]: old.title }),
        ...Object.fromEntries(
          (replaced.value?.initiatives ?? []).map(({ id, title }) => [
            id,
            title,
          ]),
        ),
        ...(about.value && { [initiative]: about.value.initiative.title }),
      }}
    />
  );
}

function ExistingDecision(props: { readonly view: DecisionView }) {
  // The version the edit starts from, also when a newer one is loaded meanwhile.
  const [view] = useState(props.view);
  const { decision, initiatives, supersedes } = view;
  return (
    <DecisionForm
      draftKey={`decision ${decision.id}`}
      initial={decisionFields(decision)}
      base={decision}
      titles={Object.fromEntries(
        [...initiatives, ...supersedes].map(({ id, title }) => [id, title]),
      )}
    />
  );
}

function EditDecision(props: { readonly id: string }) {
  const { id } = props;
  const query = useApiQuery('getDecision', { id });
  if (query.value) {
    return <ExistingDecision view={query.value} />;
  }
  return query.error ? (
    <MissingRecord kind="decision" error={query.error} onRetry={query.reload} />
  ) : (
    <LoadingNotice />
  );
}

/** Record a decision, or edit one: the route says which. */
export function DecisionFormPage() {
  const id = useRecordId();
  return id ? <EditDecision key={id} id={id} /> : <NewDecision />;
}
