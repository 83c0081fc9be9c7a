import type { InitiativeView } from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useMyRef } from '../../hooks/useMyRef';
import { useMyOwner } from '../../hooks/useMyOwner';
import { useRecordId, useUrlFilters } from '../../routing';
import { urlFilter } from '../../urlFilters';
import { initiativeFields, newInitiative } from '../../view/recordFields';
import { LoadingNotice } from '../LoadingNotice';
import { MissingRecord } from '../MissingRecord';
import { InitiativeForm } from './InitiativeForm';

const PREFILL = { entityRef: urlFilter.text(), buildsOn: urlFilter.text() };

function NewInitiative(props: { readonly me: string }) {
  const [prefill] = useUrlFilters(PREFILL);
  const owner = useMyOwner();
  if (owner === undefined) {
    return <LoadingNotice />;
  }
  return (
    <InitiativeForm
      draftKey={`${props.me} new-initiative ${prefill.entityRef} ${prefill.buildsOn}`}
      initial={newInitiative({ ...prefill, owner })}
    />
  );
}

function ExistingInitiative(props: {
  readonly me: string;
  readonly view: InitiativeView;
}) {
  // The version the edit starts from, also when a newer one is loaded meanwhile.
  const [view] = useState(props.view);
  return (
    <InitiativeForm
      draftKey={`${props.me} initiative ${view.initiative.id}`}
      initial={initiativeFields(view.initiative)}
      view={view}
    />
  );
}

function EditInitiative(props: { readonly me: string; readonly id: string }) {
  const { me, id } = props;
  const query = useApiQuery('getInitiative', { id });
  if (query.value) {
    return <ExistingInitiative me={me} view={query.value} />;
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
  const me = useMyRef();
  if (me === undefined) {
    return <LoadingNotice />;
  }
  return id ? (
    <EditInitiative key={id} me={me} id={id} />
  ) : (
    <NewInitiative me={me} />
  );
}
