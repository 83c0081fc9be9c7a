import {
  type DecisionView,
  LINEAGE_RELATIONS,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useMyRef } from '../../hooks/useMyRef';
import { useMyOwner } from '../../hooks/useMyOwner';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useRecordId, useUrlFilters } from '../../routing';
import { urlFilter } from '../../urlFilters';
import { decisionFields, newDecision } from '../../view/recordFields';
import { settlingDecision } from '../../view/settlingDecision';
import { LoadingNotice } from '../LoadingNotice';
import { MissingRecord } from '../MissingRecord';
import { DecisionForm } from './DecisionForm';

const PREFILL = {
  entityRef: urlFilter.text(),
  initiative: urlFilter.text(),
  supersedes: urlFilter.text(),
  settles: urlFilter.text(),
  amends: urlFilter.text(),
  buildsOn: urlFilter.text(),
};

/** A new record; the one it supersedes or amends lends it what is likely to stay. */
function NewDecision(props: { readonly me: string }) {
  const [prefill] = useUrlFilters(PREFILL);
  const owner = useMyOwner();
  const { supersedes, amends, buildsOn, initiative, settles } = prefill;
  const { t } = useTranslation();
  const links = useLinks();
  const earlierId = supersedes || amends || buildsOn;
  const earlier = useApiQuery(
    'getDecision',
    earlierId ? { id: earlierId } : undefined,
  );
  const about = useApiQuery(
    'getInitiative',
    initiative ? { id: initiative } : undefined,
  );
  const settled = useApiQuery(
    'getDivergence',
    settles ? { id: settles } : undefined,
  );
  // Once shown, the form stays, also while these are loaded again.
  const isWaiting = [
    earlierId !== '' && !earlier.value && !earlier.error,
    initiative !== '' && !about.value && !about.error,
    settles !== '' && !settled.value && !settled.error,
  ].some(Boolean);
  if (owner === undefined || isWaiting) {
    return <LoadingNotice />;
  }
  const initial = {
    ...newDecision({ ...prefill, owner }),
    ...(settled.value &&
      settlingDecision({
        divergence: settled.value,
        // Whole addresses: nothing else is a link in what people write.
        linkOf: id => new URL(links.decision(id), window.location.origin).href,
        introduction: t('divergence.draft.context'),
      })),
  };
  const old = earlier.value?.decision;
  const lends = old && old.id !== buildsOn;
  return (
    <DecisionForm
      draftKey={`${props.me} new-decision ${Object.values(prefill).join(' ')}`}
      initial={
        lends
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
          (earlier.value?.initiatives ?? []).map(({ id, title }) => [
            id,
            title,
          ]),
        ),
        ...(about.value && { [initiative]: about.value.initiative.title }),
      }}
    />
  );
}

function ExistingDecision(props: {
  readonly me: string;
  readonly view: DecisionView;
}) {
  // The version the edit starts from, also when a newer one is loaded meanwhile.
  const [view] = useState(props.view);
  const { decision } = view;
  const named = LINEAGE_RELATIONS.flatMap(relation => view[relation]);
  return (
    <DecisionForm
      draftKey={`${props.me} decision ${decision.id}`}
      initial={decisionFields(decision)}
      base={decision}
      titles={Object.fromEntries(
        [
          ...view.initiatives,
          ...named,
          ...view.principles.map(({ principle }) => principle),
        ].map(({ id, title }) => [id, title]),
      )}
    />
  );
}

function EditDecision(props: { readonly me: string; readonly id: string }) {
  const { me, id } = props;
  const query = useApiQuery('getDecision', { id });
  if (query.value) {
    return <ExistingDecision me={me} view={query.value} />;
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
  const me = useMyRef();
  if (me === undefined) {
    return <LoadingNotice />;
  }
  return id ? (
    <EditDecision key={id} me={me} id={id} />
  ) : (
    <NewDecision me={me} />
  );
}
