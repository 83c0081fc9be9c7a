import { Button, ButtonIcon, Text, TextField } from '@backstage/ui';
import { RiAddLine, RiCloseLine } from '@remixicon/react';
import type { FollowUp } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import { fieldError } from '../../view/fieldError';
import { EntityRefField } from '../EntityRefField';
import { DayField } from '../FormFields';
import { RecordSection } from '../RecordSection';
import styles from './ReviewPage.module.css';

const OWNER_KINDS = ['group', 'user'];

/** What is to be done, by whom and until when. */
export function FollowUpsEditor(props: {
  readonly followUps: readonly FollowUp[];
  /** Who does it unless somebody else is named. */
  readonly owner: string;
  readonly errorOf: (path: string) => string | undefined;
  readonly onChange: (followUps: readonly FollowUp[]) => void;
}) {
  const { followUps, owner, errorOf, onChange } = props;
  const { t } = useTranslation();
  const change = (index: number, part: Partial<FollowUp>) =>
    onChange(
      followUps.map((item, at) => (at === index ? { ...item, ...part } : item)),
    );
  return (
    <RecordSection title={t('reviewPage.followUps.title')}>
      <div className={styles.fields}>
        <Text as="p" color="secondary">
          {t('reviewPage.followUps.hint')}
        </Text>
        {followUps.map((followUp, index) => {
          const path = `followUps[${index}]`;
          const number = String(index + 1);
          return (
            // Follow-ups have no identity but their place.
            <div
              key={index}
              role="group"
              className={styles.followUp}
              aria-label={t('reviewPage.followUps.number', { number })}
            >
              <div className={styles.followUpLine}>
                <TextField
                  label={t('reviewPage.followUps.text', { number })}
                  value={followUp.text}
                  onChange={text => change(index, { text })}
                  {...fieldError(errorOf(`${path}.text`))}
                />
                <ButtonIcon
                  variant="tertiary"
                  icon={<RiCloseLine size={16} />}
                  aria-label={t('form.remove', {
                    name:
                      followUp.text ||
                      t('reviewPage.followUps.number', { number }),
                  })}
                  onPress={() =>
                    onChange(followUps.filter((_, at) => at !== index))
                  }
                />
              </div>
              <div className={styles.followUpLine}>
                <EntityRefField
                  label={t('reviewPage.followUps.owner')}
                  kinds={OWNER_KINDS}
                  value={followUp.owner || undefined}
                  onChange={(ref = owner) => change(index, { owner: ref })}
                  errorMessage={errorOf(`${path}.owner`)}
                />
                <DayField
                  label={t('reviewPage.followUps.due')}
                  value={followUp.due}
                  onChange={due => change(index, { due })}
                  errorMessage={errorOf(`${path}.due`)}
                />
              </div>
            </div>
          );
        })}
        <Button
          variant="secondary"
          iconStart={<RiAddLine />}
          onPress={() => onChange([...followUps, { text: '', owner }])}
        >
          {t('reviewPage.followUps.add')}
        </Button>
      </div>
    </RecordSection>
  );
}
