import { ButtonIcon, Link } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { type ComponentType, useState } from 'react';
import { useTranslation } from '../../hooks/useTranslation';
import type { RecordPickerProps } from '../RecordPicker';
import styles from './FormFields.module.css';

/** Other records of ours, by title. */
export function RecordsField(props: {
  readonly legend: string;
  readonly addLabel: string;
  readonly ids: readonly string[];
  /** Titles of the records that are known already. */
  readonly titles: Readonly<Record<string, string>>;
  /** Ids that make no sense here, such as the record itself. */
  readonly except?: readonly string[];
  readonly picker: ComponentType<RecordPickerProps>;
  readonly pathOf: (id: string) => string;
  readonly errorMessage?: string;
  readonly onChange: (ids: readonly string[]) => void;
}) {
  const { legend, addLabel, ids, except = [], pathOf, onChange } = props;
  const { errorMessage } = props;
  const { t } = useTranslation();
  const [picked, setPicked] = useState<Readonly<Record<string, string>>>({});
  const Picker = props.picker;
  const titleOf = (id: string) => props.titles[id] ?? picked[id] ?? id;
  const picks = Object.keys(picked).length;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{legend}</legend>
      {ids.map(id => (
        <div key={id} className={styles.row}>
          <Link href={pathOf(id)} target="_blank" className={styles.grow}>
            {titleOf(id)}
          </Link>
          <ButtonIcon
            variant="tertiary"
            icon={<RiCloseLine size={16} />}
            aria-label={t('form.remove', { name: titleOf(id) })}
            onPress={() => onChange(ids.filter(other => other !== id))}
          />
        </div>
      ))}
      <Picker
        key={picks}
        autoFocus={picks > 0}
        label={addLabel}
        except={[...ids, ...except]}
        errorMessage={errorMessage}
        onChange={(id, title = id) => {
          if (id && title) {
            setPicked({ ...picked, [id]: title });
            onChange([...ids, id]);
          }
        }}
      />
    </fieldset>
  );
}
