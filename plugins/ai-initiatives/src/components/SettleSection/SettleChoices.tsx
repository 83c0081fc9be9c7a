import { Text, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import {
  RESOLUTION_KINDS,
  type ResolutionKind,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { SettleForm } from './SettleForm';
import styles from './SettleSection.module.css';
import type { Sides } from './Sides';

/** Five ways to settle it; the one that is chosen opens its few questions. */
export function SettleChoices(props: {
  readonly sides: Sides;
  readonly onChanged: () => void;
}) {
  const { sides, onChanged } = props;
  const { t } = useTranslation();
  const [kind, setKind] = useState<ResolutionKind>();
  return (
    <div className={styles.parts}>
      <Text as="p" variant="body-medium">
        {t('settle.question')}
      </Text>
      <ToggleButtonGroup
        aria-label={t('settle.choices')}
        selectionMode="single"
        selectedKeys={kind ? [kind] : []}
        onSelectionChange={keys =>
          setKind(RESOLUTION_KINDS.find(option => keys.has(option)))
        }
      >
        {RESOLUTION_KINDS.map(option => (
          <ToggleButton key={option} id={option}>
            {t(`resolution.kind.${option}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {kind && (
        <SettleForm
          key={kind}
          kind={kind}
          sides={sides}
          onProposed={onChanged}
        />
      )}
    </div>
  );
}
