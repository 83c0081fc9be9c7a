import { Text } from '@backstage/ui';
import type { DecisionFields } from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useDebounce } from 'react-use';
import { useTranslation } from '../../hooks/useTranslation';
import { DecisionBody } from '../DecisionPage/DecisionBody';
import { OutcomesSection } from '../OutcomesSection';
import { StatusBadge } from '../StatusBadge';
import styles from './DecisionForm.module.css';

/** Longer than between two keys, so that nobody waits for it while typing. */
const PAUSE_MS = 300;

/** A preview changes nothing. */
const NOTHING = () => {};

/** The record as its page will show it. */
export function DecisionPreview(props: { readonly fields: DecisionFields }) {
  const { fields } = props;
  const { t } = useTranslation();
  const [shown, setShown] = useState(fields);
  useDebounce(() => setShown(fields), PAUSE_MS, [fields]);
  return (
    <section
      className={styles.preview}
      aria-label={t('decisionForm.preview.title')}
    >
      <div className={styles.previewTitle}>
        <Text as="h3" variant="title-x-small" weight="bold">
          {shown.title || t('decisionForm.preview.untitled')}
        </Text>
        <StatusBadge status={shown.status} />
      </div>
      {shown.question && <Text as="p">{shown.question}</Text>}
      <DecisionBody decision={shown}>
        <OutcomesSection
          outcomes={shown.expectedOutcomes}
          isAwaited={false}
          mayChange={false}
          isSaving={false}
          onSave={NOTHING}
          onReset={NOTHING}
        />
      </DecisionBody>
    </section>
  );
}
