import { Text } from '@backstage/ui';
import type { Comparison } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { RecordSection } from '../RecordSection';
import { ResolutionState } from './ResolutionState';
import { SettleChoices } from './SettleChoices';

/** What comes of two initiatives that look alike: proposed, agreed, or open. */
export function SettleSection(props: {
  /** Of exactly two initiatives. */
  readonly comparison: Comparison;
  readonly onChanged: () => void;
}) {
  const { comparison, onChanged } = props;
  const { t } = useTranslation();
  const [{ resolution }] = comparison.pairs;
  const [left, right] = comparison.initiatives;
  const sides = { left: left.initiative, right: right.initiative };
  const mayPropose = left.mayChange || right.mayChange;
  return (
    <RecordSection title={t('settle.title')}>
      {resolution && (
        <ResolutionState
          resolution={resolution}
          sides={sides}
          onChanged={onChanged}
        />
      )}
      {!resolution && mayPropose && (
        <SettleChoices sides={sides} onChanged={onChanged} />
      )}
      {!resolution && !mayPropose && (
        <Text as="p" variant="body-medium" color="secondary">
          {t('settle.notYours')}
        </Text>
      )}
    </RecordSection>
  );
}
