import type { InitiativeView } from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useMyOwner } from '../../hooks/useMyOwner';
import { useRecordId, useUrlFilters } from '../../routing';
import { urlFilter } from '../../urlFilters';
import { initiativeFields, newInitiative } from '../../view/recordFields';
import { LoadingNotice } from '../LoadingNotice';
import { MissingRecord } from '../MissingRecord';
import { InitiativeForm } from './InitiativeForm';

const PREFILL = { entityRef: urlFilter.text(), buildsOn: urlFilter.text() };

function NewInitiative() {
  const [prefill] = useUrlFilters(PREFILL);
  const owner = useMyOwner();
  if (owner === undefined) {
    return <LoadingNotice />;
  }
  return (
    <InitiativeForm
      draftKey={`new-initiative ${prefill.entityRef} ${prefill.buildsOn}`}
      initial={newInitiative({ ...prefill, owner })}
    />
  );
}

function ExistingInitiative(props: { readonly view: InitiativeView }) {
  // The version the edit starts from, also when a newer one is loaded meanwhile.
  const [view] = useState(props.view);
  return (
    <InitiativeForm
      draftKey={`initiative ${view.initiative.id}`}
      initial={initiativeFields(view.initiative)}
      view={view}
    />
  );
}

function EditInitiative(props: { readonly id: string }) {
  const { id } = props;
  const query = useApiQuery('getInitiative', { id });
  if (query.value) {
    return <ExistingInitiative view={query.value} />;
  }
  return query.error ? (
    <MissingRecord
      kind="initiative"
      error={query.error}
      onRetry={query.reload}
    />
  ) : (
    <LoadingNotice />
  );
}

/** Register an initiative, or edit one: the route says which. */
export function InitiativeFormPage() {
  const id = useRecordId();
  return id ? <EditInitiative key={id} id={id} /> : <NewInitiative />;
}
