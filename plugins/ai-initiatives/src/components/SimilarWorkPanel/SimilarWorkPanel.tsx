import { Button, ButtonLink, Flex, Text, TextAreaField } from '@backstage/ui';
import type {
  InitiativeSummary,
  SimilarWork,
  SimilarWorkDraft,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import {
  type SimilarWorkState,
  useSimilarWork,
} from '../../hooks/useSimilarWork';
import { useTranslation } from '../../hooks/useTranslation';
import { useLinks } from '../../routing';
import { RecordSection } from '../RecordSection';
import { SimilarWorkItem } from '../SimilarWorkItem';
import styles from './SimilarWorkPanel.module.css';

const SHOWN = 5;

export interface SimilarWorkPanelProps {
  readonly draft: SimilarWorkDraft;
  readonly buildsOn: readonly string[];
  readonly differsBecause: string;
  readonly onBuildOn: (initiative: InitiativeSummary) => void;
  readonly onDiffers: (text: string) => void;
}

function Actions(
  props: SimilarWorkPanelProps & { readonly item: SimilarWork },
) {
  const { item, buildsOn, differsBecause, onBuildOn, onDiffers } = props;
  const { initiative } = item;
  const { t } = useTranslation();
  const links = useLinks();
  const [isExplaining, setExplaining] = useState(false);
  const isBuiltOn = buildsOn.includes(initiative.id);
  const { title } = initiative;
  return (
    <>
      <Flex gap="2" style={{ flexWrap: 'wrap' }}>
        <ButtonLink
          href={links.initiative(initiative.id)}
          variant="secondary"
          aria-label={t('similarWork.joinHint', {
            title,
            owner: initiative.owner.title,
          })}
        >
          {t('similarWork.join')}
        </ButtonLink>
        <Button
          variant="secondary"
          isDisabled={isBuiltOn}
          onPress={() => onBuildOn(initiative)}
          aria-label={t('similarWork.buildOnHint', { title })}
        >
          {isBuiltOn ? t('similarWork.builtOn') : t('similarWork.buildOn')}
        </Button>
        <Button
          variant="tertiary"
          aria-expanded={isExplaining}
          aria-label={t('similarWork.differsHint', { title })}
          onPress={() => setExplaining(open => !open)}
        >
          {t('similarWork.differs')}
        </Button>
      </Flex>
      {isExplaining && (
        <TextAreaField
          label={t('field.differsBecause')}
          description={t('similarWork.differsDescription')}
          value={differsBecause}
          onChange={onDiffers}
          rows={3}
          autoFocus
        />
      )}
    </>
  );
}

function statusText(
  state: SimilarWorkState,
  t: ReturnType<typeof useTranslation>['t'],
): string {
  const { answer, error } = state;
  if (error) {
    return t('similarWork.failed');
  }
  if (!answer) {
    return t('similarWork.waiting');
  }
  if (answer.tooLittle) {
    return t('similarWork.tooLittle');
  }
  if (answer.items.length === 0) {
    return t('similarWork.none');
  }
  // A few typed words rank what there is and seldom prove that it is the same.
  const count = answer.items
    .slice(0, SHOWN)
    .filter(({ band }) => band !== 'listed').length;
  return count > 0
    ? t('similarWork.found', { count })
    : t('similarWork.closest');
}

/**
 * What others do that resembles the draft, while it is being written. It keeps
 * its last list until it has a better one, and nothing here is required.
 */
export function SimilarWorkPanel(props: SimilarWorkPanelProps) {
  const { t } = useTranslation();
  const state = useSimilarWork(props.draft);
  const items = state.answer?.tooLittle ? [] : state.answer?.items ?? [];
  return (
    <RecordSection title={t('similarWork.title')}>
      <div className={styles.panel} data-loading={state.isLoading || undefined}>
        <div role="status" aria-live="polite">
          <Text as="p" variant="body-medium" color="secondary">
            {statusText(state, t)}
          </Text>
        </div>
        {items.slice(0, SHOWN).map(item => (
          <SimilarWorkItem
            key={item.initiative.id}
            initiative={item.initiative}
            measure={item}
          >
            <Actions {...props} item={item} />
          </SimilarWorkItem>
        ))}
      </div>
    </RecordSection>
  );
}
