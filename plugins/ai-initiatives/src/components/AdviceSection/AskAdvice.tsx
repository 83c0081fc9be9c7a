import { Radio, RadioGroup } from '@backstage/ui';
import {
  ADVICE_ROLES,
  type AdviceInput,
  type AdviceRole,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { WordsForm } from '../DiscussionForms';
import { EntityRefField } from '../EntityRefField';

const KINDS = ['group', 'user'];

/** Whom to ask, why them, and what. */
export function AskAdvice(props: {
  readonly add: (input: AdviceInput) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const { add, onCancel } = props;
  const { t } = useTranslation();
  const [of, setOf] = useState<string>();
  const [role, setRole] = useState<AdviceRole>('affected');
  return (
    <WordsForm
      label={t('advice.askQuestion')}
      errorTitle={t('advice.failed')}
      sendings={[
        {
          label: t('advice.askSend'),
          needsNoWords: true,
          isDisabled: !of,
          send: text => add({ of, role, question: text || null }),
        },
      ]}
      onCancel={onCancel}
    >
      <EntityRefField
        label={t('advice.askWhom')}
        kinds={KINDS}
        value={of}
        onChange={setOf}
        autoFocus
      />
      <RadioGroup
        label={t('advice.askRole')}
        value={role}
        onChange={value =>
          setRole(ADVICE_ROLES.find(choice => choice === value) ?? role)
        }
      >
        <Radio value="affected">{t('advice.askAffected')}</Radio>
        <Radio value="expert">{t('advice.askExpert')}</Radio>
      </RadioGroup>
    </WordsForm>
  );
}
