import { useApi } from '@backstage/frontend-plugin-api';
import {
  Button,
  Flex,
  Radio,
  RadioGroup,
  Text,
  TextAreaField,
} from '@backstage/ui';
import {
  parseResolution,
  type ResolutionKind,
} from 'backstage-plugin-ai-initiatives-common';
import { useState } from 'react';
import { aiInitiativesApiRef } from '../../apiRef';
import { useChange } from '../../hooks/useChange';
import { useToast } from '../../hooks/useToast';
import { useTranslation } from '../../hooks/useTranslation';
import { fieldError } from '../../view/fieldError';
import { today } from '../../view/today';
import { ErrorNotice } from '../ErrorNotice';
import { DayField } from '../FormFields';
import styles from './SettleSection.module.css';
import type { Sides } from './Sides';

/** What has to be said for one way to settle it; nothing else is asked for. */
export function SettleForm(props: {
  readonly kind: ResolutionKind;
  readonly sides: Sides;
  readonly onProposed: () => void;
}) {
  const { kind, sides, onProposed } = props;
  const { t } = useTranslation();
  const api = useApi(aiInitiativesApiRef);
  const toast = useToast();
  const change = useChange();
  const [rationale, setRationale] = useState('');
  const [revisitOn, setRevisitOn] = useState<string>();
  const [kept, setKept] = useState(sides.left.id);
  const [isChecked, setChecked] = useState(false);
  const asksKept = kind === 'join' || kind === 'build-on';
  const asksDay = kind === 'deliberate-parallel';
  const input = {
    left: sides.left.id,
    right: sides.right.id,
    kind,
    rationale: rationale || null,
    revisitOn: (asksDay && revisitOn) || null,
    kept: asksKept ? kept : null,
  };
  const { problems } = parseResolution({ input, today: today() });
  const errorOf = (field: string) => {
    const found = problems.find(problem => problem.field === field);
    return isChecked && found
      ? t('form.problem', { rule: found.rule })
      : undefined;
  };
  const propose = () => {
    setChecked(true);
    if (problems.length === 0) {
      change.run(async () => {
        await api.proposeResolution(input);
        toast(t('settle.proposed'));
        onProposed();
      });
    }
  };
  return (
    <div className={styles.parts}>
      <Text as="p" variant="body-medium" color="secondary">
        {t(`settle.meaning.${kind}`)}
      </Text>
      {asksKept && (
        <RadioGroup
          label={t(`settle.kept.${kind}`)}
          value={kept}
          onChange={setKept}
        >
          <Radio value={sides.left.id}>{sides.left.title}</Radio>
          <Radio value={sides.right.id}>{sides.right.title}</Radio>
        </RadioGroup>
      )}
      <TextAreaField
        label={t(
          asksDay || kind === 'not-an-overlap'
            ? 'settle.reasonNeeded'
            : 'settle.reason',
        )}
        rows={2}
        value={rationale}
        onChange={setRationale}
        {...fieldError(errorOf('rationale'))}
      />
      {asksDay && (
        <DayField
          label={t('settle.revisitOn')}
          value={revisitOn}
          onChange={setRevisitOn}
          errorMessage={errorOf('revisitOn')}
        />
      )}
      {change.error && (
        <ErrorNotice title={t('settle.failed')} error={change.error} />
      )}
      <Flex>
        <Button
          variant="primary"
          isPending={change.isPending}
          onPress={propose}
        >
          {t('settle.propose')}
        </Button>
      </Flex>
    </div>
  );
}
