import { Button, Flex, TextAreaField } from '@backstage/ui';
import { LIMITS } from 'backstage-plugin-ai-initiatives-common';
import { type ReactNode, useState } from 'react';
import { useChange } from '../../hooks/useChange';
import { useTranslation } from '../../hooks/useTranslation';
import { ErrorNotice } from '../ErrorNotice';
import styles from './DiscussionForms.module.css';

/** One way to send what was typed. */
export interface Sending {
  readonly label: string;
  readonly send: (text: string) => Promise<void>;
  /** Makes sense without words as well. */
  readonly needsNoWords?: boolean;
  readonly isDisabled?: boolean;
}

/** One text field and a button or two; what was typed stays until it is saved. */
export function WordsForm(props: {
  readonly label: string;
  readonly description?: string;
  readonly errorTitle: string;
  /** The first one is what most people want. */
  readonly sendings: readonly Sending[];
  readonly children?: ReactNode;
  readonly autoFocus?: boolean;
  readonly onCancel?: () => void;
}) {
  const { label, description, errorTitle, sendings, children } = props;
  const { t } = useTranslation();
  const change = useChange();
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  const run = ({ send }: Sending) =>
    change.run(async () => {
      await send(text.trim());
      setText('');
    });
  return (
    <div className={styles.form}>
      {children}
      <TextAreaField
        label={label}
        description={description}
        rows={3}
        maxLength={LIMITS.shortText}
        value={text}
        onChange={setText}
        // Only where the person has just asked for this field.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={props.autoFocus}
      />
      {change.error && <ErrorNotice title={errorTitle} error={change.error} />}
      <Flex gap="2" className={styles.buttons}>
        {sendings.map((sending, index) => (
          <Button
            key={sending.label}
            variant={index === 0 ? 'primary' : 'secondary'}
            isDisabled={
              sending.isDisabled || (isEmpty && !sending.needsNoWords)
            }
            isPending={change.isPending}
            onPress={() => run(sending)}
          >
            {sending.label}
          </Button>
        ))}
        {props.onCancel && (
          <Button variant="tertiary" onPress={props.onCancel}>
            {t('challenge.cancel')}
          </Button>
        )}
      </Flex>
    </div>
  );
}
