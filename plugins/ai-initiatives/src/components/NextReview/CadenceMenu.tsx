import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { type Cadence, CADENCES } from 'backstage-plugin-ai-initiatives-common';
import { useTranslation } from '../../hooks/useTranslation';

/** How often it is looked at: one click to open, one to choose. */
export function CadenceMenu(props: {
  readonly label: string;
  /** What may be chosen besides a regular cadence. */
  readonly withOnce: boolean;
  readonly isPending: boolean;
  readonly onChoose: (cadence: Cadence) => void;
}) {
  const { label, withOnce, isPending, onChoose } = props;
  const { t } = useTranslation();
  return (
    <MenuTrigger>
      <Button variant="tertiary" size="small" isPending={isPending}>
        {label}
      </Button>
      <Menu>
        {CADENCES.filter(cadence => withOnce || cadence !== 'on-event').map(
          cadence => (
            <MenuItem key={cadence} onAction={() => onChoose(cadence)}>
              {t(`nextReview.every.${cadence}`)}
            </MenuItem>
          ),
        )}
      </Menu>
    </MenuTrigger>
  );
}
