import { Dialog, DialogBody, DialogHeader, Text } from '@backstage/ui';
import { RESOLUTION_KINDS } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';
import styles from './KeysHelp.module.css';

/** Which keys do what here. */
export function KeysHelp(props: {
  readonly isOpen: boolean;
  /** Whether there are rows to move among. */
  readonly hasRows: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}) {
  const { isOpen, hasRows, onOpenChange } = props;
  const { t } = useTranslation();
  const rows: readonly (readonly [string, string])[] = [
    ...(hasRows
      ? ([
          ['j ↓', t('keys.next')],
          ['k ↑', t('keys.previous')],
          ['Enter', t('keys.compare')],
        ] as const)
      : []),
    ...RESOLUTION_KINDS.map(
      (kind, index) =>
        [String(index + 1), t(`resolution.kind.${kind}`)] as const,
    ),
    ['?', t('keys.help')],
  ];
  return (
    <Dialog isOpen={isOpen} isDismissable onOpenChange={onOpenChange}>
      <DialogHeader>{t('keys.title')}</DialogHeader>
      <DialogBody>
        <dl className={styles.keys}>
          {rows.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                {key.split(' ').map(part => (
                  <kbd key={part}>{part}</kbd>
                ))}
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <Text as="p" variant="body-small" color="secondary">
          {t('keys.note')}
        </Text>
      </DialogBody>
    </Dialog>
  );
}
