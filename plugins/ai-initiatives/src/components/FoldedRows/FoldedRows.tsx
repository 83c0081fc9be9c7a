import { Button } from '@backstage/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';

export interface FoldedRowsProps {
  readonly rows: readonly ReactNode[];
  /** How many stay in sight; one more than that is not worth a button. */
  readonly visible: number;
  /** Given when there are more than these rows: also loads the others. */
  readonly onShowAll?: () => void;
}

/** The first rows, and the others on request: what is near must not be buried. */
export function FoldedRows(props: FoldedRowsProps) {
  const { rows, visible, onShowAll } = props;
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (isOpen || rows.length <= visible + 1) {
    return <>{rows}</>;
  }
  return (
    <>
      {rows.slice(0, visible)}
      <Button
        variant="tertiary"
        onPress={() => {
          setOpen(true);
          onShowAll?.();
        }}
      >
        {onShowAll
          ? t('entityTab.showMore')
          : t('entityTab.initiatives.showAll', { total: String(rows.length) })}
      </Button>
    </>
  );
}
