import { useApi } from '@backstage/frontend-plugin-api';
import { Button, Text } from '@backstage/ui';
import {
  nextPrincipleStatuses,
  type PrincipleStatus,
  type PrincipleView,
  RevisionConflictError,
} from 'backstage-plugin-ai-initiatives-common';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useTranslation } from '../../hooks/useTranslation';
import { ErrorNotice } from '../ErrorNotice';
import { RecordSection } from '../RecordSection';
import { StatusBadge } from '../StatusBadge';
import type { PrincipleViewProps } from './PrincipleActions';
import styles from './PrinciplePage.module.css';

/** Where a principle stands, and where it can go from here. */
export function PrincipleStatusSection(props: PrincipleViewProps) {
  const { view, onChanged } = props;
  const { id, revision, status, archivedAt } = view.principle;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const { run, isPending, error } = useChange();
  const become = (next: PrincipleStatus) =>
    run(async () => {
      try {
        const input = { status: next };
        onChanged(await api.updatePrinciple({ id, revision, input }));
      } catch (failure) {
        if (failure instanceof RevisionConflictError) {
          onChanged(failure.current as PrincipleView);
        }
        throw failure;
      }
    });
  return (
    <RecordSection
      title={t('field.status')}
      actions={<StatusBadge status={status} />}
    >
      {error && (
        <ErrorNotice title={t('principlePage.changeFailed')} error={error} />
      )}
      {view.mayChange && !archivedAt ? (
        <div className={styles.statuses}>
          {nextPrincipleStatuses(status).map(next => (
            <Button
              key={next}
              variant="secondary"
              isDisabled={isPending}
              onPress={() => become(next)}
            >
              {t(`principlePage.become.${next}`)}
            </Button>
          ))}
        </div>
      ) : (
        <Text as="p" color="secondary">
          {t('principlePage.statusStays')}
        </Text>
      )}
    </RecordSection>
  );
}
