import { Text } from '@backstage/ui';
import {
  type DecisionView,
  LINEAGE_RELATIONS,
  REVERSE_RELATION,
} from 'backstage-plugin-ai-initiatives-common';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useApiQuery } from '../../hooks/useApiQuery';
import { useTranslation } from '../../hooks/useTranslation';
import { ErrorNotice } from '../ErrorNotice';
import { LoadingNotice } from '../LoadingNotice';
import { RecordSection } from '../RecordSection';
import { LineageList } from './LineageList';
import styles from './LineageSection.module.css';

const LineagePicture = lazy(() =>
  import('./LineagePicture').then(m => ({ default: m.LineagePicture })),
);

function Lineage(props: {
  readonly id: string;
  /** Another one after every change of what is drawn. */
  readonly version: string;
}) {
  const { id, version } = props;
  const { t } = useTranslation();
  const { value, error, reload } = useApiQuery('getDecisionLineage', { id });
  const drawn = useRef(version);
  useEffect(() => {
    if (drawn.current !== version) {
      drawn.current = version;
      reload();
    }
  }, [version, reload]);
  return (
    <div className={styles.lineage}>
      {error && (
        <ErrorNotice
          title={t('lineage.failed')}
          error={error}
          onRetry={reload}
        />
      )}
      {!value && !error && <LoadingNotice lines={3} />}
      {value && (
        <>
          <Suspense fallback={<LoadingNotice lines={3} />}>
            <LineagePicture id={id} lineage={value} />
          </Suspense>
          <LineageList id={id} lineage={value} />
          {value.truncated && (
            <Text as="p" variant="body-small" color="secondary">
              {t('lineage.truncated')}
            </Text>
          )}
        </>
      )}
    </div>
  );
}

/** What a decision follows from, and what follows from it. */
export function LineageSection(props: { readonly view: DecisionView }) {
  const { view } = props;
  const { decision } = view;
  const { t } = useTranslation();
  const linked = LINEAGE_RELATIONS.flatMap(relation => [
    ...view[relation],
    ...view[REVERSE_RELATION[relation]],
  ]);
  return (
    <RecordSection title={t('lineage.title')}>
      {linked.length > 0 ? (
        <Lineage
          id={decision.id}
          version={[decision, ...linked]
            .map(({ id, revision }) => `${id} ${revision}`)
            .join()}
        />
      ) : (
        <Text as="p" color="secondary">
          {t('lineage.none')}
        </Text>
      )}
    </RecordSection>
  );
}
