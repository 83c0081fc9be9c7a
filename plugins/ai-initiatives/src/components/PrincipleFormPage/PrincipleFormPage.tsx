import type { PrincipleView } from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useMyOwner } from '../../hooks/useMyOwner';
import { useRecordId } from '../../routing';
import { newPrinciple, principleFields } from '../../view/recordFields';
import { LoadingNotice } from '../LoadingNotice';
import { MissingRecord } from '../MissingRecord';
import { PrincipleForm } from './PrincipleForm';

function NewPrinciple() {
  const owner = useMyOwner();
  return owner === undefined ? (
    <LoadingNotice />
  ) : (
    <PrincipleForm draftKey="new-principle" initial={newPrinciple(owner)} />
  );
}

function ExistingPrinciple(props: { readonly view: PrincipleView }) {
  // The version the edit starts from, also when a newer one is loaded meanwhile.
  const [{ principle }] = useState(props.view);
  return (
    <PrincipleForm
      draftKey={`principle ${principle.id}`}
      initial={principleFields(principle)}
      base={principle}
    />
  );
}

function EditPrinciple(props: { readonly id: string }) {
  const { id } = props;
  const query = useApiQuery('getPrinciple', { id });
  if (query.value) {
    return <ExistingPrinciple view={query.value} />;
  }
  return query.error ? (
    <MissingRecord
      kind="principle"
      error={query.error}
      onRetry={query.reload}
    />
  ) : (
    <LoadingNotice />
  );
}

/** Write a principle, or edit one: the route says which. */
export function PrincipleFormPage() {
  const id = useRecordId();
  return id ? <EditPrinciple key={id} id={id} /> : <NewPrinciple />;
}
