import { Radio, RadioGroup } from '@backstage/ui';
import {
  ADVICE_ROLES,
  type AdviceInput,
  type AdviceRole,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { WordsForm } from '../DiscussionForms';

/** What somebody advises whom nobody has asked. */
export function OfferAdvice(props: {
  readonly add: (input: AdviceInput) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const { add, onCancel } = props;
  const { t } = useTranslation();
  const [role, setRole] = useState<AdviceRole>('affected');
  return (
    <WordsForm
      autoFocus
      label={t('advice.offerLabel')}
      errorTitle={t('advice.failed')}
      sendings={[
        { label: t('advice.offerSend'), send: text => add({ role, text }) },
      ]}
      onCancel={onCancel}
    >
      <RadioGroup
        label={t('advice.offerRole')}
        value={role}
        onChange={value =>
          setRole(ADVICE_ROLES.find(choice => choice === value) ?? role)
        }
      >
        <Radio value="affected">{t('advice.offerAffected')}</Radio>
        <Radio value="expert">{t('advice.offerExpert')}</Radio>
      </RadioGroup>
    </WordsForm>
  );
}
