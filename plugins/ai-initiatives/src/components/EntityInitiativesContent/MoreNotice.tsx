import { Button, Text } from '@backstage/ui';
import { useTranslation } from '../../hooks/useTranslation';
import styles from './MoreNotice.module.css';

/** Says that a list was cut, and loads the rest. */
export function MoreNotice(props: {
  readonly section: 'initiatives' | 'similar' | 'decisions' | 'principles';
  readonly shown: number;
  readonly total: number;
  readonly onShowAll?: () => void;
}) {
  const { section, shown, total, onShowAll } = props;
  const { t } = useTranslation();
  if (total <= shown) {
    return null;
  }
  return (
    <div className={styles.notice}>
      <Text as="p" color="secondary">
        {t(`entityTab.${section}.more`, {
          shown: String(shown),
          total: String(total),
        })}
      </Text>
      {onShowAll && (
        <Button variant="tertiary" onPress={onShowAll}>
          {t('entityTab.showMore')}
        </Button>
      )}
    </div>
  );
}
