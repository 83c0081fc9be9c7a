import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import styles from './ToggleChoice.module.css';

/** A few choices side by side, one of them at most. */
export function ToggleChoice<T extends string>(props: {
  readonly label: string;
  readonly choices: readonly T[];
  readonly value: T | undefined;
  readonly nameOf: (choice: T) => string;
  readonly onChoose: (choice: T) => void;
  /** There where nothing needs to be chosen: pressing the chosen one again. */
  readonly onClear?: () => void;
}) {
  const { label, choices, value, nameOf, onChoose, onClear } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.group}
      selectionMode="single"
      disallowEmptySelection={!onClear}
      selectedKeys={value === undefined ? [] : [value]}
      onSelectionChange={keys => {
        const chosen = choices.find(choice => keys.has(choice));
        if (chosen === undefined) {
          onClear?.();
        } else if (chosen !== value) {
          onChoose(chosen);
        }
      }}
    >
      {choices.map(choice => (
        <ToggleButton key={choice} id={choice}>
          {nameOf(choice)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
