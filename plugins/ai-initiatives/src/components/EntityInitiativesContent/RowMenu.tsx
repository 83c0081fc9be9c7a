import { ButtonIcon, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { RiLinkUnlink, RiMore2Line } from '@remixicon/react';
import { useTranslation } from '../../hooks/useTranslation';

export function RowMenu(props: {
  /** Title of the record whose row this is. */
  readonly title: string;
  /** What removing it from the page is called. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}) {
  const { title, removeLabel, onRemove } = props;
  const { t } = useTranslation();
  return (
    <MenuTrigger>
      <ButtonIcon
        variant="tertiary"
        icon={<RiMore2Line />}
        aria-label={t('entityTab.row.menu', { title })}
      />
      <Menu>
        <MenuItem iconStart={<RiLinkUnlink />} onAction={onRemove}>
          {removeLabel}
        </MenuItem>
      </Menu>
    </MenuTrigger>
  );
}
