import { Link, Text } from '@backstage/ui';
import type {
  DecisionSource,
  EntityLabel,
} from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { labelOf } from '../../view/labelOf';
import { safeLink } from '../../view/safeLink';
import { EntityLink } from '../EntityLink';
import styles from './DecisionSource.module.css';

/** Where an imported record is kept, quietly. */
export function SourceNote(props: {
  readonly source: DecisionSource;
  readonly labels: readonly EntityLabel[];
}) {
  const { source, labels } = props;
  const { t } = useTranslation();
  const link = safeLink(source.url);
  return (
    <Text as="p" color="secondary" className={styles.note}>
      {t('decisionSource.keptIn')}{' '}
      <EntityLink entity={labelOf(source.entityRef, labels)} />
      {' · '}
      {link ? (
        <Link href={link.href} target="_blank" rel="noopener noreferrer">
          {source.path}
        </Link>
      ) : (
        <code>{source.path}</code>
      )}
    </Text>
  );
}
