import { useApi } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import { Button, ButtonLink } from '@backstage/ui';
import {
  decisionCreatePermission,
  type DecisionView,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useToast } from '../../hooks/useToast';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks, useNavigateTo } from '../../routing';
import { ConfirmDialog } from '../ConfirmDialog';
import { ErrorNotice } from '../ErrorNotice';

/** Offers to go on here with a record that is kept as a file, or leads to where that was done. */
export function ConvertDecision(props: { readonly view: DecisionView }) {
  const { decision, convertedTo } = props.view;
  const { id, title, source, status, archivedAt } = decision;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const links = useLinks();
  const navigateTo = useNavigateTo();
  const toast = useToast();
  const change = useChange();
  const [isAsking, setAsking] = useState(false);
  const { allowed } = usePermission({ permission: decisionCreatePermission });
  if (convertedTo) {
    return (
      <ButtonLink href={links.decision(convertedTo.id)} variant="secondary">
        {t('convertDecision.converted')}
      </ButtonLink>
    );
  }
  if (!source || !allowed || archivedAt || status === 'superseded') {
    return null;
  }
  const convert = () =>
    change.run(async () => {
      try {
        const view = await api.convertDecision({ id });
        toast(t('convertDecision.done', { title }));
        navigateTo(links.decision(view.decision.id));
      } finally {
        setAsking(false);
      }
    });
  return (
    <>
      <Button variant="secondary" onPress={() => setAsking(true)}>
        {t('convertDecision.convert')}
      </Button>
      <ConfirmDialog
        title={t('convertDecision.question', { title })}
        description={t('convertDecision.description', { path: source.path })}
        confirmLabel={t('convertDecision.confirm')}
        isOpen={isAsking}
        isPending={change.isPending}
        onConfirm={convert}
        onClose={() => setAsking(false)}
      />
      {change.error && (
        <ErrorNotice
          title={t('convertDecision.failed', { title })}
          error={change.error}
        />
      )}
    </>
  );
}
