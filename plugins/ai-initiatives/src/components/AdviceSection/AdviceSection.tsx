import { Button, Flex, Text } from '@backstage/ui';
import type { AdviceInput } from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { type DiscussionProps, useDiscussion } from '../../hooks/useDiscussion';
import { useTranslation } from '../../hooks/useTranslation';
import { RecordSection } from '../RecordSection';
import { AdviceItem } from './AdviceItem';
import { AskAdvice } from './AskAdvice';
import { OfferAdvice } from './OfferAdvice';
import styles from './AdviceSection.module.css';

/** Input on the decision: asked of whom, given or not, and room for more. */
export function AdviceSection(props: DiscussionProps) {
  const { decision, advice, mayAdvise, mayAskAdvice } = props.view;
  const { t } = useTranslation();
  const say = useDiscussion(props);
  const [form, setForm] = useState<'ask' | 'offer'>();
  const add = async (input: AdviceInput, done: string) => {
    await say(api => api.addAdvice({ id: decision.id, ...input }), done);
    setForm(undefined);
  };
  return (
    <RecordSection title={t('advice.title')}>
      <div className={styles.parts}>
        {advice.length === 0 && (
          <div>
            <Text as="p" weight="bold" className={styles.line}>
              {t('advice.empty')}
            </Text>
            <Text as="p" color="secondary" className={styles.line}>
              {t('advice.emptyHint')}
            </Text>
          </div>
        )}
        {advice.length > 0 && (
          <ul className={styles.list}>
            {advice.map(item => (
              <AdviceItem
                key={item.advice.id}
                item={item}
                onChanged={props.onChanged}
              />
            ))}
          </ul>
        )}
        {form === 'ask' && (
          <AskAdvice
            add={input => add(input, t('advice.askedToast'))}
            onCancel={() => setForm(undefined)}
          />
        )}
        {form === 'offer' && (
          <OfferAdvice
            add={input => add(input, t('advice.offeredToast'))}
            onCancel={() => setForm(undefined)}
          />
        )}
        {!form && mayAdvise && (
          <Flex gap="2" className={styles.buttons}>
            {mayAskAdvice && (
              <Button variant="secondary" onPress={() => setForm('ask')}>
                {t('advice.ask')}
              </Button>
            )}
            <Button
              variant={mayAskAdvice ? 'tertiary' : 'secondary'}
              onPress={() => setForm('offer')}
            >
              {t('advice.offer')}
            </Button>
          </Flex>
        )}
      </div>
    </RecordSection>
  );
}
