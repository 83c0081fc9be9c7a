import { Text, VisuallyHidden } from '@backstage/ui';
import {
  RESOLUTION_KINDS,
  type ResolutionKind,
} from 'backstage-plugin-ai-initiatives-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import { usePageKeys } from '../../hooks/usePageKeys';
import { useTranslation } from '../../hooks/useTranslation';
import { useUrlFilters } from '../../routing';
import { urlFilter } from '../../urlFilters';
import { resolutionOfKey } from '../../view/resolutionOfKey';
import { KeysHelp } from '../KeysHelp';
import { ToggleChoice } from '../ToggleChoice';
import { SettleForm } from './SettleForm';
import styles from './SettleSection.module.css';
import type { Sides } from './Sides';

const SETTLE_FILTER = {
  settle: urlFilter.choice<ResolutionKind | ''>(['', ...RESOLUTION_KINDS], ''),
};

/** Five ways to settle it; the one that is chosen opens its few questions. */
export function SettleChoices(props: {
  readonly sides: Sides;
  readonly onChanged: () => void;
}) {
  const { sides, onChanged } = props;
  const { t } = useTranslation();
  const part = useRef<HTMLDivElement>(null);
  const [{ settle }] = useUrlFilters(SETTLE_FILTER);
  const [kind, setKind] = useState(settle || undefined);
  const [byKey, setByKey] = useState(settle || undefined);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const onKey = useCallback((key: string) => {
    const chosen = resolutionOfKey(key);
    if (key === '?') {
      setHelpOpen(true);
    } else if (chosen) {
      setKind(chosen);
      setByKey(chosen);
    }
    return key === '?' || chosen !== undefined;
  }, []);
  usePageKeys(part, onKey);
  useEffect(() => {
    // Who chose by a key goes on typing in the first field of the form.
    if (byKey) {
      part.current
        ?.querySelector<HTMLElement>('[data-form] :is(input, textarea)')
        ?.focus();
    }
  }, [byKey]);
  return (
    <div className={styles.parts} ref={part}>
      <Text as="p" variant="body-medium">
        {t('settle.question')}
      </Text>
      <ToggleChoice
        label={t('settle.choices')}
        choices={RESOLUTION_KINDS}
        value={kind}
        nameOf={option => t(`resolution.kind.${option}`)}
        onChoose={setKind}
        onClear={() => setKind(undefined)}
      />
      {kind && (
        <div className={styles.form} data-form>
          <SettleForm
            key={kind}
            kind={kind}
            sides={sides}
            onProposed={onChanged}
          />
        </div>
      )}
      <VisuallyHidden role="status">
        {byKey && t('keys.chosen', { kind: t(`resolution.kind.${byKey}`) })}
      </VisuallyHidden>
      <KeysHelp
        isOpen={isHelpOpen}
        hasRows={false}
        onOpenChange={setHelpOpen}
      />
    </div>
  );
}
