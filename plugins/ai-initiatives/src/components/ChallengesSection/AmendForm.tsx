import { Radio, RadioGroup } from '@backstage/ui';
import type {
  Challenge,
  ChallengeChangeInput,
  DecisionRecord,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { WordsForm } from '../DiscussionForms';
import { DecisionPicker } from '../RecordPicker';

/** Names what a challenge led to: another decision, or a change of this one. */
export function AmendForm(props: {
  readonly challenge: Challenge;
  readonly decision: DecisionRecord;
  readonly amend: (input: ChallengeChangeInput) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const { challenge, decision, amend, onCancel } = props;
  const { t } = useTranslation();
  const isChanged = decision.revision > challenge.decisionRevision;
  const [where, setWhere] = useState(isChanged ? 'here' : 'other');
  const [other, setOther] = useState<string>();
  return (
    <WordsForm
      label={t('challenge.amendWords')}
      errorTitle={t('challenge.failed')}
      sendings={[
        {
          label: t('challenge.amend'),
          needsNoWords: true,
          isDisabled: where === 'other' && !other,
          send: text =>
            amend({
              state: 'amended',
              text: text || null,
              amendment: where === 'other' ? other : null,
            }),
        },
      ]}
      onCancel={onCancel}
    >
      <RadioGroup
        label={t('challenge.amendLabel')}
        value={where}
        onChange={setWhere}
      >
        <Radio value="other">{t('challenge.amendOther')}</Radio>
        <Radio value="here" isDisabled={!isChanged}>
          {t(isChanged ? 'challenge.amendHere' : 'challenge.amendHereNotYet')}
        </Radio>
      </RadioGroup>
      {where === 'other' && (
        <DecisionPicker
          label={t('challenge.amendPick')}
          except={[decision.id]}
          onChange={setOther}
        />
      )}
    </WordsForm>
  );
}
