import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { ButtonIcon } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import { EntityRefField } from '../EntityRefField';
import styles from './FormFields.module.css';

/** A list of people and groups. */
export function RefsField(props: {
  readonly legend: string;
  readonly addLabel: string;
  readonly refs: readonly string[];
  readonly errorMessage?: string;
  readonly onChange: (refs: readonly string[]) => void;
}) {
  const { legend, addLabel, refs, errorMessage, onChange } = props;
  const { t } = useTranslation();
  const [picks, setPicks] = useState(0);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {refs.map(ref => (
        <div key={ref} className={styles.row}>
          <span className={styles.grow} title={ref}>
            <EntityDisplayName entityRef={ref} />
          </span>
          <ButtonIcon
            variant="tertiary"
            icon={<RiCloseLine size={16} />}
            aria-label={t('form.remove', { name: ref })}
            onPress={() => onChange(refs.filter(other => other !== ref))}
          />
        </div>
      ))}
      <EntityRefField
        key={picks}
        autoFocus={picks > 0}
        label={addLabel}
        kinds={['user', 'group']}
        errorMessage={errorMessage}
        onChange={ref => {
          if (ref) {
            onChange(refs.includes(ref) ? refs : [...refs, ref]);
            setPicks(count => count + 1);
          }
        }}
      />
    </fieldset>
  );
}
